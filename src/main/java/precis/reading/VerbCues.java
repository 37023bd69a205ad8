package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;

/**
 * Candidates whose cue is a verb: with a clause, an object, an open complement or a prepositional phrase ("said that",
 * "accused X of", "called for"). Verbs that are set into what they report are left to {@link InsertedCues}, quotations beside
 * the verb to {@link QuotationCues}.
 */
final class VerbCues {
    private final Story story;
    private final Candidates candidates;
    private final Subjects subjects;
    private final QuotationCues quotations;
    private final InsertedCues inserted;
    private final ComplementCues complements;
    private final ClauseEdges edges;
    private final TornClauses torn;
    private final LostTails tails;
    private final GoingOn goingOn;
    private final LostSubjects lost;

    VerbCues(Story story, Candidates candidates) {
        this.story = story;
        this.candidates = candidates;
        subjects = candidates.subjects();
        quotations = new QuotationCues(story, candidates);
        inserted = new InsertedCues(story, candidates);
        complements = new ComplementCues(story, candidates);
        edges = new ClauseEdges(story, subjects);
        torn = new TornClauses(story, candidates, edges);
        tails = new LostTails(story, candidates, edges);
        goingOn = new GoingOn(story);
        lost = new LostSubjects(story, subjects);
    }

    /** A word of saying that the tree takes for a noun. */
    void atNoun(int noun) {
        if (!story.quoted(noun)) {
            quotations.participle(noun);
        }
    }

    /** A verb of saying that the tree takes for something else, so that it tells neither who says something nor what. */
    void misread(int verb, boolean headline) {
        int end = headline ? story.last(story.sentence(verb)) : torn.end(verb, verb + 1);
        int subject = subjects.before(verb);
        if (end != NONE && subject != NONE && !story.quoted(verb)) {
            int to = edges.whole(verb, verb + 1, end);
            candidates.add(verb, "ccomp", Ranges.of(verb + 1, to).keepingQuotations(story, verb), subject);
        }
    }

    void at(int verb) {
        int subject = subject(verb);
        if (inserted.inverted(verb) || charged(verb)) {
            return;
        }
        if (!story.quoted(verb)) {
            quotations.beside(verb, subject);
        }
        String passive = story.passive(verb) ? "p" : "";
        boolean aside = inserted.aside(verb, subject);
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (!aside || c < verb || !story.isA(c, Relation.CCOMP)) {
                complement(verb, c, passive, subject);
            }
        }
        tornClause(verb, subject);
        if (!candidates.has(verb, FrameFamily.CLAUSE) && !candidates.has(verb, FrameFamily.APART)) {
            tails.at(verb);
        }
        inserted.parenthesis(verb, subject);
        relative(verb, subject);
    }

    /** "accused her of ignoring the letter": what somebody is said to do is nothing that he says. */
    private boolean charged(int verb) {
        int before = story.reads(verb - 1, "not") ? verb - 2 : verb - 1;
        return story.penn(verb, "VBG") && story.reads(before, "of");
    }

    private int subject(int verb) {
        int subject = subjects.of(verb);
        boolean passive = story.passive(verb);
        if (story.reads(subject, "what")) {
            subject = NONE;
        }
        if (candidates.participleCue(verb) && (subject == NONE || misattached(verb, subject))) {
            int reporter = lastReporter(verb);
            int clause = reporter == NONE ? goingOn.clauseOf(verb) : NONE;
            reporter = clause == NONE ? reporter : subjects.of(clause);
            subject = reporter == NONE ? subject : reporter;
        }
        if (subject != NONE && story.isA(verb, Relation.CONJ) && lost.apart(subject, verb)) {
            int own = subjects.before(verb);
            subject = own == NONE ? subject : own; // "There is doubt: half of them say …"
        }
        int reporting = subject == NONE || passive ? NONE : goingOn.reporterOf(verb, subject);
        subject = reporting == NONE ? subject : subjects.of(reporting);
        if (subject != NONE && subject < verb && !passive && subjects.temporal(subject)) {
            int before = subjects.before(verb);
            subject = before == NONE || subjects.temporal(before) ? NONE : before;
        }
        if (subject == NONE && !passive && story.isA(verb, Relation.CONJ) && story.verb(story.head(verb))) {
            subject = subjects.before(story.head(verb)); // "Gov. Reed (R) blasted the council and said"
        }
        subject = subject == NONE && !passive && needsSubject(verb) ? subjects.before(verb) : subject;
        return subject == NONE && !passive ? lost.of(verb) : subject;
    }

    private boolean misattached(int verb, int subject) {
        int head = story.head(verb);
        return (head != NONE && story.quoted(head))
                || story.isA(verb, Relation.ACL)
                || story.isA(verb, Relation.NMOD)
                || subject > verb
                || head == NONE;
    }

    /** Who ", adding" goes on speaking: the subject of the last finite verb of saying before it. */
    private int lastReporter(int verb) {
        for (int t = verb - 1; t >= story.first(story.sentence(verb)); t--) {
            if (!story.quoted(t) && story.verb(t) && story.finite(t) && story.is(t, WordClass.SAY)) {
                int subject = subjects.of(t);
                subject = subject == NONE ? subjects.before(t) : subject;
                if (subject != NONE) {
                    return subject;
                }
            }
        }
        return NONE;
    }

    private boolean needsSubject(int verb) {
        return story.is(verb, WordClass.SAY)
                || story.hasChild(verb, Relation.CCOMP)
                || switch (story.relation(verb).base()) {
                    case ROOT, CONJ, CCOMP, PARATAXIS -> true;
                    default -> false;
                };
    }

    private void complement(int verb, int child, String passive, int subject) {
        if (child > verb && story.is(verb, WordClass.SAY) && subjects.temporal(child)) {
            told(verb, child, subject);
        }
        Relation relation = story.relation(child).base();
        String marker = story.marker(child);
        boolean clause = relation == Relation.CCOMP
                || (relation == Relation.ADVCL && marker.equals("that"))
                || (relation == Relation.PARATAXIS && child > verb && story.hasChild(child, Relation.NSUBJ));
        if (clause) {
            clause(verb, child, passive, marker, subject);
        } else if (child > verb
                && story.is(verb, WordClass.ADDRESSING)
                && (relation == Relation.OBJ || relation == Relation.IOBJ)) {
            told(verb, child, subject);
            if (relation == Relation.OBJ && child != subject) {
                complements.object(verb, child, subject);
            }
        } else if (relation == Relation.XCOMP && !story.finite(child)) {
            complements.open(verb, child, passive, marker, subject);
        } else if (relation == Relation.OBJ && child != subject && passive.isEmpty()) { // not "was denied a seat"
            complements.object(verb, child, subject);
        } else if (child > verb && !marker.isEmpty() && phrase(child)) {
            complements.prepositional(verb, child, passive, marker, subject);
        }
    }

    private boolean clauseBehind(int verb) {
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (c > verb && (story.isA(c, Relation.CCOMP) || story.isA(c, Relation.PARATAXIS))) {
                return true;
            }
        }
        return false;
    }

    private void tornClause(int verb, int subject) {
        boolean may = story.is(verb, WordClass.SAY)
                && !story.quoted(verb)
                && !story.passive(verb)
                && !clauseBehind(verb)
                && !candidates.has(verb, FrameFamily.CLAUSE);
        if (may) {
            torn.at(verb, subject, lastReporter(verb));
        }
    }

    /** "told the court that …", "said on Monday that …", where the tree took what is told for a description of court or day. */
    private void told(int verb, int addressee, int subject) {
        for (int c = story.firstChild(addressee); c != NONE; c = story.nextSibling(c)) {
            int own = story.isA(c, Relation.ACL) ? story.child(c, Relation.NSUBJ) : NONE;
            boolean clause =
                    own != NONE && !story.is(own, WordClass.RELATIVE) && story.reads(story.leftmost(c), "that");
            if (clause) {
                candidates.add(
                        verb, "that", candidates.around(story.leftmost(c), story.rightmost(c), verb, subject), subject);
            }
        }
    }

    private boolean phrase(int child) {
        Relation relation = story.relation(child);
        return relation == Relation.OBL || relation.base() == Relation.ADVCL || relation.base() == Relation.NMOD;
    }

    private void clause(int verb, int child, String passive, String marker, int subject) {
        boolean repeats = child > verb && (marker.equals("that") ? thatClauseBetween(verb, child) : told(verb, child));
        if (repeats || (child < verb && joined(verb, child))) {
            return;
        }
        boolean parataxis = story.isA(child, Relation.PARATAXIS);
        int from = story.leftmost(child);
        int to = story.rightmost(child);
        if (child > verb && !parataxis && story.is(verb, WordClass.SAY)) {
            from = story.is(verb, WordClass.ADDRESSING) ? from : edges.left(verb, child, from, subject);
            from = candidates.front().behindManner(from, child);
            to = edges.right(child, to);
        }
        if (child > verb && marker.equals("that")) {
            to = Math.max(to, lastThatClause(child));
        }
        if (child > verb && !parataxis) {
            to = edges.whole(verb, from, to);
        }
        int main = child > verb ? lost.mainClause(verb) : NONE;
        to = main > child ? Math.min(to, main - 1) : to;
        String frame = parataxis ? "para" : child < verb ? "ccompL" : markedFrame(marker);
        Ranges content = candidates.around(from, to, verb, subject);
        boolean open = child > verb && marker.isEmpty() && passive.isEmpty();
        candidates.add(verb, passive.concat(frame), open ? inserted.withCondition(content, subject) : content, subject);
    }

    /** Whether what a verb reports stands before a clause behind it: another clause, or the quotation in “…,” said Ann Reed. */
    private boolean told(int verb, int clause) {
        boolean behindQuotation = story.quoteMark(verb - 1)
                && story.quoted(verb - 1)
                && story.punctuation(verb - 2) // not of the group “Free Harbour” that said so
                && !story.quoted(verb)
                && story.finite(verb)
                && story.is(verb, WordClass.SAY);
        return behindQuotation || (story.isA(clause, Relation.CCOMP) && edges.continues(verb, clause));
    }

    /** Whether a clause goes on with what another says already: "that … and that …". */
    private boolean thatClauseBetween(int verb, int clause) {
        for (int c = story.firstChild(verb); c < clause; c = story.nextSibling(c)) {
            if (c > verb && thatClause(c)) {
                return true;
            }
        }
        return false;
    }

    private int lastThatClause(int clause) {
        int last = NONE;
        for (int c = story.nextSibling(clause); c != NONE; c = story.nextSibling(c)) {
            last = thatClause(c) ? story.rightmost(c) : last;
        }
        return last;
    }

    private boolean thatClause(int token) {
        return (story.isA(token, Relation.CCOMP) || story.isA(token, Relation.ADVCL)) && story.markedBy(token, "that");
    }

    /** "X says …, but Y will go on": what stands before "but" is nothing that Y goes on to say. */
    private boolean joined(int verb, int clause) {
        int conjunction = story.child(verb, Relation.CC);
        return clause < conjunction && conjunction < verb;
    }

    private static String markedFrame(String marker) {
        return switch (marker) {
            case "that" -> "that";
            case "if", "whether" -> "if";
            case "to" -> "xcomp";
            default -> "ccomp";
        };
    }

    /** What is said stands before the clause that says it: "a claim he made". */
    private void relative(int verb, int subject) {
        int head = story.head(verb);
        boolean gap = story.is(verb, Relation.ACL_RELCL)
                && subject != NONE
                && subject != head
                && !story.hasChild(verb, Relation.OBJ)
                && !story.hasChild(verb, Relation.CCOMP);
        if (gap) {
            candidates.add(verb, "rel", Ranges.of(story.leftmost(head), story.leftmost(verb) - 1), subject);
        }
    }
}
