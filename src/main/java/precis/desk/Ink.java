package precis.desk;

/** What a piece of a brief's row is; the views give each its style. */
public enum Ink {
    TEXT,
    DIM,
    HEADING,
    NAME,
    MARK,
    LABEL,
    INPUT
}
