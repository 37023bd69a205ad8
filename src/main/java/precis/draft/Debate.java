package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.BySentence;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** What the rules for disputes share: who says what in the article, who does what a verb says, and how much two stretches have in common. */
final class Debate {
    private final Reading reading;
    private final Story story;
    private final Sentences sentences;
    private final Parties parties;
    private final Deeds deeds;
    private final Clauses clauses;
    private final List<Utterance> utterances;
    private final BySentence<Utterance> bySentence = new BySentence<>();
    private final List<Attack> attacks;
    private final List<Attack> reproaches;
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
        utterances = new Utterances(this, sentences).all();
        for (Utterance utterance : utterances) {
            bySentence.add(utterance, utterance.sentence(), utterance.sentence());
        }
        attacks = new Attacks(this).find();
        reproaches = new Reproaches(this).find();
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
        List<Statement> reported = reading.reportedBy(verb);
        if (!reported.isEmpty()) {
            return reported.get(0).holder();
        }
        return story.passive(verb) ? null : parties.actor(deeds.before(verb));
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

    /** Those of them that begin in one of some sentences, in the same order. */
    List<Utterance> utterances(int fromSentence, int toSentence) {
        return bySentence.in(fromSentence, toSentence);
    }

    /** Who goes after whom, in the order of the article. */
    List<Attack> attacks() {
        return attacks;
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

    /** What is said against somebody. */
    List<Attack> reproaches() {
        return reproaches;
    }

    /** Takes the words of somebody's name out of words of meaning. */
    static void withoutNames(Set<String> words, Actor actor) {
        words.removeAll(List.of(actor.name().toLowerCase(Locale.ROOT).split(" ")));
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
        boolean fragment = length < 32
                || !telling(utterance)
                || begins(utterance, "to")
                || nominal(utterance)
                || story.is(utterance.cue(), WordClass.ACCUSE); // "Reed of lying when he was mayor"
        if (utterance.statement() != null && fragment && story.verb(utterance.cue())) {
            Span clause = clauses.withoutOthersBefore(utterance.cue());
            if (clause.length() < 300 && utterance.overlaps(clause)) {
                return List.of(clause);
            }
        }
        return utterance.spans();
    }

    /** "blasted the system that nobody trusts": the noun alone does not say what was said of it. */
    boolean nominal(Utterance utterance) {
        Span span = utterance.spans().get(0);
        return utterance.spans().size() == 1
                && Trees.object(story, story.tokenAt(span.start()), lastToken(span), utterance.cue());
    }

    /** The sentence's part of what is said around a token; its clause where nobody says it. */
    Span saidAt(int token) {
        Statement statement = parties.around(token);
        for (Span span : statement == null ? List.<Span>of() : statement.content()) {
            Span part = story.sentenceSpan(story.sentence(token)).intersection(span);
            if (part.contains(story.start(token))) {
                return part;
            }
        }
        return clauses.clause(token);
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
