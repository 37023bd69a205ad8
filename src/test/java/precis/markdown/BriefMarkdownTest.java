package precis.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import precis.brief.Brief;
import precis.brief.Edit;
import precis.brief.Evidence;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.SampleBriefs;
import precis.brief.Seal;
import precis.brief.SectionKind;
import precis.text.Article;

class BriefMarkdownTest {
    private static final String NOTES = """

            ---

            Points drafted by deterministic rules, Precis 1.0; edited by hand: 1; written by the analyst: 3; no AI model used. Article: bridge.txt, SHA-256 %s.

            [^1]: ¶1: “The Harrow bridge fell on Monday.”

            [^2]: ¶2: “blamed the builder, Acme”
            """;

    @Test
    void writesTheFullBrief() {
        assertThat(body(SampleBriefs.full(), Profile.FULL)).isEqualTo("""
                # Bridge falls

                **Article:** The Courier, Jane Doe, 2023-03-02, 3 paragraphs, [example.org](https://example.org/bridge)

                ## Bottom line

                The Harrow bridge fell.[^1]

                ## Who

                - **Ann Lee**, Mayor[^2]
                - Nobody else is named *(analyst)*

                ## What

                1. The bridge fell.[^1] *(edited)*

                ## Where

                - **Harrow**, England: where it happens[^1]

                ## When

                - **2023-02-27**: “on Monday”[^1]
                - “soon” *(analyst)*

                ## Disputed points

                1. **Cause** (counter-claim)
                   - **Ann Lee**: the builder[^2]
                   - **the report**, via Tass: rust[^3]
                2. **Blame** (blame, one side heard)
                   - **Ann Lee**: Acme[^2]
                   - **Acme**: not heard on this

                ## Analyst view

                ### What the quoted experts say

                - **Tom Roe**, engineer: More will fall.[^4]

                ### The analyst’s own judgement

                - Acme will be sued. *(analyst)*
                  - Likelihood: likely, 55–80% (ICD 203)
                  - Confidence: moderate
                """ + notes() + """

                [^3]: ¶2: ““It was rust””

                [^4]: ¶3: “expects more to fall”
                """);
    }

    @Test
    void writesOnePage() {
        assertThat(body(SampleBriefs.full(), Profile.FLASH)).isEqualTo("""
                # Bridge falls

                **Article:** The Courier, Jane Doe, 2023-03-02, 3 paragraphs, [example.org](https://example.org/bridge)

                **Bottom line:** The Harrow bridge fell.[^1]

                - **Who:** **Ann Lee**, Mayor[^2]; Nobody else is named *(analyst)*
                - **What:**
                  - The bridge fell.[^1] *(edited)*
                - **Where:** **Harrow**, England: where it happens[^1]
                - **When:** **2023-02-27**: “on Monday”[^1]; “soon” *(analyst)*
                - **Disputed points:**
                  - **Cause** (counter-claim): **Ann Lee**: the builder[^2]; **the report**, via Tass: rust[^3]
                  - **Blame** (blame, one side heard): **Ann Lee**: Acme[^2]; **Acme**: not heard on this
                - **Analyst view:**
                  - **Tom Roe**, engineer: More will fall.[^4]
                  - Own judgement: Acme will be sued. (likelihood: likely, 55–80%) *(analyst)*
                """ + notes() + """

                [^3]: ¶2: ““It was rust””

                [^4]: ¶3: “expects more to fall”
                """);
    }

    @Test
    void leavesHiddenSectionsOutAndFollowsTheOrderOfThePage() {
        Brief brief = new Edit.All(List.of(
                        new Edit.SetSection(SectionKind.WHERE, "Where", true),
                        new Edit.SetSection(SectionKind.DISPUTED, "Who says what", false),
                        new Edit.MoveSection(SectionKind.DISPUTED, 1)))
                .applyTo(SampleBriefs.full());
        assertThat(body(brief, Profile.FULL).lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Bottom line", "## Who says what", "## Who", "## What", "## When", "## Analyst view");
        assertThat(body(brief, Profile.FLASH)).contains("- **Who says what:**").doesNotContain("**Where:**");
        Edit all = new Edit.All(Stream.of(SectionKind.values())
                .<Edit>map(kind -> new Edit.SetSection(kind, kind.title(), true))
                .toList());
        assertThat(body(all.applyTo(brief), Profile.FLASH))
                .doesNotContain("**Who")
                .contains("edited by hand: 0;");
    }

    @Test
    void saysWhereNothingIsNoted() {
        assertThat(body(SampleBriefs.empty(), Profile.FULL))
                .contains("## Who\n\n*Nothing noted.*\n\n## What\n\n*Nothing noted.*\n")
                .contains("### The analyst’s own judgement\n\n*Nothing noted.*\n");
        assertThat(body(SampleBriefs.empty(), Profile.FLASH))
                .contains("**Bottom line:** nothing noted\n\n- **Who:** nothing noted\n- **What:** nothing noted\n");
    }

    @Test
    void neverDropsWhatTheAnalystWroteFromThePage() {
        Evidence fall = SampleBriefs.at(SampleBriefs.article(), "fell");
        List<Point> points = IntStream.rangeClosed(1, 7)
                .mapToObj(n -> Point.drafted("a" + n, "Point " + n, List.of(fall)))
                .map(point -> point.id().equals("a7") ? point.withOrigin(Origin.EDITED) : point)
                .toList();
        assertThat(body(SampleBriefs.empty().withPoints(SectionKind.WHAT, points), Profile.FLASH))
                .contains("""
                - **What:** 3 more
                  - Point 1[^1]
                  - Point 2[^1]
                  - Point 3[^1]
                  - Point 7[^1] *(edited)*
                """);
    }

    @Test
    void namesAPassageInAHeadingAsSuch() {
        Article article = SampleBriefs.article("Bridge falls\n\nIt fell.\n", "");
        Brief brief = Brief.empty("T", article)
                .withPoints(
                        SectionKind.WHAT,
                        List.of(Point.drafted("a1", "It fell", List.of(SampleBriefs.at(article, "Bridge")))));
        assertThat(body(brief, Profile.FULL))
                .contains(
                        "[^1]: heading: “Bridge”",
                        "Article: standard input, SHA-256",
                        "outlet not stated, undated, 1 paragraph\n");
    }

    @Test
    void linksNoAddressThatCouldDoHarm() {
        for (String url : List.of("javascript:alert(1)", "https://x.org/ y", "https://x.org/<b>", "file:///etc")) {
            Article article = SampleBriefs.article().withDetails("T", null, null, null, url);
            assertThat(body(SampleBriefs.empty().withArticle(article), Profile.FULL))
                    .contains("outlet not stated, undated, 3 paragraphs\n");
        }
    }

    @Test
    void writesFrontMatterThatReadsBack() {
        String title = "A \"quoted\": back\\slash # [x]";
        String markdown = BriefMarkdown.render(SampleBriefs.full().withTitle(title), Profile.FULL);
        Node document = Parser.builder()
                .extensions(List.of(YamlFrontMatterExtension.create()))
                .build()
                .parse(markdown);
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        assertThat(visitor.getData().get("title")).containsExactly(title);
        assertThat(visitor.getData().get("published")).containsExactly("2023-03-02");
        assertThat(visitor.getData().get("article_sha256"))
                .containsExactly(SampleBriefs.article().sha256());
        assertThat(visitor.getData().keySet())
                .containsExactly(
                        "title",
                        "type",
                        "profile",
                        "source",
                        "author",
                        "published",
                        "url",
                        "article_title",
                        "article_file",
                        "article_sha256",
                        "created",
                        "updated",
                        "checksum");
    }

    @Test
    void keepsFrontMatterOnItsLines() {
        String markdown = BriefMarkdown.render(SampleBriefs.full().withTitle("a\n---\nb\u2028c\tc"), Profile.FULL);
        assertThat(markdown).startsWith("---\ntitle: \"a\\n---\\nb\\u2028c\\tc\"\ntype: ");
    }

    @Test
    void sealsWhatItWrites() {
        String markdown = BriefMarkdown.render(SampleBriefs.full(), Profile.FULL);
        assertThat(Seal.intact(markdown)).isTrue();
        assertThat(markdown).endsWith("”\n").isEqualTo(BriefMarkdown.render(SampleBriefs.full(), Profile.FULL));
    }

    private static String notes() {
        return NOTES.formatted(SampleBriefs.article().sha256());
    }

    private static String body(Brief brief, Profile profile) {
        String markdown = BriefMarkdown.render(brief, profile);
        return markdown.substring(markdown.indexOf("\n---\n\n") + "\n---\n\n".length());
    }
}
