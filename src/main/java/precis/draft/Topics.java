package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Names what a dispute is about, in a short noun phrase of the article's. */
final class Topics {
    private static final WordList VAGUE = WordList.named("vague");
    private static final int LONGEST = 5;
    private static final int LONGEST_CLAUSE = 8;

    private final Debate debate;
    private final Story story;
    private final ChargedDeeds deeds;

    Topics(Debate debate) {
        this.debate = debate;
        story = debate.story();
        deeds = new ChargedDeeds(debate);
    }

    String of(Clash clash) {
        Span found = clash.topic();
        if (clash.kind() == DisputeKind.DATE) {
            return "Day of the ".concat(story.oneLine(found));
        }
        if (clash.kind() == DisputeKind.FIGURES && counted(found, clash)) {
            return "Number of ".concat(story.oneLine(found));
        }
        if (clash.kind() == DisputeKind.CHARACTERISATION || clash.kind() == DisputeKind.FIGURES) {
            return capital(found);
        }
        int noun = debate.lastToken(found);
        if (story.is(noun, WordClass.INNOCENCE)) {
            return "Guilt";
        }
        Span deed = clash.kind() == DisputeKind.BLAME || clash.kind() == DisputeKind.DENIAL ? deeds.of(clash) : null;
        if (deed != null) {
            return capital(deed);
        }
        boolean described = VAGUE.has(story.lemma(noun)) && story.tokenAt(found.start()) < noun;
        boolean vague = !described && !tells(noun);
        if (vague) {
            int better = best(clash);
            if (better == NONE && (!story.nounish(noun) || part(noun))) {
                return whom(clash);
            }
            Actor somebody = better == NONE ? debate.reading().actorAt(noun) : null;
            if (somebody != null && somebody.named()) {
                return somebody.name();
            }
            noun = better == NONE ? noun : better;
            found = better == NONE ? found : debate.clauses().topic(better);
        }
        Span topic = withComplement(found, noun);
        boolean loose = vague || story.words(story.tokenAt(topic.start()), noun) == 1;
        String denied = clash.kind() == DisputeKind.DENIAL && loose ? denied(clash) : null;
        denied = denied == null && loose && claims(clash.kind()) ? claimed(clash) : denied;
        return denied == null ? capital(topic) : "Whether ".concat(denied);
    }

    /** Somebody of whom it is said that he lies or is unfit, where no noun tells more. */
    private String whom(Clash clash) {
        String claimed = claimed(clash);
        if (claimed != null) {
            return "Whether ".concat(claimed);
        }
        Actor other = clash.twoSided() ? clash.sides().get(1).holder() : clash.unheard();
        return other == null ? capital(clash.topic()) : other.name();
    }

    /** "per" of "50-per-cent", "that" */
    private boolean part(int token) {
        boolean joined = story.reads(token + 1, "-") && story.end(token) == story.start(token + 1);
        return joined
                || story.is(token, WordClass.DEMONSTRATIVE)
                || story.form(token).length() < 2;
    }

    /** Whether a side counts what a dispute of figures is about: "26 injuries". */
    private boolean counted(Span topic, Clash clash) {
        int noun = debate.lastToken(topic);
        for (Clash.Side side : clash.sides()) {
            for (Span span : side.words()) {
                for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                    if (story.plural(t)
                            && story.lemma(t).equals(story.lemma(noun))
                            && story.hasChild(t, Relation.NUMMOD)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "it had struck the port", what a side denies in so many words. */
    private @Nullable String denied(Clash clash) {
        for (Clash.Side side : clash.sides()) {
            for (Span span : side.words()) {
                for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                    int clause = clauseOf(t);
                    int that = clause == NONE ? NONE : story.child(clause, Relation.MARK);
                    int end = that == NONE ? NONE : story.rightmost(clause);
                    end = end != NONE && story.punctuation(end) ? end - 1 : end;
                    if (that > t && story.reads(that, "that") && brief(that + 1, end)) {
                        return story.oneLine(that + 1, end);
                    }
                }
            }
        }
        return null;
    }

    private static boolean claims(DisputeKind kind) {
        return kind == DisputeKind.DENIAL || kind == DisputeKind.COUNTER_CLAIM;
    }

    /** "the deal was signed in May", where that is all that a side says. */
    private @Nullable String claimed(Clash clash) {
        for (Clash.Side side : clash.sides()) {
            Span span = side.words().get(0);
            int from = story.tokenAt(span.start());
            from = story.reads(from, "that") ? from + 1 : from;
            int to = debate.lastToken(span);
            to = story.punctuation(to) ? to - 1 : to;
            if (side.words().size() == 1 && brief(from, to) && clause(from, to)) {
                String words = story.oneLine(from, to);
                boolean opens = from == story.first(story.sentence(from)) && !story.proper(from);
                return opens ? words.substring(0, 1).toLowerCase(Locale.ROOT).concat(words.substring(1)) : words;
            }
        }
        return null;
    }

    /** Whether words are one clause that says of somebody or something that it is so. */
    private boolean clause(int from, int to) {
        int verb = NONE;
        for (int t = from; t <= to; t++) {
            boolean top = story.head(t) < from || story.head(t) > to;
            if (story.is(t, WordClass.SPEAKER)
                    || story.negated(t)
                    || (top && verb != NONE && !story.isA(t, Relation.MARK))) {
                return false;
            }
            verb = top && !story.isA(t, Relation.MARK) ? t : verb;
        }
        int subject = verb == NONE ? NONE : story.child(verb, Relation.NSUBJ);
        subject = subject == NONE && verb != NONE ? story.child(verb, Relation.NSUBJ_PASS) : subject;
        return subject != NONE
                && story.leftmost(subject) == from
                && !story.is(from, UniversalTag.ADP)
                && story.nounish(subject)
                && debate.parties().around(verb) != null;
    }

    /** "denied that it had struck the port", "rejected statements that it had" */
    private int clauseOf(int token) {
        if (story.is(token, WordClass.DENY)) {
            return story.child(token, Relation.CCOMP);
        }
        boolean text = story.is(token, WordClass.RETORTED) || story.is(token, WordClass.CLAIM);
        int clause = text ? story.child(token, Relation.ACL) : NONE;
        return clause == NONE && text ? story.child(token, Relation.CCOMP) : clause;
    }

    private boolean brief(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.punctuation(t) || story.quoted(t)) {
                return false;
            }
        }
        return to - from < LONGEST_CLAUSE && to > from;
    }

    /** Whether a noun says what it is about: no name of somebody, no "claim" and no "way". */
    private boolean tells(int token) {
        Actor actor = debate.reading().actorAt(token);
        boolean somebody = actor != null
                && (actor.kind() != Actor.Kind.GROUP || debate.parties().voice(actor));
        return story.noun(token)
                && !somebody
                && !part(token)
                && !story.is(token, WordClass.CLAIM)
                && !story.is(token, WordClass.CHARGE)
                && !story.is(token, WordClass.RETORTED)
                && !story.is(token, WordClass.TIME)
                && !story.is(token, WordClass.ROLE)
                && !VAGUE.has(story.lemma(token));
    }

    /** The telling noun of a position that the other speaks of too, or that the article speaks of most. */
    private int best(Clash clash) {
        int best = NONE;
        double most = 0;
        for (int one = 0; one < clash.sides().size(); one++) {
            Clash.Side side = clash.sides().get(one);
            Set<String> others = new HashSet<>();
            for (int other = 0; other < clash.sides().size(); other++) {
                if (other != one) {
                    clash.sides().get(other).words().forEach(span -> others.addAll(debate.meaning(span)));
                }
            }
            for (Span span : side.words()) {
                for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                    double weight = debate.clauses().whole(t) == t && tells(t)
                            ? 1 + (others.contains(story.lemma(t)) ? 2 : 0) + .3 * Math.min(4, often(t))
                            : 0;
                    if (weight > most) {
                        most = weight;
                        best = t;
                    }
                }
            }
        }
        return best;
    }

    private int often(int token) {
        int often = 0;
        for (int t = 0; t < story.size(); t++) {
            often += t != token && story.hasLemma(t, story.lemma(token)) ? 1 : 0;
        }
        return often;
    }

    /** "the costs of the bridge", "the right to use the water": with what belongs to it, where that is short. */
    private Span withComplement(Span topic, int noun) {
        int link = noun + 1;
        boolean deed = story.reads(link, "to") && story.verb(link + 1) && story.under(link + 1, noun);
        if (!deed && !joins(link, noun)) {
            return topic;
        }
        int end = deed ? link + 1 : link;
        int last = story.rightmost(noun);
        while (end < last
                && !story.punctuation(end + 1)
                && !story.verb(end + 1)
                && !story.is(end + 1, WordClass.RELATIVE)) {
            end++;
        }
        boolean whole = end == last || story.is(end + 1, WordClass.RELATIVE);
        if (!whole || end - link > LONGEST || !story.nounish(end) || story.is(end, WordClass.TIME)) {
            return topic;
        }
        return new Span(topic.start(), story.end(end));
    }

    private boolean joins(int preposition, int noun) {
        if (story.reads(preposition, "of") || !story.is(preposition, WordClass.ABOUT)) {
            return story.reads(preposition, "of");
        }
        int complement = story.head(preposition);
        return story.isA(complement, Relation.NMOD) && story.head(complement) == noun;
    }

    private String capital(Span span) {
        String words = story.oneLine(span);
        boolean lower = !words.isEmpty() && !story.proper(story.tokenAt(span.start()));
        return lower ? words.substring(0, 1).toUpperCase(Locale.ROOT).concat(words.substring(1)) : words;
    }
}
