package precis.brief;

/** The seven sections of a brief, in their order on the page; the order is also the number and the key of each. */
public enum SectionKind {
    BOTTOM_LINE(1, 'b', "bottomLine", "Bottom line"),
    WHO(2, 'w', "who", "Who"),
    WHAT(3, 'a', "what", "What"),
    WHERE(4, 'p', "where", "Where"),
    WHEN(5, 't', "when", "When"),
    DISPUTED(6, 'd', "disputed", "Disputed points"),
    VIEW(7, 'v', "view", "Analyst view");

    private final int number;
    private final char letter;
    private final String id;
    private final String title;

    SectionKind(int number, char letter, String id, String title) {
        this.number = number;
        this.letter = letter;
        this.id = id;
        this.title = title;
    }

    /** What the ids of its drafted points begin with. */
    char letter() {
        return letter;
    }

    /** The section's name in a brief file. */
    public String id() {
        return id;
    }

    /** The heading that a new brief gives it. */
    public String title() {
        return title;
    }

    /** 1 to 7. */
    public int number() {
        return number;
    }

    /**
     * The section with a file's name.
     *
     * @throws IllegalArgumentException where no section has it
     */
    public static SectionKind ofId(String id) {
        for (SectionKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no section is called " + id);
    }
}
