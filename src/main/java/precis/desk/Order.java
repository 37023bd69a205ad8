package precis.desk;

/** In which order the brief shows its points. */
public enum Order {
    /** Section by section. */
    SECTIONS,
    /** As the article comes to speak of them, whatever their section. */
    ARTICLE
}
