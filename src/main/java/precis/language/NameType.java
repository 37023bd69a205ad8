package precis.language;

/** What a name names. */
public enum NameType {
    PERSON,
    ORGANISATION,
    /** Countries, towns, regions, rivers, buildings. */
    PLACE,
    /** Nationalities, events, works, products. */
    OTHER
}
