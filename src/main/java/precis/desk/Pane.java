package precis.desk;

/** The two halves of the desk. */
public enum Pane {
    ARTICLE,
    BRIEF;

    public Pane other() {
        return this == ARTICLE ? BRIEF : ARTICLE;
    }
}
