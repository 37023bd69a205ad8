package precis.brief;

import java.util.Locale;

/** In what way the positions of a dispute clash. */
public enum DisputeKind {
    DENIAL,
    COUNTER_CLAIM,
    CHARACTERISATION,
    BLAME,
    FIGURES,
    DATE,
    NON_AGREEMENT,
    DOWNPLAYING,
    MOTIVE,
    POLICY;

    /** The kind as files and the screen write it: {@code counter-claim}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind with that name.
     *
     * @throws IllegalArgumentException where no kind has it
     */
    public static DisputeKind ofId(String id) {
        for (DisputeKind kind : values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of dispute is called " + id);
    }
}
