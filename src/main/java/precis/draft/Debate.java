package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** What the rules for disputes share: who says what in the article, who does what a verb says, and how much two stretches have in common. */
final class Debate {
    private static final Set<WordClass> SIDE_TAKING = EnumSet.of(
            WordClass.DENY,
            WordClass.ACCUSE,
            WordClass.OPPOSE,
            WordClass.SUPPORT,
            WordClass.DECLINE,
            WordClass.DEMAND,
            WordClass.DOWNPLAY);

    private final Reading reading;
    private final Story story;
    private final Sentences sentences;
    private final Parties parties;
    private final Deeds deeds;
    private final Clauses clauses;
    private final List<Utterance> utterances = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Debate(Reading reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
        story = reading.story();
        parties = new Parties(reading);
        deeds = new Deeds(reading);
        clauses = new Clauses(story);
        for (Actor actor : reading.actors()) {
            if (actor.named()) {
                names.addAll(List.of(actor.name().toLowerCase(Locale.ROOT).split(" ")));
            }
        }
        for (Statement statement : reading.statements()) {
            if (statement.holder() != null) {
                utterances.add(utterance(statement));
            }
        }
        takeSides();
        for (int r = 0; r < sentences.count(); r++) {
            narrate(sentences.sentence(r));
        }
    }

    Reading reading() {
        return reading;
    }

    Story story() {
        return story;
    }

    Parties parties() {
        return parties;
    }

    Deeds deeds() {
        return deeds;
    }

    Clauses clauses() {
        return clauses;
    }

    /** Who does what a verb says: its subject, or the holder of the statement that it reports. */
    @Nullable
    Actor doer(int verb) {
        int subject = deeds.subject(verb);
        Actor doer = parties.actor(subject);
        doer = doer == null && subject != NONE ? author(subject) : doer;
        if (doer != null) {
            return doer;
        }
        for (Statement statement : reading.statements()) {
            if (statement.cueSpan().start() == story.start(verb)) {
                return statement.holder();
            }
        }
        return parties.actor(deeds.before(verb));
    }

    /** Whose a text is that says something: "a letter of the ministry denying …", "the dean wrote a letter denying …". */
    private @Nullable Actor author(int text) {
        if (!story.is(text, WordClass.DOCUMENT) && !story.is(text, WordClass.RETORTED)) {
            return null;
        }
        Actor owner = parties.actor(deeds.owner(text));
        int verb = story.head(text);
        boolean written = owner == null && verb != NONE && story.verb(verb) && story.isA(text, Relation.OBJ);
        return written ? parties.actor(deeds.subject(verb)) : owner;
    }

    /** All that is said, by the parties and by the narrator. */
    List<Utterance> utterances() {
        return utterances;
    }

    private Utterance utterance(Statement statement) {
        Set<String> meaning = new HashSet<>();
        boolean negated = false;
        List<Span> content = withoutOthers(statement);
        for (Span span : content) {
            int from = story.tokenAt(span.start());
            meaning.addAll(sentences.meaning(from, lastToken(span)));
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
            for (Statement other : reading.statements()) {
                Span mention = other.mentionSpan();
                boolean another = other.holder() != null && !other.holder().equals(statement.holder());
                if (mention != null && another && span.contains(other.cueSpan().start())) {
                    end = Math.min(end, before(mention, span));
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
        int reported = utterances.size();
        for (int verb = 0; verb < story.size(); verb++) {
            boolean takes = story.verb(verb) && takesSide(verb) && deeds.real(verb) && !reports(verb, reported);
            Actor holder = takes ? doer(verb) : null;
            if (holder != null && parties.voice(holder)) {
                Span words = clauses.clause(verb);
                utterances.add(new Utterance(
                        holder, null, List.of(words), meaning(words), negates(words), story.sentence(verb), verb));
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
    private boolean reports(int verb, int reported) {
        for (Utterance utterance : utterances.subList(0, reported)) {
            if (utterance.cue() == verb) {
                return true;
            }
        }
        return story.quoted(verb);
    }

    private boolean negates(Span words) {
        for (int t = story.tokenAt(words.start()); t <= lastToken(words); t++) {
            if (story.is(t, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** The narrator's words: those of a sentence that no statement covers, if enough are left. */
    private void narrate(int sentence) {
        Set<String> meaning = new HashSet<>();
        boolean negated = false;
        boolean predicate = false;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            if (!said(t) && !story.quoted(t)) {
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

    private boolean said(int token) {
        int offset = story.start(token);
        for (Statement statement : reading.statements()) {
            if (statement.holder() != null && statement.covers(offset)) {
                return true;
            }
        }
        return false;
    }

    int lastToken(Span span) {
        int token = story.tokenAt(span.end() - 1);
        return token == NONE ? story.size() - 1 : token;
    }

    Set<String> meaning(int token) {
        return sentences.meaning(story.leftmost(token), story.rightmost(token));
    }

    Set<String> meaning(Span span) {
        return sentences.meaning(story.tokenAt(span.start()), lastToken(span));
    }

    /** The words of meaning of what is said, without the names of those who take part. */
    Set<String> matter(Utterance utterance) {
        return matter(utterance.meaning());
    }

    /** Words of meaning without the names of those who take part. */
    Set<String> matter(Set<String> meaning) {
        Set<String> matter = new HashSet<>(meaning);
        matter.removeAll(names);
        return matter;
    }

    /** How much two sets of words share; rare words weigh more. */
    double shared(Set<String> a, Set<String> b) {
        double shared = 0;
        for (String word : a) {
            if (b.contains(word)) {
                shared += 1 / Math.sqrt(Math.max(1, sentences.frequency(word)));
            }
        }
        return shared;
    }

    /** The words of an utterance to cite: with the words of saying where what is said is short or no clause of its own. */
    List<Span> words(Utterance utterance) {
        int length = 0;
        for (Span span : utterance.spans()) {
            length += span.length();
        }
        boolean fragment = length < 32 || !telling(utterance) || begins(utterance, "to");
        if (utterance.statement() != null && fragment && story.verb(utterance.cue())) {
            Span clause = clauses.clause(utterance.cue());
            if (clause.length() < 300 && utterance.overlaps(clause)) {
                return List.of(clause);
            }
        }
        return utterance.spans();
    }

    private boolean begins(Utterance utterance, String word) {
        return story.reads(story.tokenAt(utterance.start()), word);
    }

    /** Whether an utterance says something that can be right or wrong: no mere "to hold elections", no name. */
    boolean telling(Utterance utterance) {
        if (utterance.statement() == null || story.is(utterance.cue(), WordClass.DECLINE)) {
            return true;
        }
        for (Span span : utterance.spans()) {
            for (int t = story.tokenAt(span.start()); t <= lastToken(span); t++) {
                boolean finite = story.finite(t) || story.penn(t, "MD") || story.is(t, UniversalTag.AUX);
                if (finite && !story.markedBy(t, "to")) {
                    return true;
                }
            }
        }
        return false;
    }

    Clash.Side side(Utterance utterance) {
        Statement statement = utterance.statement();
        return new Clash.Side(utterance.holder(), words(utterance), statement == null ? null : statement.via());
    }

    /** Whether an utterance is given as an answer: "responded", "fired back". */
    boolean answers(Utterance utterance) {
        return story.is(utterance.cue(), WordClass.RESPOND)
                || Turns.english().has(story, utterance.cue(), Turns.Kind.ANSWER);
    }

    /** Whether an utterance is a question. */
    boolean asks(Utterance utterance) {
        return story.is(utterance.cue(), WordClass.INQUIRE);
    }

    /** Whether a sentence opens with "However", "But", "Despite" … */
    boolean contrasts(int sentence) {
        int first = story.first(sentence);
        return story.is(first, WordClass.CONTRAST)
                || (story.is(first + 1, WordClass.CONTRAST) && story.punctuation(first));
    }

    boolean holds(Set<String> meaning, WordClass wordClass) {
        Lexicon words = Lexicon.english();
        for (String word : meaning) {
            if (words.is(word, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an utterance names an actor, by the last word of the name. */
    boolean names(Utterance utterance, Actor actor) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return utterance.meaning().contains(last);
    }
}
