package precis.language;

import java.util.Locale;

/**
 * How a token depends on its head, by the Universal Dependencies. The subtypes that rules ask for are relations of their
 * own; all others are folded into their {@link #base()}.
 */
public enum Relation {
    ROOT,
    ACL,
    ACL_RELCL,
    ADVCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    AUX_PASS,
    CASE,
    CC,
    CCOMP,
    COMPOUND,
    COMPOUND_PRT,
    CONJ,
    COP,
    CSUBJ,
    CSUBJ_PASS,
    DEP,
    DET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    NMOD_POSS,
    NMOD_UNMARKED,
    NSUBJ,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    OBL_AGENT,
    OBL_UNMARKED,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    VOCATIVE,
    XCOMP;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ':');

    /** The label as the treebanks write it, such as {@code nsubj:pass}. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException where no relation has this label */
    static Relation of(String label) {
        return valueOf(label.replace(':', '_').toUpperCase(Locale.ROOT));
    }

    /** The relation without its subtype: of {@link #NSUBJ_PASS} it is {@link #NSUBJ}. */
    public Relation base() {
        return switch (this) {
            case ACL_RELCL -> ACL;
            case AUX_PASS -> AUX;
            case COMPOUND_PRT -> COMPOUND;
            case CSUBJ_PASS -> CSUBJ;
            case NMOD_POSS, NMOD_UNMARKED -> NMOD;
            case NSUBJ_PASS -> NSUBJ;
            case OBL_AGENT, OBL_UNMARKED -> OBL;
            default -> this;
        };
    }

    /** Whether this is a subject, active or passive, nominal or clausal. */
    public boolean subject() {
        return this == NSUBJ || this == NSUBJ_PASS || this == CSUBJ || this == CSUBJ_PASS;
    }
}
