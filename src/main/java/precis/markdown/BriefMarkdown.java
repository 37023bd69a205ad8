package precis.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import precis.brief.Brief;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Seal;
import precis.brief.SectionKind;
import precis.text.Article;
import precis.text.Paragraph;
import precis.text.Resources;

/** Writes a brief as a Markdown document in which every drafted point has a footnote with the article's own words. */
public final class BriefMarkdown {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(FootnotesExtension.create()))
            .nodeRendererFactory(factory(PlainTextRenderer::new))
            .nodeRendererFactory(factory(NumbersRenderer::new))
            .nodeRendererFactory(factory(FrontMatter.Renderer::new))
            .build();

    private BriefMarkdown() {}

    /** The document: front matter, title, sections, where it comes from, footnotes. Rejected points are left out. */
    public static String render(Brief brief, Profile profile) {
        return Seal.on(RENDERER.render(document(brief, profile, new Anchors())));
    }

    /** One section of the document and the notes that it refers to, to be put into another document. */
    public static String section(Brief brief, SectionKind kind) {
        Footnotes footnotes = new Footnotes(brief.article().paragraphs());
        Document document = new Document();
        new FullLayout(brief, footnotes, new Anchors()).append(brief.section(kind), document);
        footnotes.appendTo(document);
        return RENDERER.render(document);
    }

    /** One point and the notes that it refers to. */
    public static String point(Brief brief, Point point) {
        Footnotes footnotes = new Footnotes(brief.article().paragraphs());
        Document document = new Document();
        document.appendChild(Blocks.bullets(List.of(new FullLayout(brief, footnotes, new Anchors()).item(point))));
        footnotes.appendTo(document);
        return RENDERER.render(document);
    }

    /** The same as a tree of nodes. */
    static Document document(Brief brief, Profile profile, Anchors anchors) {
        List<Paragraph> paragraphs = brief.article().paragraphs();
        Footnotes footnotes = new Footnotes(paragraphs);
        Document document = new Document();
        document.appendChild(frontMatter(brief, profile));
        document.appendChild(Blocks.heading(1, brief.title()));
        document.appendChild(article(brief.article(), paragraphs, footnotes).paragraph());
        if (profile == Profile.FULL) {
            new FullLayout(brief, footnotes, anchors).appendTo(document);
        } else {
            new FlashLayout(brief, footnotes).appendTo(document);
        }
        document.appendChild(rule());
        document.appendChild(provenance(brief, footnotes).paragraph());
        footnotes.appendTo(document);
        return document;
    }

    private static FrontMatter frontMatter(Brief brief, Profile profile) {
        Article article = brief.article();
        return new FrontMatter()
                .put("title", brief.title())
                .put("type", "article-brief")
                .put("profile", profile.name().toLowerCase(Locale.ROOT))
                .put("source", article.source())
                .put("author", article.byline())
                .put("published", article.published())
                .put("url", article.url())
                .put("article_title", article.title())
                .put("article_file", article.file())
                .put("article_sha256", article.sha256())
                .put("created", brief.created())
                .put("updated", brief.updated());
    }

    private static Line article(Article article, List<Paragraph> paragraphs, Footnotes footnotes) {
        long count =
                paragraphs.stream().filter(paragraph -> !paragraph.heading()).count();
        Line line = new Line(footnotes)
                .strong("Article:")
                .words(" ", article.source() == null ? "outlet not stated" : article.source())
                .words(", ", article.byline())
                .words(
                        ", ",
                        article.published() == null
                                ? "undated"
                                : article.published().toString())
                .glue(count == 1 ? ", 1 paragraph" : ", " + count + " paragraphs");
        String url = article.url();
        if (url != null && isWebAddress(url)) {
            Link link = new Link(url, null);
            link.appendChild(new PlainText(host(url)));
            line.glue(", ").add(link);
        }
        return line;
    }

    /** Only an address that can do no harm becomes a link. */
    private static boolean isWebAddress(String url) {
        return (url.startsWith("https://") || url.startsWith("http://"))
                && url.chars().allMatch(c -> c > ' ' && c < 0x7F && "<>\"\\`".indexOf(c) < 0);
    }

    private static String host(String url) {
        int start = url.indexOf("//") + 2;
        int end = url.indexOf('/', start);
        return url.substring(start, end < 0 ? url.length() : end);
    }

    private static ThematicBreak rule() {
        ThematicBreak rule = new ThematicBreak();
        rule.setLiteral("---");
        return rule;
    }

    private static Line provenance(Brief brief, Footnotes footnotes) {
        List<Point> points = brief.standing();
        Article article = brief.article();
        return new Line(footnotes)
                .words("Points drafted by deterministic rules, Precis " + version() + "; edited by hand: "
                        + count(points, Origin.EDITED) + "; written by the analyst: " + count(points, Origin.OWN)
                        + "; no AI model used. Article: "
                        + (article.file().isEmpty() ? "standard input" : article.file()) + ", SHA-256 "
                        + article.sha256() + ".");
    }

    private static long count(List<Point> points, Origin origin) {
        return points.stream().filter(point -> point.origin() == origin).count();
    }

    private static String version() {
        return Resources.lines("precis/version.txt").get(0);
    }

    private static MarkdownNodeRendererFactory factory(Function<MarkdownNodeRendererContext, NodeRenderer> create) {
        return new MarkdownNodeRendererFactory() {
            @Override
            public NodeRenderer create(MarkdownNodeRendererContext context) {
                return create.apply(context);
            }

            @Override
            public Set<Character> getSpecialCharacters() {
                return Set.of();
            }
        };
    }
}
