package precis.desk;

/** What was filled in cannot be kept; says why, and which field is wrong. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String field;

    /**
     * Something that cannot be kept.
     *
     * @param field the label of the field that is wrong
     */
    Unfit(String field, String reason) {
        super(reason);
        this.field = field;
        this.reason = reason;
    }

    String field() {
        return field;
    }

    String reason() {
        return reason;
    }
}
