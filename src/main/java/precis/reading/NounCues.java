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
        for (int c = story.firstChild(noun); c != NONE; c = story.nextSibling(c)) {
            if (c < noun) {
                continue;
            }
            String marker = story.marker(c);
            if (clausal(c)) {
                clause(noun, c, marker);
            } else if (story.isA(c, Relation.NMOD) && !marker.isEmpty()) {
                int holder = candidates.subjects().ofNoun(noun);
                if (holder != c) {
                    int from = afterMarker(c, marker);
                    candidates.add(
                            noun,
                            "np:".concat(marker),
                            candidates.around(from, story.rightmost(c), noun, NONE),
                            holder);
                }
            }
        }
    }

    private boolean clausal(int token) {
        return story.isA(token, Relation.ACL) || story.isA(token, Relation.CCOMP) || story.isA(token, Relation.ADVCL);
    }

    private void clause(int noun, int clause, String marker) {
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
        candidates.add(noun, "n:".concat(marker), content, candidates.subjects().ofNoun(noun));
    }

    private int afterMarker(int token, String marker) {
        int from = story.leftmost(token);
        return story.reads(from, marker) ? from + 1 : from;
    }

    void atAdjective(int adjective) {
        int holder = story.child(adjective, Relation.NSUBJ);
        holder = holder == NONE ? candidates.subjects().of(adjective) : holder;
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
