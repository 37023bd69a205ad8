package precis.desk;

/**
 * Whether a draft is on its way.
 *
 * @param seconds how long it has been, once it takes long enough for the analyst to miss it; less than 0 before
 */
public record Awaited(boolean coming, long seconds) {
    /** None is. */
    static final Awaited NONE = new Awaited(false, -1);

    /** One is, and will most likely be here before anybody misses it. */
    static final Awaited COMING = new Awaited(true, -1);

    /** Whether the analyst is to be told of it. */
    public boolean late() {
        return coming && seconds >= 0;
    }
}
