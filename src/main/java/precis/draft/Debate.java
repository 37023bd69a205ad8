package precis.draft;

import static precis.reading.Story.NONE;

import java.util.ArrayList;
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
    private static final int LONG_CLAUSE = 330;

    private final Reading reading;
    private final Story story;
    private final Sentences sentences;
    private final List<Utterance> utterances = new ArrayList<>();

    Debate(Reading reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
        story = reading.story();
        for (Statement statement : reading.statements()) {
            if (statement.holder() != null) {
                utterances.add(utterance(statement));
            }
        }
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

    /** All that is said, by the parties and by the narrator. */
    List<Utterance> utterances() {
        return utterances;
    }

    private Utterance utterance(Statement statement) {
        Set<String> meaning = new java.util.HashSet<>();
        boolean negated = false;
        for (Span span : statement.content()) {
            int from = story.tokenAt(span.start());
            int to = lastToken(span);
            meaning.addAll(sentences.meaning(from, to));
            for (int t = from; t <= to; t++) {
                negated |= story.is(t, WordClass.NEGATION);
            }
        }
        int first = story.tokenAt(statement.content().get(0).start());
        int cue = story.tokenAt(statement.cueSpan().start());
        return new Utterance(
                statement.holder(), statement, statement.content(), meaning, negated, story.sentence(first), cue);
    }

    /** The narrator's words: those of a sentence that no statement covers, if enough are left. */
    private void narrate(int sentence) {
        Set<String> meaning = new java.util.HashSet<>();
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

    /** The narrowest statement that covers a token. */
    @Nullable
    Statement around(int token) {
        Statement best = null;
        int offset = story.start(token);
        for (Statement statement : reading.statements()) {
            boolean narrower =
                    best == null || statement.extent().length() < best.extent().length();
            if (statement.holder() != null && statement.covers(offset) && narrower) {
                best = statement;
            }
        }
        return best;
    }

    int lastToken(Span span) {
        int token = story.tokenAt(span.end() - 1);
        return token == NONE ? story.size() - 1 : token;
    }

    // Who

    /** The actor that a noun or pronoun stands for. */
    @Nullable
    Actor actor(int token) {
        if (token == NONE) {
            return null;
        }
        Actor actor = reading.actorAt(token);
        if (actor != null) {
            return actor;
        }
        if (story.is(token, WordClass.SPEAKER)) {
            Statement statement = around(token);
            return statement == null ? null : statement.holder();
        }
        if (story.is(token, WordClass.RELATIVE) && story.pronoun(token)) {
            return antecedent(token);
        }
        for (int c = story.firstChild(token); c != NONE; c = story.nextSibling(c)) {
            boolean name = story.isA(c, Relation.FLAT)
                    || story.isA(c, Relation.APPOS)
                    || (story.isA(c, Relation.COMPOUND) && c > token);
            Actor named = name ? reading.actorAt(c) : null;
            if (named != null && named.person()) {
                return named;
            }
        }
        Actor named = story.is(token, WordClass.ROLE) ? personAfter(token) : null;
        return named != null ? named : bodyNamedBy(token);
    }

    private @Nullable Actor antecedent(int token) {
        int at = token;
        for (int hop = 0; hop < 6 && at != NONE; hop++) {
            if (story.is(at, Relation.ACL_RELCL)) {
                return story.head(at) == NONE ? null : actor(story.head(at));
            }
            at = story.head(at);
        }
        return null;
    }

    /** "A spokesman for the army, Colonel X, rejected": the name that ends the phrase. */
    private @Nullable Actor personAfter(int role) {
        int last = Math.min(story.last(story.sentence(role)), role + 14);
        for (int t = role + 1; t <= last && !story.verb(t) && !story.is(t, UniversalTag.AUX); t++) {
            Actor actor = reading.actorAt(t);
            if (actor != null && actor.person()) {
                return actor;
            }
        }
        return null;
    }

    /** "the Saudi-led coalition": a collective noun whose phrase names a body or country. */
    private @Nullable Actor bodyNamedBy(int token) {
        if (!story.is(token, WordClass.AGENT)
                && !story.is(token, WordClass.GOVERNMENT)
                && !story.is(token, WordClass.VOICE)) {
            return null;
        }
        for (int t = story.leftmost(token); t < token; t++) {
            Actor actor = reading.actorAt(t);
            if (actor != null && (actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.COUNTRY)) {
                return actor;
            }
        }
        return null;
    }

    /** Whether somebody may hold a position: a name, or a description of people who speak. */
    boolean voice(@Nullable Actor actor) {
        if (actor == null) {
            return false;
        }
        if (actor.named()) {
            return true;
        }
        String name = actor.name().toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < name.length()) {
            int end = name.indexOf(' ', start);
            end = end < 0 ? name.length() : end;
            String word = name.substring(start, end);
            String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            Lexicon words = Lexicon.english();
            if (words.is(one, WordClass.VOICE)
                    || words.is(word, WordClass.VOICE)
                    || words.is(one, WordClass.ROLE)
                    || words.is(one, WordClass.EXPERT)
                    || words.is(one, WordClass.HEAD)
                    || words.is(one, WordClass.GOVERNMENT)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    // What a verb says

    /** The subject of a verb, also the one shared with the clause above it, and the agent of a passive. */
    int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int depth) {
        if (story.passive(verb)) {
            return agent(verb);
        }
        int own = ownSubject(verb);
        if (own != NONE || depth > 3 || story.head(verb) == NONE) {
            return own;
        }
        int head = story.head(verb);
        return switch (story.relation(verb)) {
            case CONJ, XCOMP -> {
                int shared = subject(head, depth + 1);
                yield shared == NONE ? agent(head) : shared;
            }
            case ADVCL ->
                story.penn(verb, "VBG") || story.penn(verb, "VBN") || story.penn(verb, "VB")
                        ? subject(head, depth + 1)
                        : NONE;
            case ACL -> story.penn(verb, "VBG") || story.penn(verb, "VBD") ? head : NONE;
            case ACL_RELCL -> head;
            default -> NONE;
        };
    }

    /** The subject nearest before the verb, else the first after it. */
    private int ownSubject(int verb) {
        int own = NONE;
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.is(c, Relation.NSUBJ) && (own == NONE || c < verb)) {
                own = c;
            }
        }
        return own;
    }

    int agent(int verb) {
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.is(c, Relation.OBL_AGENT) || (story.isA(c, Relation.OBL) && story.markedBy(c, "by"))) {
                return c;
            }
        }
        return NONE;
    }

    /** What the verb is done to: the object, the subject of a passive, the noun that a relative clause describes. */
    int object(int verb) {
        int object = story.child(verb, Relation.OBJ);
        if (object == NONE) {
            object = story.exactChild(verb, Relation.NSUBJ_PASS);
        }
        boolean relative = object == NONE || story.is(object, WordClass.RELATIVE);
        if (relative && story.is(verb, Relation.ACL_RELCL) && story.exactChild(verb, Relation.NSUBJ) != NONE) {
            int subject = story.exactChild(verb, Relation.NSUBJ);
            return story.is(subject, WordClass.RELATIVE) ? object : story.head(verb);
        }
        if (object == NONE && story.isA(verb, Relation.ACL) && story.penn(verb, "VBN")) {
            return story.head(verb);
        }
        return object;
    }

    /** The owner of a thing: "his plan", "the policy of the ministry", "claims by the army". */
    int owner(int noun) {
        for (int c = story.firstChild(noun); c != NONE; c = story.nextSibling(c)) {
            if (story.is(c, Relation.NMOD_POSS)) {
                return c;
            }
            boolean by = story.isA(c, Relation.NMOD)
                    && (story.markedBy(c, "by") || story.markedBy(c, "from") || story.markedBy(c, "of"));
            if (by && reading.actorAt(c) != null) {
                return c;
            }
        }
        return NONE;
    }

    /** Whether the verb tells of something done: neither denied, nor supposed, nor wished. */
    boolean real(int verb) {
        if (story.negated(verb)) {
            return false;
        }
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean mark = story.isA(c, Relation.AUX) || story.isA(c, Relation.MARK);
            if (mark && story.is(c, WordClass.IRREALIS)) {
                return false;
            }
        }
        int head = story.head(verb);
        boolean to = story.child(verb, Relation.MARK) != NONE && story.reads(story.child(verb, Relation.MARK), "to");
        return !to || (head != NONE && eager(head));
    }

    /** "moved to reject", "was quick to deny", "was keen to downplay" */
    private boolean eager(int token) {
        return switch (story.lemma(token)) {
            case "move", "seek", "keen", "rush", "go", "continue", "try", "begin", "quick", "hasten", "eager" -> true;
            default -> false;
        };
    }

    // Words

    /** The clause of a verb, without asides where it is long. */
    Span clause(int verb) {
        int from = story.leftmost(verb);
        int to = story.rightmost(verb);
        if (story.span(from, to).length() > LONG_CLAUSE) {
            for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
                boolean aside =
                        story.isA(c, Relation.PARATAXIS) || story.isA(c, Relation.ADVCL) || story.isA(c, Relation.CONJ);
                if (aside && c > verb) {
                    to = Math.min(to, story.leftmost(c) - 1);
                } else if (aside) {
                    from = Math.max(from, story.rightmost(c) + 1);
                }
            }
        }
        return trimmed(from, Math.max(from, to));
    }

    /** Without punctuation and conjunctions at either end. */
    Span trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (last > first && story.punctuation(last) && !story.quoteMark(last)) {
            last--;
        }
        while (first < last
                && ((story.punctuation(first) && !story.quoteMark(first)) || story.isA(first, Relation.CC))) {
            first++;
        }
        return story.span(first, last);
    }

    /** A noun with what stands before it, for a topic: "the proposed text" without "the". */
    Span topic(int noun) {
        int from = noun;
        int first = story.leftmost(noun);
        while (from > first) {
            int before = from - 1;
            boolean part = story.nounish(before)
                    || story.is(before, UniversalTag.ADJ)
                    || story.reads(before, "-")
                    || story.reads(before, "'s");
            if (!part || story.quoteMark(before)) {
                break;
            }
            from = before;
        }
        return story.span(from, noun);
    }

    Set<String> meaning(int token) {
        return sentences.meaning(story.leftmost(token), story.rightmost(token));
    }

    Set<String> meaning(Span span) {
        return sentences.meaning(story.tokenAt(span.start()), lastToken(span));
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

    /** The words of an utterance to cite: with the words of saying where what is said is short. */
    List<Span> words(Utterance utterance) {
        int length = 0;
        for (Span span : utterance.spans()) {
            length += span.length();
        }
        if (utterance.statement() != null && length < 32 && story.verb(utterance.cue())) {
            Span clause = clause(utterance.cue());
            if (clause.length() < 300 && utterance.overlaps(clause)) {
                return List.of(clause);
            }
        }
        return utterance.spans();
    }

    Clash.Side side(Utterance utterance) {
        Statement statement = utterance.statement();
        return new Clash.Side(utterance.holder(), words(utterance), statement == null ? null : statement.via());
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
