package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;
import precis.language.UniversalTag;

/** Candidates whose cue is a noun or an adjective: "his claim that …", "critics of …", "is sure that …". */
final class NounCues {
    private final Story story;
    private final Candidates candidates;

    NounCues(Story story, Candidates candidates) {
        this.story = story;
        this.candidates = candidates;
    }

    void at(int noun) {
        int owner = owner(noun);
        for (int c = story.firstChild(noun); c != NONE; c = story.nextSibling(c)) {
            if (c < noun) {
                continue;
            }
            String marker = story.marker(c);
            if (clausal(c)) {
                clause(noun, c, marker, owner);
            } else if (story.isA(c, Relation.NMOD) && !marker.isEmpty()) {
                if (owner != c) {
                    int from = afterMarker(c, marker);
                    candidates.add(
                            noun, "np:".concat(marker), candidates.around(from, story.rightmost(c), noun, NONE), owner);
                }
            }
        }
    }

    /** Whose a noun is: also of "Reed plans to …", "polling shows that …", where the tables take the verb for a noun. */
    private int owner(int noun) {
        int subject = story.child(noun, Relation.NSUBJ);
        boolean told = subject != NONE
                && subject < noun
                && !story.is(subject, WordClass.TIME)
                && (story.nounish(subject) || story.is(subject, WordClass.HUMAN))
                && story.exactChild(noun, Relation.NMOD_POSS) == NONE;
        boolean is = story.hasChild(noun, Relation.COP) && story.marker(noun).isEmpty(); // not "are under an order"
        if (told && (is && speaks(subject) || verbless(subject, noun))) {
            return subject;
        }
        int owner = candidates.subjects().ofNoun(noun);
        boolean misread = owner == NONE && story.plural(noun) && story.head(noun) == NONE;
        return misread && story.nounish(noun - 1) && story.head(noun - 1) == noun ? noun - 1 : owner;
    }

    /** Somebody, or what somebody wrote: nobody criticizes anybody in "The result was criticism of the mayor". */
    private boolean speaks(int subject) {
        return story.proper(subject) || story.is(subject, Speakers.ALL);
    }

    private boolean verbless(int subject, int noun) {
        for (int t = subject + 1; t < noun; t++) {
            if (story.verb(t) || story.is(t, UniversalTag.AUX)) {
                return false;
            }
        }
        return true;
    }

    private boolean clausal(int token) {
        return story.isA(token, Relation.ACL) || story.isA(token, Relation.CCOMP) || story.isA(token, Relation.ADVCL);
    }

    private void clause(int noun, int clause, String marker, int owner) {
        boolean otherRelative = story.is(clause, Relation.ACL_RELCL) && !marker.equals("that");
        if (otherRelative || (marker.isEmpty() && !story.penn(clause, "VB"))) {
            return;
        }
        boolean whole = marker.equals("to") || marker.equals("that") || marker.equals("whether");
        int from = whole ? story.leftmost(clause) : afterMarker(clause, marker);
        while (whole && from < clause && story.is(from, UniversalTag.AUX)) {
            from++; // "his worry has been that"
        }
        Ranges content = candidates.around(from, story.rightmost(clause), noun, NONE);
        candidates.add(noun, "n:".concat(marker), content, owner);
    }

    private int afterMarker(int token, String marker) {
        int from = story.leftmost(token);
        return story.reads(from, marker) ? from + 1 : from;
    }

    void atAdjective(int adjective) {
        int holder = story.child(adjective, Relation.NSUBJ);
        holder = holder == NONE ? candidates.subjects().of(adjective) : holder;
        int copula = story.child(adjective, Relation.COP);
        holder = holder == NONE && copula != NONE ? candidates.subjects().before(copula) : holder;
        for (int c = story.firstChild(adjective); c != NONE; c = story.nextSibling(c)) {
            if (c < adjective) {
                continue;
            }
            String marker = story.marker(c);
            boolean clause = story.isA(c, Relation.CCOMP)
                    || story.isA(c, Relation.XCOMP)
                    || (story.isA(c, Relation.ADVCL) && (marker.equals("to") || marker.equals("that")));
            if (clause) {
                Ranges content = candidates.around(story.leftmost(c), story.rightmost(c), adjective, NONE);
                candidates.add(adjective, marker.equals("to") ? "a:to" : "a:that", content, holder);
            } else if ((story.isA(c, Relation.OBL) || story.isA(c, Relation.ADVCL)) && !marker.isEmpty()) {
                Ranges content = candidates.around(afterMarker(c, marker), story.rightmost(c), adjective, NONE);
                candidates.add(adjective, "ap:".concat(marker), content, holder);
            }
        }
    }
}
