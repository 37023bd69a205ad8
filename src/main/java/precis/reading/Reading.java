package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.language.Syntax;
import precis.text.Article;
import precis.text.Span;

/** All that a careful reader notices in one article. */
public final class Reading {
    private final Syntax syntax;
    private final Story story;
    private final List<Name> names;
    private final List<Actor> actors;
    private final List<Place> places;
    private final List<TimeReference> times;
    private final List<Statement> statements;
    private final @Nullable Actor[] actorAt;
    private final @Nullable Name[] nameAt;
    private final @Nullable Place[] placeAt;
    private final Map<Integer, List<Statement>> byCue = new HashMap<>();

    Reading(
            Syntax syntax,
            Story story,
            List<Name> names,
            List<Actor> actors,
            List<Place> places,
            List<TimeReference> times,
            List<Statement> statements) {
        this.syntax = syntax;
        this.story = story;
        this.names = List.copyOf(names);
        this.actors = List.copyOf(actors);
        this.places = List.copyOf(places);
        this.times = List.copyOf(times);
        this.statements = List.copyOf(statements);
        actorAt = new Actor[story.size()];
        for (Actor actor : actors) {
            actor.mentions().forEach(mention -> fill(actorAt, mention, actor));
        }
        nameAt = new Name[story.size()];
        for (Name name : names) {
            fill(nameAt, name.span(), name);
        }
        placeAt = new Place[story.size()];
        for (Place place : places) {
            place.mentions().forEach(mention -> fill(placeAt, mention, place));
        }
        for (Statement statement : statements) {
            int cue = story.tokenAt(statement.cueSpan().start());
            byCue.computeIfAbsent(cue, token -> new ArrayList<>(1)).add(statement);
        }
    }

    private <T> void fill(@Nullable T[] at, Span mention, T whose) {
        int token = story.tokenAt(mention.start());
        while (token != NONE && token < at.length && story.start(token) < mention.end()) {
            at[token++] = whose;
        }
    }

    private static <T> @Nullable T in(@Nullable T[] at, int token) {
        return token < 0 || token >= at.length ? null : at[token];
    }

    public Article article() {
        return story.article();
    }

    public Syntax syntax() {
        return syntax;
    }

    /** The sentences as the rules walk them. */
    public Story story() {
        return story;
    }

    /** Whether the article is English; where it is not, everything else is empty. */
    public boolean english() {
        return syntax.english();
    }

    /** In the order of the text, none overlapping another. */
    public List<Name> names() {
        return names;
    }

    /** In the order of their first mentions. */
    public List<Actor> actors() {
        return actors;
    }

    public List<Place> places() {
        return places;
    }

    public List<TimeReference> times() {
        return times;
    }

    /** In the order of their contents. */
    public List<Statement> statements() {
        return statements;
    }

    /** The actor whose mention a token belongs to, or null. */
    public @Nullable Actor actorAt(int token) {
        return in(actorAt, token);
    }

    /** The name that a token belongs to, or null. */
    public @Nullable Name nameAt(int token) {
        return in(nameAt, token);
    }

    /** The place whose name a token belongs to, or null. */
    public @Nullable Place placeAt(int token) {
        return in(placeAt, token);
    }

    /** The statements whose cue begins with a token, in the order of their contents. */
    public List<Statement> reportedBy(int token) {
        return byCue.getOrDefault(token, List.of());
    }
}
