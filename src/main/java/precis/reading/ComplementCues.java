package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;

/** Candidates of a verb whose content is no clause: an object, an open complement, a prepositional phrase. */
final class ComplementCues {
    private final Story story;
    private final Candidates candidates;

    ComplementCues(Story story, Candidates candidates) {
        this.story = story;
        this.candidates = candidates;
    }

    void open(int verb, int child, String passive, String marker, int subject) {
        String frame = marker.equals("to") ? "xcomp" : story.penn(child, "VBG") ? "xing" : "xadj";
        int from = story.leftmost(child);
        int to = story.rightmost(child);
        int object = story.child(verb, Relation.OBJ);
        object = object == NONE ? story.child(verb, Relation.IOBJ) : object;
        object = object != NONE && story.is(object, WordClass.TIME) ? NONE : object;
        if (!passive.isEmpty()) {
            openPassive(verb, frame, from, to);
        } else if (object != NONE && object < child) {
            Ranges both = candidates.around(story.leftmost(object), to, verb, subject);
            candidates.add(verb, "o".concat(frame), both, subject);
            candidates.add(verb, "ox".concat(frame), candidates.around(from, to, verb, subject), subject);
        } else if (subject != NONE && (story.hasLemma(verb, "seem") || story.hasLemma(verb, "appear"))) {
            Ranges seeming = Ranges.of(story.leftmost(subject), story.rightmost(subject));
            candidates.add(verb, "S".concat(frame), seeming.plus(candidates.around(from, to, verb, NONE)), NONE);
        } else {
            candidates.add(verb, frame, candidates.around(from, to, verb, subject), subject);
        }
    }

    /** "is expected to": what is expected is the subject and its open complement. */
    private void openPassive(int verb, String frame, int from, int to) {
        int about = story.child(verb, Relation.NSUBJ);
        int agent = story.exactChild(verb, Relation.OBL_AGENT);
        Ranges content = candidates.around(from, to, verb, NONE);
        if (about != NONE) {
            Ranges both =
                    Ranges.of(story.leftmost(about), story.rightmost(about)).plus(content);
            candidates.add(verb, "pS".concat(frame), both, agent);
        }
        candidates.add(verb, "p".concat(frame), content, about == NONE || story.hasLemma(verb, "say") ? NONE : agent);
    }

    void object(int verb, int object, int subject) {
        boolean quoting = story.is(verb, WordClass.QUOTING);
        if (quoting && asSaying(object, story.rightmost(verb))) {
            return;
        }
        Ranges content = candidates.around(story.leftmost(object), story.rightmost(object), verb, subject);
        candidates.add(verb, "obj", content, subject);
        if (story.is(verb, WordClass.NAMING) && namedAs(object)) {
            candidates.add(verb, "o+as", content, subject);
            return;
        }
        for (int c = story.nextSibling(object); c != NONE; c = story.nextSibling(c)) {
            if (c > verb && (story.isA(c, Relation.OBL) || story.isA(c, Relation.ADVCL))) {
                String marker = story.marker(c);
                if (marker.equals("of") && story.leftmost(c) == story.rightmost(object) + 1 && another(verb, c)) {
                    continue; // "described the death | of the cook | as a loss": of the object
                }
                if (!(quoting && marker.equals("as") && story.penn(c, "VBG"))) {
                    Ranges wider = candidates.around(story.leftmost(object), story.rightmost(c), verb, subject);
                    candidates.add(verb, "o+".concat(marker), wider, subject);
                }
                return;
            }
        }
    }

    private boolean another(int verb, int phrase) {
        for (int c = story.nextSibling(phrase); c != NONE; c = story.nextSibling(c)) {
            if (c > verb && (story.isA(c, Relation.OBL) || story.isA(c, Relation.ADVCL))) {
                return true;
            }
        }
        return false;
    }

    private boolean asSaying(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (story.reads(t, "as") && story.reads(t + 1, "saying")) {
                return true;
            }
        }
        return false;
    }

    void prepositional(int verb, int child, String passive, String marker, int subject) {
        if (story.is(verb, WordClass.QUOTING) && marker.equals("as") && story.penn(child, "VBG")) {
            return;
        }
        boolean adverbial = story.isA(child, Relation.ADVCL);
        int from = story.leftmost(child);
        boolean clausal = marker.equals("that") || marker.equals("whether") || marker.equals("if");
        if (adverbial && marker.equals("to")) {
            from = calledUpon(verb, child, from);
        } else if (!clausal) {
            while (from <= story.rightmost(child) && !story.reads(from, marker)) {
                from++;
            }
            from++;
        }
        String frame = passive.concat(adverbial ? "adv:" : "p:").concat(marker);
        candidates.add(verb, frame, candidates.around(from, story.rightmost(child), verb, subject), subject);
    }

    /** "called on the council to close it": whom the verb calls upon is the subject of what he calls for. */
    private int calledUpon(int verb, int infinitive, int from) {
        for (int c = story.firstChild(verb); c != NONE && c < infinitive; c = story.nextSibling(c)) {
            boolean upon = story.markedBy(c, "on") || story.markedBy(c, "for") || story.markedBy(c, "upon");
            if (c > verb && story.isA(c, Relation.OBL) && upon && story.rightmost(c) == from - 1) {
                int start = story.leftmost(c);
                return start < c && start <= verb + 2 ? start + 1 : from;
            }
        }
        return from;
    }

    /** "described the ruling as historic", where the tree hung "as historic" to the ruling. */
    private boolean namedAs(int object) {
        for (int c = story.firstChild(object); c != NONE; c = story.nextSibling(c)) {
            if (c > object && story.isA(c, Relation.NMOD) && story.markedBy(c, "as")) {
                return true;
            }
        }
        return false;
    }
}
