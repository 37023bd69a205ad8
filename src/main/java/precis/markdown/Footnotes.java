package precis.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import precis.brief.Evidence;
import precis.text.Paragraph;

/** The passages that a document rests on, one note each, numbered as they are first referred to. */
final class Footnotes {
    private final List<Paragraph> paragraphs;
    private final Map<Evidence, String> labels = new LinkedHashMap<>();

    Footnotes(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    FootnoteReference reference(Evidence evidence) {
        return new FootnoteReference(labels.computeIfAbsent(evidence, e -> String.valueOf(labels.size() + 1)));
    }

    /** Puts the notes that were referred to at the end of a document. */
    void appendTo(Node document) {
        labels.forEach((evidence, label) -> {
            FootnoteDefinition definition = new FootnoteDefinition(label);
            definition.appendChild(new Line(this)
                    .words(place(evidence) + ": “" + evidence.exact() + "”")
                    .paragraph());
            document.appendChild(definition);
        });
    }

    private String place(Evidence evidence) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().contains(evidence.span().start())) {
                return paragraph.heading() ? "heading" : "¶" + paragraph.number();
            }
        }
        return "heading";
    }
}
