package precis.desk;

/** A line that answers the last key, until the next one. */
public record Message(String text, boolean error) {
    static Message of(String text) {
        return new Message(text, false);
    }

    static Message error(String text) {
        return new Message(text, true);
    }
}
