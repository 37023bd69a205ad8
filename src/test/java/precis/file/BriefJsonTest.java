package precis.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Edit;
import precis.brief.Point;
import precis.brief.SampleBriefs;
import precis.brief.SectionKind;
import precis.text.InputException;

class BriefJsonTest {
    @Test
    void writesKeysInTheOrderOfTheFormatByTwoBlanks() {
        Brief brief = Brief.empty("Fall", SampleBriefs.article("It fell.", "x.txt"));
        brief = brief.withPoints(
                SectionKind.WHERE,
                List.of(Point.drafted(
                        "p1",
                        "",
                        List.of(SampleBriefs.at(brief.article(), "It")),
                        new Detail.Place("Harrow", List.of("H"), null, false))));
        assertThat(BriefJson.write(brief, true))
                .isEqualTo("""
                {
                  "format": "precis-brief/1",
                  "title": "Fall",
                  "sources": [
                    {
                      "id": "s1",
                      "title": null,
                      "source": null,
                      "author": null,
                      "published": null,
                      "url": null,
                      "file": "x.txt",
                      "sha256": "%s",
                      "text": "It fell."
                    }
                  ],
                  "sections": [
                    {
                      "id": "bottomLine",
                      "title": "Bottom line",
                      "points": []
                    },
                    {
                      "id": "who",
                      "title": "Who",
                      "points": []
                    },
                    {
                      "id": "what",
                      "title": "What",
                      "points": []
                    },
                    {
                      "id": "where",
                      "title": "Where",
                      "points": [
                        {
                          "id": "p1",
                          "text": "Harrow",
                          "origin": "auto",
                          "evidence": [
                            {
                              "source": "s1",
                              "start": 0,
                              "end": 2,
                              "exact": "It"
                            }
                          ],
                          "place": {
                            "name": "Harrow",
                            "aliases": [
                              "H"
                            ],
                            "country": null,
                            "main": false
                          }
                        }
                      ]
                    },
                    {
                      "id": "when",
                      "title": "When",
                      "points": []
                    },
                    {
                      "id": "disputed",
                      "title": "Disputed points",
                      "points": []
                    },
                    {
                      "id": "view",
                      "title": "Analyst view",
                      "points": []
                    }
                  ]
                }""".formatted(brief.article().sha256()));
    }

    @Test
    void writesOneLineWhereSeveralBriefsFollowEachOther() {
        assertThat(BriefJson.write(SampleBriefs.full(), false))
                .startsWith(
                        "{\"format\":\"precis-brief/1\",\"title\":\"Bridge falls\",\"created\":\"2026-01-02T03:04:05Z\",")
                .doesNotContain("\n");
    }

    @Test
    void readsWhatItWrote() throws Exception {
        for (Brief brief : List.of(SampleBriefs.full(), SampleBriefs.empty())) {
            assertThat(read(BriefJson.write(brief, true))).isEqualTo(brief);
            assertThat(read(BriefJson.write(brief, false))).isEqualTo(brief);
        }
    }

    @Test
    void keepsTheOrderOfThePageAndWhatIsHidden() throws Exception {
        Brief brief = new Edit.All(List.of(
                        new Edit.MoveSection(SectionKind.DISPUTED, 1),
                        new Edit.SetSection(SectionKind.WHERE, "Places", true)))
                .applyTo(SampleBriefs.full());
        String json = BriefJson.write(brief, false);
        assertThat(json)
                .contains("\"order\":[\"bottomLine\",\"disputed\",\"who\",\"what\",\"where\",\"when\",\"view\"],")
                .contains("{\"id\":\"where\",\"title\":\"Places\",\"hidden\":true,\"points\":[");
        assertThat(read(json)).isEqualTo(brief);
        assertThat(read(json.replace("[\"bottomLine\",\"disputed\"", "[\"disputed\",\"bottomLine\""))
                        .sections())
                .extracting(section -> section.kind())
                .startsWith(SectionKind.DISPUTED, SectionKind.BOTTOM_LINE);
    }

    @Test
    void putsSectionsInOrderAndAddsMissingOnes() throws Exception {
        String json = BriefJson.write(SampleBriefs.full(), false);
        String sections = json.substring(json.indexOf("\"sections\""));
        Brief brief = read(json.replace(
                sections, "\"sections\":[{\"id\":\"view\",\"title\":\"V\",\"points\":[]},{\"id\":\"who\"}]}"));
        assertThat(brief.sections()).extracting(section -> section.kind()).containsExactly(SectionKind.values());
        assertThat(brief.section(SectionKind.VIEW).title()).isEqualTo("V");
    }

    @Test
    void letsNoHostileCharacterIn() throws Exception {
        Brief brief =
                read(BriefJson.write(SampleBriefs.full(), false).replace("Acme will be sued", "Acme\\u001b[2J\\ud800"));
        assertThat(brief.point("o3")).extracting(Point::text).isEqualTo("Acme\uFFFD[2J\uFFFD.");
        Brief own = SampleBriefs.empty().withPoints(SectionKind.WHAT, List.of(Point.own("o1", "a\uD800", null)));
        assertThat(BriefJson.write(own, false)).contains("\"a\uFFFD\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "precis-brief/1 | precis-brief/2 | was written by a newer Precis (precis-brief/2); open it with that one",
                "precis-brief/1 | recipe/1 | is no brief; name an article or a brief that Precis saved",
                "\"title\":\"Bridge falls\",\"created\" | \"created\" | is a damaged brief (the title of the brief is missing)",
                "\"id\":\"who\" | \"id\":\"why\" | is a damaged brief (the id of each of the sections of the brief cannot be \"why\")",
                "\"start\":0,\"end\":33 | \"start\":1,\"end\":33 | is a damaged brief (evidence must be the words of its span: Span[start=1, end=33] \"The Harrow bridge fell on Monday.\")",
                "\"start\":0,\"end\":33 | \"start\":1,\"end\":34 | is a damaged brief (the evidence of point b1 is not what the article says at 1 to 34)",
                "\"start\":0,\"end\":33 | \"start\":990,\"end\":1023 | is a damaged brief (the evidence of point b1 is not what the article says at 990 to 1023)",
                "\"start\":0,\"end\":33 | \"start\":-1,\"end\":32 | is a damaged brief (not a span: -1..32)",
                "\"start\":0,\"end\":33 | \"start\":0.5,\"end\":33 | is a damaged brief (the start of each of the evidence of point b1 should be a whole number)",
                "\"start\":0,\"end\":33 | \"start\":99999999999,\"end\":33 | is a damaged brief (the start of each of the evidence of point b1 is too large)",
                "\"id\":\"o2\" | \"id\":\"o1\" | is a damaged brief (two points are called o1)",
                "\"origin\":\"edited\" | \"origin\":\"robot\" | is a damaged brief (the origin of point a1 cannot be \"robot\")",
                "\"kind\":\"blame\" | \"kind\":\"quarrel\" | is a damaged brief (the kind of the dispute of point d2 cannot be \"quarrel\")",
                "\"text\":\"The Harrow bridge fell.\" | \"text\":7 | is a damaged brief (the text of point b1 should be text)",
                "\"2023-03-02\" | \"2023-03\" | is a damaged brief (the published of its source cannot be \"2023-03\")",
                "\"points\":[{\"id\":\"b1\" | \"points\":[3,{\"id\":\"b1\" | is a damaged brief (each of the points of each of the sections of the brief should be an object)",
            })
    void refusesWhatIsNoBrief(String part, String otherPart, String message) {
        String json = BriefJson.write(SampleBriefs.full(), false);
        assertThat(json).contains(part);
        assertThatThrownBy(() -> read(json.replace(part, otherPart)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("x.json: " + message);
    }

    @Test
    void refusesABriefThatBreaksOffAnywhere() {
        String json = BriefJson.write(SampleBriefs.full(), false);
        for (int end = 0; end < json.length(); end += 7) {
            String part = json.substring(0, end);
            assertThatThrownBy(() -> read(part)).isInstanceOf(InputException.class);
        }
        assertThatThrownBy(() -> read(json + "}")).isInstanceOf(InputException.class);
    }

    @Test
    void saysWhereItIsNoJson() {
        assertThatThrownBy(() -> read("{\n  \"format\": }"))
                .hasMessage("x.json: is a damaged brief (it is no JSON at line 2, column 13);"
                        + " mend it or move it away, nothing was written to it");
    }

    @Test
    void knowsABriefFromAnArticle() {
        assertThat(isBrief(BriefJson.write(SampleBriefs.full(), true))).isTrue();
        assertThat(isBrief(" {\"format\" : \"precis-brief/9\"")).isTrue();
        assertThat(isBrief("The format precis-brief/1 is new.")).isFalse();
        assertThat(isBrief("{\"a\": 1}")).isFalse();
        assertThat(isBrief("")).isFalse();
    }

    private static boolean isBrief(String content) {
        return BriefJson.isBrief(content.getBytes(UTF_8));
    }

    private static Brief read(String json) throws InputException {
        return BriefJson.read(json.getBytes(UTF_8), "x.json");
    }
}
