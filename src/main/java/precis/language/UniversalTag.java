package precis.language;

/** The part of speech of a token, by the Universal Dependencies. */
public enum UniversalTag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Whether a token of this kind can be the head of a noun phrase. */
    public boolean nominal() {
        return this == NOUN || this == PROPN || this == PRON || this == NUM;
    }
}
