package precis.reading;

import java.util.Locale;

/** Frames that behave alike, so that what is counted about holder, tense and content in one of them holds for all. */
enum FrameFamily {
    QUOTATION,
    CLAUSE,
    APART,
    PASSIVE_CLAUSE,
    ACCORDING,
    LABEL,
    RELATIVE,
    OPEN,
    OBJECT_AND_OPEN,
    SUBJECT_AND_OPEN,
    OBJECT,
    OBJECT_AND_PHRASE,
    PHRASE,
    PASSIVE_PHRASE,
    ADVERBIAL,
    NOUN_PHRASE,
    NOUN_CLAUSE,
    ADJECTIVE_PHRASE,
    ADJECTIVE_CLAUSE;

    /** The name of the family in the files. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FrameFamily of(String frame) {
        return switch (frame) {
            case "that", "ccomp", "if" -> CLAUSE;
            case "ccompL", "para", "inv", "tail", "mid", "as", "asL", "paren", "parenL" -> APART;
            case "pthat", "pccomp", "pif", "pccompL", "ppara" -> PASSIVE_CLAUSE;
            case "acc", "accS" -> ACCORDING;
            case "colon" -> LABEL;
            case "rel" -> RELATIVE;
            case "xcomp", "xing", "xadj" -> OPEN;
            case "oxcomp", "oxing", "oxadj", "oxxcomp", "oxxing", "oxxadj" -> OBJECT_AND_OPEN;
            case "pSxcomp", "pSxing", "pSxadj", "pxcomp", "pxing", "pxadj", "Sxcomp", "Sxing", "Sxadj" ->
                SUBJECT_AND_OPEN;
            case "obj" -> OBJECT;
            default -> ofMarked(frame);
        };
    }

    /** Frames that name a mark or a preposition: "qa:", "p:about". */
    private static FrameFamily ofMarked(String frame) {
        if (frame.startsWith("o+")) {
            return OBJECT_AND_PHRASE;
        }
        int colon = frame.indexOf(':');
        String kind = colon < 0 ? frame : frame.substring(0, colon);
        return switch (kind) {
            case "p" -> PHRASE;
            case "pp", "padv" -> PASSIVE_PHRASE;
            case "adv" -> ADVERBIAL;
            case "np" -> NOUN_PHRASE;
            case "n" -> NOUN_CLAUSE;
            case "ap" -> ADJECTIVE_PHRASE;
            case "a" -> ADJECTIVE_CLAUSE;
            default -> QUOTATION;
        };
    }
}
