package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Gathers what is said in an article: the statements, the sides that are taken without words, and what the narrator tells. */
final class Utterances {
    private static final Set<WordClass> SIDE_TAKING = EnumSet.of(
            WordClass.DENY,
            WordClass.ACCUSE,
            WordClass.OPPOSE,
            WordClass.SUPPORT,
            WordClass.DECLINE,
            WordClass.DEMAND,
            WordClass.DOWNPLAY);

    private final Debate debate;
    private final Reading reading;
    private final Story story;
    private final Sentences sentences;
    private final List<Utterance> utterances = new ArrayList<>();

    Utterances(Debate debate, Sentences sentences) {
        this.debate = debate;
        this.sentences = sentences;
        reading = debate.reading();
        story = debate.story();
    }

    /** The statements, then the sides taken, then the narrator's sentences. */
    List<Utterance> all() {
        for (Statement statement : reading.statements()) {
            if (statement.holder() != null) {
                utterances.add(utterance(statement));
            }
        }
        takeSides();
        boolean[] said = said();
        for (int r = 0; r < sentences.count(); r++) {
            narrate(sentences.sentence(r), said);
        }
        return utterances;
    }

    private Utterance utterance(Statement statement) {
        Set<String> meaning = new HashSet<>();
        boolean negated = false;
        List<Span> content = withoutOthers(statement);
        for (Span span : content) {
            int from = story.tokenAt(span.start());
            meaning.addAll(sentences.meaning(from, debate.lastToken(span)));
            negated |= negates(span);
        }
        int first = story.tokenAt(content.get(0).start());
        int cue = story.tokenAt(statement.cueSpan().start());
        return new Utterance(statement.holder(), statement, content, meaning, negated, story.sentence(first), cue);
    }

    /** What is said, up to ", but another said" in the same sentence. */
    private List<Span> withoutOthers(Statement statement) {
        List<Span> content = new ArrayList<>();
        for (Span span : statement.content()) {
            int end = span.end();
            for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                for (Statement other : reading.reportedBy(t)) {
                    Span mention = other.mentionSpan();
                    boolean another = other.holder() != null && !same(other.holder(), statement.holder());
                    if (mention != null && another) {
                        end = Math.min(end, before(mention, span));
                    }
                }
            }
            content.add(new Span(span.start(), end));
        }
        return content;
    }

    /** Where a span ends before the conjunction that leads to a mention inside of it; the span's own end without one. */
    private int before(Span mention, Span span) {
        int joint = span.contains(mention.start()) ? joint(story.tokenAt(mention.start())) : NONE;
        return joint != NONE && story.start(joint) > span.start() ? story.end(joint - 1) : span.end();
    }

    /** The "but" or "while" right before a mention, with its comma, outside of quotations. */
    private int joint(int mention) {
        int joint = mention - 1;
        boolean joins = joint > 0
                && !story.quoted(joint)
                && (story.is(joint, WordClass.CONTRAST) || story.isA(joint, Relation.CC));
        if (!joins) {
            return NONE;
        }
        return story.punctuation(joint - 1) ? joint - 1 : joint;
    }

    /** Whoever denies, accuses, opposes, backs or refuses takes a side, also where no words of theirs are reported. */
    private void takeSides() {
        for (int verb = 0; verb < story.size(); verb++) {
            boolean takes =
                    story.verb(verb) && takesSide(verb) && debate.deeds().real(verb) && !reports(verb);
            Actor holder = takes ? debate.doer(verb) : null;
            if (holder != null && debate.parties().voice(holder)) {
                Span words = debate.clauses().clause(verb);
                utterances.add(new Utterance(
                        holder,
                        null,
                        List.of(words),
                        debate.meaning(words),
                        negates(words),
                        story.sentence(verb),
                        verb));
            }
        }
    }

    private boolean takesSide(int verb) {
        for (WordClass wordClass : SIDE_TAKING) {
            if (story.is(verb, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is the cue of a statement, or stands in one. */
    private boolean reports(int verb) {
        return story.quoted(verb) || reading.reportedBy(verb).stream().anyMatch(said -> said.holder() != null);
    }

    private boolean negates(Span words) {
        for (int t = story.tokenAt(words.start()); t <= debate.lastToken(words); t++) {
            if (story.is(t, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** The narrator's words: those of a sentence that no statement covers, if enough are left. */
    private void narrate(int sentence, boolean[] said) {
        Set<String> meaning = new HashSet<>();
        boolean negated = false;
        boolean predicate = false;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            if (!said[t] && !story.quoted(t)) {
                meaning.addAll(sentences.meaning(t, t));
                negated |= story.is(t, WordClass.NEGATION);
                predicate |= story.verb(t) || story.is(t, UniversalTag.AUX);
            }
        }
        if (predicate && meaning.size() >= 3) {
            List<Span> spans = List.of(story.sentenceSpan(sentence));
            utterances.add(new Utterance(null, null, spans, meaning, negated, sentence, story.first(sentence)));
        }
    }

    /** The tokens that are said by somebody whom the reading found. */
    private boolean[] said() {
        boolean[] said = new boolean[story.size()];
        for (Statement statement : reading.statements()) {
            for (Span span : statement.holder() == null ? List.<Span>of() : statement.content()) {
                Arrays.fill(said, story.tokenAt(span.start()), debate.lastToken(span) + 1, true);
            }
        }
        return said;
    }

    private static boolean same(@Nullable Actor one, @Nullable Actor other) {
        return one != null && other != null && one.id().equals(other.id());
    }
}
