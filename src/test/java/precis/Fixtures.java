package precis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.DisputeKind;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.SectionKind;
import precis.desk.Highlight;
import precis.text.Article;
import precis.text.ArticleReader;
import precis.text.Span;

/** An article and a brief of it that holds a point of every kind, the same whatever the drafters make of the article. */
public final class Fixtures {
    private Fixtures() {}

    /** The sample about an invented attack on a harbour. */
    public static Article harbour() {
        return article("seeds/harbour-strike.txt");
    }

    /** The article in a file of the project. */
    public static Article article(String file) {
        try {
            Path path = Path.of(file);
            return ArticleReader.read(
                    Files.readAllBytes(path), path.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article of nothing but a text. */
    public static Article articleOf(String text) {
        return new Article(null, null, null, null, null, "made.txt", "00", text);
    }

    /** A brief of {@link #harbour} as a draft might be, with two points or so a section. */
    public static Brief harbourBrief() {
        Article article = harbour();
        Brief brief = Brief.empty(String.valueOf(article.title()), article);
        return brief.withPoints(
                        SectionKind.BOTTOM_LINE,
                        List.of(plain(
                                "b1",
                                "At least 19 people were killed when missiles hit the harbour of Selmun; Dravonia denies that it struck.",
                                "At least 19 people were killed",
                                "denied that it had struck the port")))
                .withPoints(
                        SectionKind.WHO,
                        List.of(
                                actor("w1", "Odrin Kesh", "harbour master", null, 3, "the harbour master, Odrin Kesh"),
                                actor(
                                        "w2",
                                        "Tiber Osgan",
                                        "spokesman for the Dravonian general staff",
                                        null,
                                        2,
                                        "A spokesman for the Dravonian general staff, Colonel Tiber Osgan"),
                                actor(
                                        "w3",
                                        "Salome Ruvik",
                                        "Health Minister",
                                        "Tavarra",
                                        1,
                                        "Health Minister Salome Ruvik")))
                .withPoints(
                        SectionKind.WHAT,
                        List.of(
                                plain(
                                        "a1",
                                        "At least 19 people were killed and dozens wounded when missiles hit the harbour of Selmun.",
                                        "At least 19 people were killed and dozens wounded"),
                                plain("a2", "The toll could rise.", "The toll could rise")))
                .withPoints(
                        SectionKind.WHERE,
                        List.of(Point.drafted(
                                "p1",
                                "",
                                evidence("the harbour of Selmun"),
                                new Detail.Place("Selmun", List.of(), "Tavarra", true))))
                .withPoints(
                        SectionKind.WHEN,
                        List.of(
                                Point.drafted(
                                        "t1",
                                        "",
                                        evidence("before dawn on Saturday"),
                                        new Detail.Time("before dawn on Saturday", "2025-05-17")),
                                Point.drafted(
                                        "t2",
                                        "",
                                        evidence("at about 4:40 a.m."),
                                        new Detail.Time("at about 4:40 a.m.", null))))
                .withPoints(SectionKind.DISPUTED, List.of(dispute(), unheard()))
                .withPoints(
                        SectionKind.VIEW,
                        List.of(Point.drafted(
                                "v1",
                                "satellite pictures pointed to ballistic missiles rather than to an explosion on the ground",
                                evidence("pointed to ballistic missiles rather than to an explosion on the ground"),
                                new Detail.View("Ilke Vandoren", "Corvane Institute"))));
    }

    /** Some names of {@link #harbour}, where each is first mentioned. */
    public static List<Highlight> harbourNames() {
        return List.of(
                new Highlight(span("Dravonian military"), Highlight.Role.ORGANISATION),
                new Highlight(span("Odrin Kesh"), Highlight.Role.PERSON),
                new Highlight(span("Salome Ruvik"), Highlight.Role.PERSON),
                new Highlight(span("Dravinform"), Highlight.Role.ORGANISATION));
    }

    private static Span span(String words) {
        return evidence(words).get(0).span();
    }

    /** The evidence that these words of {@link #harbour} are. */
    public static List<Evidence> evidence(String... words) {
        String text = harbour().text();
        List<Evidence> all = new ArrayList<>();
        for (String each : words) {
            int start = text.indexOf(each);
            if (start < 0) {
                throw new IllegalArgumentException("the article does not say: " + each);
            }
            all.add(Evidence.at(new Span(start, start + each.length()), text));
        }
        return all;
    }

    private static Point plain(String id, String text, String... words) {
        return Point.drafted(id, text, evidence(words));
    }

    private static Point actor(
            String id, String name, String role, @Nullable String affiliation, int mentions, String words) {
        Detail entity = new Detail.Entity(name, List.of(), Detail.EntityKind.PERSON, role, affiliation, mentions);
        return Point.drafted(id, "", evidence(words), entity);
    }

    private static Point dispute() {
        Position army = new Position(
                "Dravonian military",
                null,
                "put the number of dead at four",
                evidence("put the number of dead at four"));
        Position minister = new Position(
                "Salome Ruvik",
                null,
                "19 bodies had been brought to hospitals",
                evidence("19 bodies had been brought to hospitals"));
        return Point.drafted(
                "d1",
                "",
                List.of(),
                new Detail.Dispute("Number of dead", DisputeKind.FIGURES, List.of(army, minister), null));
    }

    private static Point unheard() {
        Position osgan = new Position(
                "Tiber Osgan",
                "Dravinform",
                "an arsenal that Tavarra hid behind civilians",
                evidence("an arsenal that Tavarra hid behind civilians"));
        return Point.drafted(
                "d2", "", List.of(), new Detail.Dispute("What burned", DisputeKind.BLAME, List.of(osgan), "Tavarra"));
    }
}
