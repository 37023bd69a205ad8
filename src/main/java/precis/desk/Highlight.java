package precis.desk;

import precis.text.Span;

/** A name in the article, told apart by what it names. */
public record Highlight(Span span, Role role) {
    /** What a name can be the name of. */
    public enum Role {
        PERSON,
        ORGANISATION,
        PLACE
    }
}
