package precis.markdown;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import precis.brief.Evidence;
import precis.brief.Origin;
import precis.brief.Point;

/** One paragraph of a document as it is put together. */
final class Line {
    private final Paragraph paragraph = new Paragraph();
    private final Footnotes footnotes;

    Line(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    /** Adds words of the article or the analyst, in which nothing is markup. */
    Line words(String words) {
        return append(paragraph, words);
    }

    /** Adds words behind what stands between; nothing where there are none. */
    Line words(String between, @Nullable String words) {
        return words == null || words.isBlank() ? this : glue(between).words(words);
    }

    Line strong(String words) {
        StrongEmphasis strong = new StrongEmphasis();
        append(strong, words);
        return strong.getFirstChild() == null ? this : add(strong);
    }

    /** Adds what this program itself says, which is no markup and does not begin with a blank at the start. */
    Line glue(String ours) {
        return ours.isEmpty() ? this : add(new Text(ours));
    }

    Line emphasis(String ours) {
        Emphasis emphasis = new Emphasis();
        emphasis.appendChild(new Text(ours));
        return add(emphasis);
    }

    /** Adds the numbers of the notes with the passages. */
    Line notes(List<Evidence> evidence) {
        evidence.stream().distinct().forEach(passage -> add(footnotes.reference(passage)));
        return this;
    }

    /** Says whose words a point holds where they are not the draft's. */
    Line mark(Point point) {
        if (point.origin() == Origin.AUTO) {
            return this;
        }
        return glue(" ").emphasis(point.origin() == Origin.EDITED ? "(edited)" : "(analyst)");
    }

    Line add(Node node) {
        paragraph.appendChild(node);
        return this;
    }

    private Line append(Node parent, String words) {
        PlainText text = new PlainText(words);
        if (!text.literal().isEmpty()) {
            parent.appendChild(text);
        }
        return this;
    }
}
