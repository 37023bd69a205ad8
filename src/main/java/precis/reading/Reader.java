package precis.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.language.Language;
import precis.language.Syntax;
import precis.text.Article;
import precis.text.Span;

/**
 * Reads an article.
 *
 * <pre>{@code
 * Reading reading = Reader.read(article);
 * for (Statement statement : reading.statements()) { … }
 * }</pre>
 */
public final class Reader {
    private static final double DIRECT = .85;

    private final Syntax syntax;
    private final Story story;
    private final List<Mention> mentions;
    private final Cast cast;

    private Reader(Article article, Syntax syntax) {
        this.syntax = syntax;
        story = new Story(article, syntax);
        mentions = NameRepair.mentions(story, syntax);
        cast = new Cast(story, mentions);
    }

    /** What there is to notice in an article; nothing where it is not English. Loads the tables of the language room once. */
    public static Reading read(Article article) {
        return read(article, Language.english().analyse(article.text()));
    }

    static Reading read(Article article, Syntax syntax) {
        if (!syntax.english()) {
            Story story = new Story(article, new Syntax(article.text(), false, List.of(), List.of()));
            return new Reading(syntax, story, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        return new Reader(article, syntax).read();
    }

    private Reading read() {
        List<Place> places = new Places(story).gather(cast.entries(), mentions);
        List<Attributed> attributed = attributed();
        Map<Entry, Actor> actors = cast.freeze();
        List<Name> names = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Span span = story.span(mention.from(), mention.to());
            Entry entry = cast.index().entryAt(mention.from());
            names.add(new Name(span, span.in(story.text()), mention.type(), entry == null ? null : actors.get(entry)));
        }
        List<Statement> statements = new ArrayList<>(attributed.size());
        for (Attributed one : attributed) {
            statements.add(statement(one, actors));
        }
        statements.sort((a, b) -> a.extent().compareTo(b.extent()));
        return new Reading(
                syntax, story, names, new ArrayList<>(actors.values()), places, new Times(story).find(), statements);
    }

    private List<Attributed> attributed() {
        Holders holders = new Holders(story, cast);
        List<Attributed> attributed = new ArrayList<>();
        for (Candidate candidate : new Attribution(story).decide()) {
            attributed.add(new Attributed(candidate, holders.of(candidate, attributed), holders.via(candidate)));
        }
        holders.resolveSubjects(attributed);
        cast.describeByPronouns();
        cast.tellKin();
        holders.describeParties();
        for (Attributed one : attributed) {
            if (one.via == null && one.holder != null && !one.candidate.according()) {
                one.via = holders.relay(one.candidate, one.holder);
            }
        }
        return attributed;
    }

    private Statement statement(Attributed one, Map<Entry, Actor> actors) {
        Candidate candidate = one.candidate;
        Holder holder = candidate.holder;
        Span mention = holder == null ? null : holder.span(story);
        Span cue = story.span(candidate.cue, candidate.cueEnd);
        return new Statement(
                actor(one.holder, actors),
                mention == null ? "" : story.oneLine(mention),
                mention,
                actor(one.via, actors),
                candidate.inherited ? "" : story.oneLine(cue),
                cue,
                Stance.of(story, candidate.cue),
                type(candidate.content),
                candidate.content.spans(story),
                candidate.inherited,
                candidate.reliability);
    }

    private static @Nullable Actor actor(@Nullable Entry entry, Map<Entry, Actor> actors) {
        return entry == null ? null : actors.get(entry);
    }

    private Statement.Type type(Ranges content) {
        int quoted = 0;
        int words = 0;
        for (int r = 0; r < content.count(); r++) {
            for (int t = content.from(r); t <= content.to(r); t++) {
                if (!story.punctuation(t)) {
                    words++;
                    quoted += story.quoted(t) ? 1 : 0;
                }
            }
        }
        return quoted == 0
                ? Statement.Type.INDIRECT
                : quoted > DIRECT * words ? Statement.Type.DIRECT : Statement.Type.MIXED;
    }
}
