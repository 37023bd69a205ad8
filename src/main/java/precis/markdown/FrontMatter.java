package precis.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;
import precis.text.Sanitizer;

/** The YAML above a document. The library parses such a block but does not write one. */
final class FrontMatter extends CustomBlock {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Adds a text; null and empty ones are left out. */
    FrontMatter put(String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(key, quoted(value.toString()));
        }
        return this;
    }

    /** A text in double quotes, which can say anything in YAML. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : Sanitizer.clean(text).toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\u2028' -> quoted.append("\\u2028");
                case '\u2029' -> quoted.append("\\u2029");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Writes the block. */
    static final class Renderer implements NodeRenderer {
        private final MarkdownWriter writer;

        Renderer(MarkdownNodeRendererContext context) {
            writer = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FrontMatter.class);
        }

        @Override
        public void render(Node node) {
            fence();
            ((FrontMatter) node).values.forEach((key, value) -> {
                writer.raw(key + ": " + value);
                writer.line();
            });
            writer.raw("---");
            writer.block();
        }

        private void fence() {
            writer.raw("---");
            writer.line();
        }
    }
}
