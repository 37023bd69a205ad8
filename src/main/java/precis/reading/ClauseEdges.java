package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Where the clause that a verb of saying reports begins and ends, also where the tree tore it apart. */
final class ClauseEdges {
    private final Story story;
    private final Subjects subjects;

    ClauseEdges(Story story, Subjects subjects) {
        this.story = story;
        this.subjects = subjects;
    }

    /** The tree may have hung the subject of what is said, or a part of it, on something before the clause. */
    int left(int verb, int clause, int from, int subject) {
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (c <= verb || c >= clause || c == subject || subjects.temporal(c)) {
                continue;
            }
            switch (story.relation(c).base()) {
                case OBJ, IOBJ, NSUBJ, DEP, EXPL, MARK -> {
                    return Math.min(from, story.leftmost(c));
                }
                default -> {}
            }
        }
        return bareNounPhrase(verb, from) ? verb + 1 : from;
    }

    /** "said two of the letters | were lost": nothing but a noun phrase between the verb and the clause, which is its subject. */
    private boolean bareNounPhrase(int verb, int clause) {
        boolean opens = story.nounish(verb + 1)
                || story.is(verb + 1, UniversalTag.DET)
                || story.is(verb + 1, UniversalTag.NUM)
                || story.is(verb + 1, UniversalTag.ADJ);
        if (!opens || verb + 1 >= clause || !predicate(clause)) {
            return false;
        }
        for (int t = verb + 1; t < clause; t++) {
            if (story.verb(t)
                    || story.punctuation(t)
                    || story.quoted(t)
                    || subjects.temporal(t)
                    || story.pronoun(t)
                    || story.is(t, UniversalTag.SCONJ)) {
                return false;
            }
        }
        return true;
    }

    boolean predicate(int token) {
        return story.is(token, UniversalTag.AUX) || story.finite(token);
    }

    /** Whether a clause is the second half of the first one that a verb of saying reports, and not said apart from it. */
    boolean continues(int verb, int clause) {
        int first = story.is(verb, WordClass.SAY) ? firstClause(verb) : NONE;
        return first != NONE && first < clause && right(first, story.rightmost(first)) >= clause;
    }

    private int firstClause(int verb) {
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (c > verb && story.isA(c, Relation.CCOMP) && !subjects.temporal(c)) {
                return c;
            }
        }
        return NONE;
    }

    /** And what stands after it. */
    int right(int clause, int to) {
        int end = to;
        for (int c = story.nextSibling(clause); c != NONE; c = story.nextSibling(c)) {
            if (story.punctuation(c)) {
                continue;
            }
            boolean adverbial = story.isA(c, Relation.ADVCL) && !story.penn(c, "VBG");
            boolean oblique = story.isA(c, Relation.OBL)
                    && !story.marker(c).isEmpty()
                    && !story.punctuation(story.leftmost(c))
                    && !story.punctuation(story.leftmost(c) - 1);
            // "that sales, when half is earned, were likely to fall": the tree hung the subject into the clause between
            boolean predicate = story.isA(c, Relation.CCOMP)
                    && story.marker(c).isEmpty()
                    && !story.hasChild(c, Relation.NSUBJ)
                    && story.reads(story.leftmost(clause), "that");
            if ((!adverbial && !oblique && !predicate && !secondHalf(clause, end, c))
                    || story.quotations().at(c) != story.quotations().at(clause)) {
                break;
            }
            end = Math.max(end, story.rightmost(c));
        }
        return end;
    }

    /** "said if it rained | they would stay", "said both towns | have been fair": the tree made two clauses of one. */
    private boolean secondHalf(int clause, int end, int second) {
        int start = story.leftmost(second);
        boolean comma = story.reads(end + 1, ",");
        start += start == end + 1 && comma ? 1 : 0;
        return story.isA(second, Relation.CCOMP)
                && start == (comma ? end + 2 : end + 1)
                && !story.punctuation(start)
                && !story.dash(start)
                && (!comma || subordinate(story.leftmost(clause)));
    }

    /** The end of a clause that cannot end where the tree ends it. */
    int whole(int verb, int from, int to) {
        int end = to;
        for (int next = further(verb, from, end); next > end; next = further(verb, from, end)) {
            end = next;
        }
        return end;
    }

    private int further(int verb, int from, int to) {
        int last = story.last(story.sentence(verb));
        int next = to + 1;
        if (to < verb || next >= last || story.quoted(verb) != story.quoted(next)) {
            return to;
        }
        if (predicate(next) && !story.quoted(to)) {
            return story.rightmost(predicateOf(next)); // "that the staff she hired | should stay"
        }
        if (story.quoteMark(next) && story.quoted(next) && !story.quoted(to)) {
            return story.quotations().last(story.quotations().at(next)); // "that he was | “not ready”"
        }
        int word = story.reads(next, ",") ? next + 1 : next;
        if (story.is(word, UniversalTag.CCONJ) && story.reads(word + 1, "that")) {
            return clauseFrom(word + 1, last); // "that it had rules | and that it kept them"
        }
        if (story.reads(word, "but") && story.head(word) != NONE && saysNotOnly(from, to)) {
            return Math.max(word, story.rightmost(story.head(word))); // "that she would not only stay | but would win"
        }
        if (story.is(next, UniversalTag.CCONJ) && begins(next + 1) && !predicated(from, to) && !story.quoted(to)) {
            return clauseFrom(next + 1, last); // "said the mayor | and the board had met"
        }
        boolean conditional = word > next && story.reads(from, "that") && subordinate(from + 1) && oneClause(from, to);
        return conditional ? clauseFrom(word, last) : to; // "that if it rained, | they would stay"
    }

    /** Whether a noun phrase can begin here. */
    boolean begins(int token) {
        return story.nounish(token)
                || story.pronoun(token)
                || story.is(token, UniversalTag.DET)
                || story.is(token, UniversalTag.NUM)
                || story.is(token, UniversalTag.ADJ);
    }

    private boolean predicated(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (predicate(t) || story.verb(t)) {
                return true;
            }
        }
        return false;
    }

    int predicateOf(int token) {
        int head = story.is(token, UniversalTag.AUX) ? story.head(token) : NONE;
        return head > token ? head : token;
    }

    /** The last token of the clause whose predicate is the first from a token on. */
    private int clauseFrom(int token, int last) {
        for (int t = token; t < last; t++) {
            if (predicate(t)) {
                return story.rightmost(predicateOf(t));
            }
        }
        return token - 1;
    }

    private boolean saysNotOnly(int from, int to) {
        for (int t = from; t < to; t++) {
            if (story.reads(t, "not") && (story.reads(t + 1, "only") || story.reads(t + 1, "just"))) {
                return true;
            }
        }
        return false;
    }

    private boolean subordinate(int token) {
        return story.is(token, UniversalTag.SCONJ) && !story.reads(token, "that");
    }

    private boolean oneClause(int from, int to) {
        for (int t = from; t < to; t++) {
            if (story.reads(t, ",")) {
                return false;
            }
        }
        return true;
    }
}
