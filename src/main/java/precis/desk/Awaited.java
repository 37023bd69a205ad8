package precis.desk;

/** Whether a draft is on its way. */
public enum Awaited {
    /** None is. */
    NONE,
    /** One is, and will most likely be here before anybody misses it. */
    COMING,
    /** One is, and takes so long that the analyst is to be told. */
    LATE
}
