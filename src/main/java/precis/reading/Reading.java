package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.List;
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
            for (Span mention : actor.mentions()) {
                int token = story.tokenAt(mention.start());
                while (token != NONE && token < story.size() && story.start(token) < mention.end()) {
                    actorAt[token++] = actor;
                }
            }
        }
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
        return token < 0 || token >= actorAt.length ? null : actorAt[token];
    }
}
