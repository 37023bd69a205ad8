package precis.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Escapes whatever CommonMark, or one of the dialects that people open a brief with (GitHub, Obsidian, Pandoc), would take
 * for markup, and no more than that, so that a brief can be read as it lies. The library's own text renderer leaves some of
 * it alone.
 */
final class PlainTextRenderer implements NodeRenderer {
    private static final String ALWAYS = "\\`*_[]<~";
    private static final String AT_LINE_START = "+-=>|:%";

    /** Before a footnote these would make an image or an inline note of it. */
    private static final String AT_END = "!^";

    private final MarkdownWriter writer;

    PlainTextRenderer(MarkdownNodeRendererContext context) {
        writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(PlainText.class);
    }

    @Override
    public void render(Node node) {
        writer.raw(escaped(((PlainText) node).literal(), writer.isAtLineStart()));
    }

    static String escaped(String text, boolean atLineStart) {
        StringBuilder escaped = new StringBuilder();
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = atLineStart && i == 0;
            boolean afterNumber = atLineStart && i == digits && i > 0 && (c == '.' || c == ')');
            if (ALWAYS.indexOf(c) >= 0
                    || (first && AT_LINE_START.indexOf(c) >= 0)
                    || afterNumber
                    || (i == text.length() - 1 && AT_END.indexOf(c) >= 0)
                    || (c == '#' && (i == 0 || Character.isWhitespace(text.charAt(i - 1))))
                    || (c == '&' && isEntity(text, i))
                    || (c == ':' && text.startsWith("//", i + 1))
                    || (c == '.' && text.regionMatches(true, i - 3, "www", 0, 3))) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Named and numbered HTML entities; the ampersand of AT&amp;T stays as it is. */
    private static boolean isEntity(String text, int ampersand) {
        int i = ampersand + 1;
        while (i < text.length() && (text.charAt(i) == '#' || isDigit(text.charAt(i)) || isLetter(text.charAt(i)))) {
            i++;
        }
        return i > ampersand + 1 && i < text.length() && text.charAt(i) == ';';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
