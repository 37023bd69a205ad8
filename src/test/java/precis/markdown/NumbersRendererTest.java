package precis.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;

class NumbersRendererTest {
    @Test
    void writesNumbersAsTheLibraryDoes() {
        List<ListItem> items = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            ListItem item = item("point " + i);
            if (i % 5 == 0) {
                item.appendChild(Blocks.bullets(List.of(item("a side"), item("the other side"))));
            }
            items.add(item);
        }
        Document document = new Document();
        document.appendChild(Blocks.numbers(items));
        document.appendChild(paragraph("what follows"));
        MarkdownRenderer ours =
                MarkdownRenderer.builder().nodeRendererFactory(new Factory()).build();

        assertThat(ours.render(document))
                .isEqualTo(MarkdownRenderer.builder().build().render(document))
                .contains("\n10. point 10\n    - a side\n");
    }

    private static ListItem item(String words) {
        ListItem item = new ListItem();
        item.appendChild(paragraph(words));
        return item;
    }

    private static Paragraph paragraph(String words) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(words));
        return paragraph;
    }

    private static final class Factory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NumbersRenderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
