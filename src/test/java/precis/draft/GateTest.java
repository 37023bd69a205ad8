package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.brief.Detail;
import precis.brief.DisputeKind;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.SectionKind;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.text.Article;
import precis.text.Span;

class GateTest {
    private static final String TEXT =
            "Laura Stone said that 12 bridges were not safe.\n\nThe city of Oslo closed them.";
    private final Reading reading = Reader.read(new Article(null, null, null, null, null, "given.txt", "", TEXT));
    private final Gate gate = new Gate(reading);

    @Test
    void letsThroughWhatItsEvidenceSays() {
        assertThat(through("12 bridges were not safe")).isTrue();
    }

    @Test
    void refusesAFigureANameOrANegationThatTheEvidenceLacks() {
        assertThat(through("21 bridges were not safe")).isFalse();
        assertThat(through("In Oslo 12 bridges were not safe")).isFalse();
        assertThat(point("The city never closed them", "The city of Oslo closed them."))
                .isFalse();
    }

    @Test
    void refusesATextThatLostANegation() {
        assertThat(through("12 bridges were safe")).isFalse();
        assertThat(point("Laura Stone said that 12 bridges were safe", "said that 12 bridges were not safe"))
                .isFalse();
        assertThat(point("Laura Stone said", "Laura Stone said that")).isTrue();
    }

    @Test
    void refusesAnotherFigureNameOrWordOrderOfDigits() {
        assertThat(through("12 bridges were not safe")).isTrue();
        assertThat(through("12.5 bridges were not safe")).isFalse();
        assertThat(through("120 bridges were not safe")).isFalse();
        assertThat(point(
                        "Laura Reed said that 12 bridges were not safe",
                        "Laura Stone said that 12 bridges were not safe"))
                .isFalse();
    }

    @Test
    void findsAFigureThatIsWrittenWithItsUnit() {
        String text = "The heat in Yuli reached 40.7°C on Monday, the highest since 2008, the weather station said.";
        Drafted.article(text).then(SectionKind.WHAT, text);
    }

    @Test
    void findsWordsThatAreWrittenTogether() {
        for (String text : List.of(
                "The tram left the tracks near Harrow at 6.10am on Monday and injured nine people on board.",
                "The council of Harrow wasn't told on Monday that the old bridge over the river had fallen.")) {
            Drafted.article(text).then(SectionKind.WHAT, text);
        }
    }

    @Test
    void refusesEvidenceThatIsNotThere() {
        Point none = Point.drafted("a1", "Bridges were not safe", List.of());
        assertThat(gate.through(List.of(none))).isEmpty();
        assertThat(gate.refused()).isEqualTo(1);
    }

    @Test
    void refusesAHolderWhoIsNotThere() {
        assertThat(held("Laura Stone")).isTrue();
        assertThat(held("Paul Reed")).isFalse();
    }

    private boolean through(String text) {
        return point(text, "12 bridges were not safe");
    }

    private boolean point(String text, String exact) {
        return !gate.through(List.of(Point.drafted("a1", text, List.of(evidence(exact)))))
                .isEmpty();
    }

    private boolean held(String holder) {
        Position position =
                new Position(holder, null, "12 bridges were not safe", List.of(evidence("12 bridges were not safe")));
        Detail dispute = new Detail.Dispute("Bridges", DisputeKind.DENIAL, List.of(position), null);
        return !gate.through(List.of(Point.drafted("d1", "", List.of(), dispute)))
                .isEmpty();
    }

    private static Evidence evidence(String exact) {
        int start = TEXT.indexOf(exact);
        return Evidence.at(new Span(start, start + exact.length()), TEXT);
    }
}
