package precis.markdown;

/** How much of a brief is written out. */
public enum Profile {
    /** All that the screen shows. */
    FULL,
    /** One page: of the drafted points the first few of each section, and how many more there are. */
    FLASH
}
