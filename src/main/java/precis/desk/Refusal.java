package precis.desk;

/** Something was asked for that cannot be done, and why. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String field;

    /** Something that cannot be done, for a reason in words. */
    public Refusal(String reason) {
        this("", reason);
    }

    /**
     * Something filled in that cannot be kept.
     *
     * @param field the label of the field that is wrong
     */
    Refusal(String field, String reason) {
        super(reason);
        this.field = field;
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /** The label of the field that is wrong; empty where none is. */
    String field() {
        return field;
    }
}
