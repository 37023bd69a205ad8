package precis.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.DisputeKind;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.SampleBriefs;
import precis.brief.SectionKind;
import precis.text.Article;

/** Whatever an article or an analyst writes comes out of the document as the text it was, and as nothing else. */
class EscapingTest {
    private static final String HARMLESS = "Harmless";
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    FootnotesExtension.builder().inlineFootnotes(true).build(),
                    TablesExtension.create(),
                    YamlFrontMatterExtension.create()))
            .build();
    private static final String HARMLESS_FULL =
            outline(PARSER.parse(BriefMarkdown.render(brief(HARMLESS), Profile.FULL)));
    private static final String HARMLESS_FLASH =
            outline(PARSER.parse(BriefMarkdown.render(brief(HARMLESS), Profile.FLASH)));

    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "<!-- x",
                "<https://example.org>",
                "<b",
                "a < b > c",
                "<?php ?>",
                "[x](javascript:alert(1))",
                "![x](https://example.org/x.png)",
                "[x][y]",
                "[x]: /url",
                "[^1]",
                "[^1]: no note",
                "^[inline]",
                "x^",
                "[[page]]",
                "[",
                "]",
                "`code`",
                "``",
                "```",
                "~~~",
                "~~gone~~",
                "~",
                "| a | b |",
                "|---|---|",
                "| a |\n|---|\n| b |",
                "# head",
                "#",
                "### x ###",
                "x #",
                "x ##",
                "#tag",
                "C#",
                "a # b",
                "- item",
                "-",
                "---",
                "- - -",
                "+ item",
                "+",
                "* item",
                "*",
                "***",
                "*stress*",
                "**strong**",
                "_stress_",
                "__strong__",
                "snake_case_name",
                "1. item",
                "1) item",
                "1.",
                "2026. A year",
                "12",
                "12.5 million",
                "[ ] task",
                "[x] done",
                "> quote",
                ">",
                "===",
                "= x",
                "a\n===",
                "a\n---",
                "a\n\n    code",
                "&amp;",
                "&#35;",
                "&copy; x",
                "AT&T; x",
                "AT&T",
                "&",
                "\\",
                "\\*",
                "x\\",
                "x\\\ny",
                "a  \nb",
                "    indented",
                "\tx",
                "https://example.org/a_b_c",
                "www.example.org",
                "x!",
                "!",
                ": x",
                "% x",
                "“quoted”",
                "\"quoted\"",
                "'",
                "\"*x*\"",
                "*“x”*",
                "(x)",
                "$x$",
                ":smile:",
                "@you",
                "🇫🇷 é 東京",
                "\u00A0x\u00A0",
                "x\u2028y",
                "\uFFFD",
                "-\n+\n1.",
                "---\ntitle: x\n---",
                "checksum: \"x\"",
                "{{x}}",
                "%%x%%",
                "==x==");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsHostileTextTextInTheFullBrief(String hostile) {
        assertHarmless(hostile, Profile.FULL);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsHostileTextTextOnOnePage(String hostile) {
        assertHarmless(hostile, Profile.FLASH);
    }

    @ParameterizedTest
    @EnumSource
    void keepsAllOfThemTextTogether(Profile profile) {
        assertHarmless(String.join(" ", hostile()), profile);
        assertHarmless(String.join("", hostile()), profile);
    }

    @RepeatedTest(100)
    void keepsAnyMixtureText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder mixture = new StringBuilder();
        for (int n = 1 + random.nextInt(4); n >= 0; n--) {
            String piece = hostile().get(random.nextInt(hostile().size()));
            mixture.append(piece, 0, 1 + random.nextInt(piece.length())).append(random.nextInt(3) == 0 ? " " : "");
        }
        assertHarmless(mixture.toString(), Profile.FULL);
    }

    private static void assertHarmless(String hostile, Profile profile) {
        Brief brief = brief(hostile);
        Node document = PARSER.parse(BriefMarkdown.render(brief, profile));
        String expected = (profile == Profile.FULL ? HARMLESS_FULL : HARMLESS_FLASH)
                .replace(brief(HARMLESS).article().sha256(), brief.article().sha256())
                .replace(HARMLESS, PlainText.oneLine(hostile));
        assertThat(outline(document)).isEqualTo(expected);
        YamlFrontMatterVisitor frontMatter = new YamlFrontMatterVisitor();
        document.accept(frontMatter);
        assertThat(frontMatter.getData().get("source")).hasSize(1);
        assertThat(frontMatter.getData()).containsKey("checksum");
    }

    /** The kinds of the nodes, one in another, and their text. */
    private static String outline(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof YamlFrontMatterBlock) {
            return "";
        }
        StringBuilder outline = new StringBuilder(node.getClass().getSimpleName()).append('{');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            outline.append(outline(child));
        }
        return outline.append("}\n").toString();
    }

    private static Brief brief(String words) {
        Article article = SampleBriefs.article("Then " + PlainText.oneLine(words) + " ended.", "x.txt")
                .withDetails(words, words, words, null, "about:" + words);
        List<Evidence> evidence = List.of(SampleBriefs.at(article, article.text()));
        Detail.Dispute dispute = new Detail.Dispute(
                words, DisputeKind.DENIAL, List.of(new Position(words, words, words, evidence)), words);
        return Brief.empty(words, article)
                .withPoints(SectionKind.BOTTOM_LINE, List.of(Point.drafted("b1", words, evidence)))
                .withPoints(
                        SectionKind.WHO,
                        List.of(
                                Point.drafted("w1", "", evidence, entity(words)),
                                Point.own("o1", words, null),
                                Point.own("o2", words, null)))
                .withPoints(SectionKind.WHAT, List.of(Point.drafted("a1", words, evidence)))
                .withPoints(
                        SectionKind.WHERE,
                        List.of(Point.drafted("p1", "", evidence, new Detail.Place(words, List.of(), words, true))))
                .withPoints(SectionKind.WHEN, List.of(Point.drafted("t1", "", evidence, new Detail.Time(words, words))))
                .withPoints(
                        SectionKind.DISPUTED,
                        List.of(Point.drafted("d1", "", evidence, dispute), Point.own("o3", words, null)))
                .withPoints(
                        SectionKind.VIEW,
                        List.of(
                                Point.drafted("v1", words, evidence, new Detail.View(words, words)),
                                Point.own("o4", words, new Detail.Judgement(words, null))));
    }

    private static Detail.Entity entity(String words) {
        return new Detail.Entity(words, List.of(), Detail.EntityKind.PERSON, words, words, 1);
    }
}
