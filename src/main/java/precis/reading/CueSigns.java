package precis.reading;

import java.util.ArrayList;
import java.util.List;
import precis.language.UniversalTag;

/**
 * What speaks for or against a candidate besides its cue and its frame: who would hold it, in which form the cue stands, how
 * long the content is, how much of it is quoted, how it begins and ends, whether the cue itself is quoted or stands in a clause
 * of somebody else's, and what else the cue may report. Signs are
 * numbered, so that they index the table of their counts.
 */
final class CueSigns {
    /** The number of signs that each candidate shows: one of each kind. */
    static final int KINDS = 10;

    private static final List<HolderKind> HOLDERS = List.of(HolderKind.values());
    private static final List<CueForm> FORMS = List.of(CueForm.values());
    private static final int[] WORDS = {1, 2, 3, 6, 12, 25, Integer.MAX_VALUE};
    private static final int VERBS = 3;
    private static final List<String> MARKED = List.of("none", "some", "all");
    private static final List<String> RIVALS = List.of("quotation", "clause", "open", "object", "phrase", "none");
    private static final List<ContentBeginning> BEGINNINGS = List.of(ContentBeginning.values());
    private static final List<ContentEnd> ENDS = List.of(ContentEnd.values());
    private static final List<Nesting> NESTINGS = List.of(Nesting.values());
    private static final int NO_RIVAL = RIVALS.size() - 1;
    /** Of which the words count as a whole quotation. */
    private static final double QUOTED_WHOLLY = .9;

    private static final int FORM = HOLDERS.size();
    private static final int NEGATED = FORM + FORMS.size();
    private static final int CUE = NEGATED + 2;
    private static final int SIZE = CUE + 2;
    private static final int MARKS = SIZE + WORDS.length * VERBS;
    private static final int RIVAL = MARKS + MARKED.size();
    private static final int BEGINNING = RIVAL + RIVALS.size();
    private static final int END = BEGINNING + BEGINNINGS.size();
    private static final int NESTING = END + ENDS.size();

    private final Story story;
    /** By cue, a bit for each sort of candidate that it has at least once, and at least twice. */
    private final int[] once;

    private final int[] twice;

    CueSigns(Story story, List<Candidate> candidates) {
        this.story = story;
        once = new int[story.size()];
        twice = new int[story.size()];
        for (Candidate candidate : candidates) {
            int bit = 1 << rival(candidate.family);
            twice[candidate.cue] |= once[candidate.cue] & bit;
            once[candidate.cue] |= bit;
        }
    }

    /** The names of all signs in the files, by their numbers. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (HolderKind kind : HOLDERS) {
            names.add("holder:".concat(kind.id()));
        }
        for (CueForm form : FORMS) {
            names.add("form:".concat(form.id()));
        }
        names.addAll(List.of("negated:no", "negated:yes", "cue:open", "cue:quoted"));
        for (int words : WORDS) {
            for (int verbs = 0; verbs < VERBS; verbs++) {
                names.add("words:" + (words > 25 ? "26" : words) + ",verbs:" + verbs);
            }
        }
        MARKED.forEach(marked -> names.add("quoted:".concat(marked)));
        RIVALS.forEach(rival -> names.add("rival:".concat(rival)));
        BEGINNINGS.forEach(beginning -> names.add("begins:".concat(beginning.id())));
        ENDS.forEach(end -> names.add("ends:".concat(end.id())));
        NESTINGS.forEach(nesting -> names.add("nested:".concat(nesting.id())));
        return names;
    }

    /** Puts the numbers of a candidate's signs into an array of {@link #KINDS}. */
    void of(Candidate candidate, int[] signs) {
        int cue = candidate.cue;
        signs[0] = HOLDERS.indexOf(HolderKind.of(story, candidate.holder));
        signs[1] = FORM + FORMS.indexOf(CueForm.of(story, cue));
        signs[2] = NEGATED + (story.negated(cue) ? 1 : 0);
        signs[3] = CUE + (story.quoted(cue) ? 1 : 0);
        content(candidate.content, signs);
        signs[6] = RIVAL + strongestRival(candidate);
        signs[7] = BEGINNING + BEGINNINGS.indexOf(ContentBeginning.of(story, candidate.content.first()));
        signs[8] = END + ENDS.indexOf(ContentEnd.of(story, candidate.content.last()));
        signs[9] = NESTING + NESTINGS.indexOf(Nesting.of(story, cue));
    }

    private void content(Ranges content, int[] signs) {
        int tokens = 0;
        int verbs = 0;
        int quoted = 0;
        for (int r = 0; r < content.count(); r++) {
            for (int t = content.from(r); t <= content.to(r); t++) {
                tokens++;
                verbs += story.verb(t) || story.is(t, UniversalTag.AUX) ? 1 : 0;
                quoted += story.quoted(t) ? 1 : 0;
            }
        }
        int length = 0;
        while (tokens > WORDS[length]) {
            length++;
        }
        signs[4] = SIZE + length * VERBS + Math.min(verbs, VERBS - 1);
        signs[5] = MARKS + (quoted == 0 ? 0 : quoted < QUOTED_WHOLLY * tokens ? 1 : 2);
    }

    private int strongestRival(Candidate candidate) {
        int own = 1 << rival(candidate.family);
        int others = (once[candidate.cue] & ~own) | twice[candidate.cue];
        return others == 0 ? NO_RIVAL : Integer.numberOfTrailingZeros(others);
    }

    /** The sort of candidate, by its place in {@link #RIVALS}. */
    private static int rival(FrameFamily family) {
        return switch (family) {
            case QUOTATION -> 0;
            case CLAUSE, APART, ACCORDING -> 1;
            case OPEN, OBJECT_AND_OPEN, SUBJECT_AND_OPEN -> 2;
            case OBJECT, OBJECT_AND_PHRASE -> 3;
            default -> 4;
        };
    }
}
