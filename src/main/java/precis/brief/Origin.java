package precis.brief;

/** Whose words a point holds: the draft's, the draft's as the analyst changed them, or the analyst's own. */
public enum Origin {
    AUTO,
    EDITED,
    OWN
}
