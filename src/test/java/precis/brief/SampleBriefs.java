package precis.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import precis.text.Article;
import precis.text.ArticleReader;
import precis.text.InputException;
import precis.text.Span;

/** Briefs for the tests of what reads, writes and shows them. */
public final class SampleBriefs {
    private static final String BRIDGE = """
            Title: Bridge falls
            Source: The Courier
            Author: Jane Doe
            Date: 2023-03-02
            URL: https://example.org/bridge

            The Harrow bridge fell on Monday.

            Mayor Ann Lee blamed the builder, Acme. “It was rust”, the report said.

            Tom Roe, an engineer, expects more to fall.
            """;

    private SampleBriefs() {}

    public static Article article() {
        return article(BRIDGE, "bridge.txt");
    }

    public static Article article(String content, String file) {
        try {
            return ArticleReader.read(content.getBytes(UTF_8), file);
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    /** A draft without a point. */
    public static Brief empty() {
        return Brief.empty("Bridge falls", article());
    }

    /** The words' first place in the article. */
    public static Evidence at(Article article, String words) {
        int start = article.text().indexOf(words);
        return Evidence.at(new Span(start, start + words.length()), article.text());
    }

    /** A brief with a point of every kind, in every state. */
    public static Brief full() {
        Article article = article();
        List<Evidence> fall = List.of(at(article, "The Harrow bridge fell on Monday."));
        List<Evidence> blame = List.of(at(article, "blamed the builder, Acme"));
        List<Evidence> rust = List.of(at(article, "“It was rust”"));
        return Brief.empty("Bridge falls", article)
                .withTimes(Instant.parse("2026-01-02T03:04:05Z"), Instant.parse("2026-01-02T04:05:06Z"))
                .withPoints(SectionKind.BOTTOM_LINE, List.of(Point.drafted("b1", "The Harrow bridge fell.", fall)))
                .withPoints(
                        SectionKind.WHO,
                        List.of(
                                Point.drafted(
                                        "w1",
                                        "",
                                        blame,
                                        new Detail.Entity(
                                                "Ann Lee", List.of("Lee"), Detail.EntityKind.PERSON, "Mayor", null, 1)),
                                Point.own("o1", "Nobody else is named", null)))
                .withPoints(
                        SectionKind.WHAT,
                        List.of(
                                Point.drafted("a1", "The bridge fell.", fall).withOrigin(Origin.EDITED),
                                Point.drafted("a2", "The builder is blamed.", blame)
                                        .withRejected(true)))
                .withPoints(
                        SectionKind.WHERE,
                        List.of(Point.drafted("p1", "", fall, new Detail.Place("Harrow", List.of(), "England", true))
                                .withPlaced(true)))
                .withPoints(
                        SectionKind.WHEN,
                        List.of(
                                Point.drafted("t1", "", fall, new Detail.Time("on Monday", "2023-02-27")),
                                Point.own("o2", "", new Detail.Time("soon", null))))
                .withPoints(
                        SectionKind.DISPUTED,
                        List.of(
                                Point.drafted(
                                        "d1",
                                        "",
                                        List.of(),
                                        new Detail.Dispute(
                                                "Cause",
                                                DisputeKind.COUNTER_CLAIM,
                                                List.of(
                                                        new Position("Ann Lee", null, "the builder", blame),
                                                        new Position("the report", "Tass", "rust", rust)),
                                                null)),
                                Point.drafted(
                                        "d2",
                                        "",
                                        List.of(),
                                        new Detail.Dispute(
                                                "Blame",
                                                DisputeKind.BLAME,
                                                List.of(new Position("Ann Lee", null, "Acme", blame)),
                                                "Acme"))))
                .withPoints(
                        SectionKind.VIEW,
                        List.of(
                                Point.drafted(
                                        "v1",
                                        "More will fall.",
                                        List.of(at(article, "expects more to fall")),
                                        new Detail.View("Tom Roe", "engineer")),
                                Point.own(
                                        "o3",
                                        "Acme will be sued.",
                                        new Detail.Judgement("likely", Detail.Confidence.MODERATE))));
    }
}
