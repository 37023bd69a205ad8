package precis.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes numbered lists as the library does. The library joins a number and its point in a way that Java first has to write
 * code for, which takes longer than the rest of the document.
 */
final class NumbersRenderer implements NodeRenderer {
    private final MarkdownNodeRendererContext context;
    private final MarkdownWriter writer;

    NumbersRenderer(MarkdownNodeRendererContext context) {
        this.context = context;
        writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(OrderedList.class);
    }

    @Override
    public void render(Node list) {
        writer.pushTight(true);
        int number = 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = number++ + ". ";
            writer.writePrefix(marker);
            writer.pushPrefix(" ".repeat(marker.length()));
            for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            writer.popPrefix();
        }
        writer.popTight();
        writer.block();
    }
}
