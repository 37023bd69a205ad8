package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import precis.brief.SectionKind;

class BottomLineTest {
    @Test
    void joinsTheEventAndTheDenial() {
        line(
                """
                At least 19 people were killed when missiles hit the harbour of Oslo on Thursday, Norwegian officials said.

                The Russian military denied that it had struck the port.""",
                "At least 19 people were killed when missiles hit the harbour of Oslo on Thursday, Norwegian officials said."
                        + " The Russian military denied that it had struck the port.");
    }

    @Test
    void saysOnlyTheEventWhereNothingIsDisputed() {
        line("Laura Stone opened a bridge in Oslo on Thursday.", "Laura Stone opened a bridge in Oslo on Thursday.");
    }

    @Test
    void endsWithAStopWhereTheArticleGoesOn() {
        String text = "The bridge in Oslo fell on Monday;\n\nTwo men were hurt.";
        line(text, "The bridge in Oslo fell on Monday.");
        assertThat(Drafted.article(text).texts(SectionKind.WHAT)).contains("The bridge in Oslo fell on Monday.");
    }

    @Test
    void putsNoStopBehindOneThatAQuotationEndsWith() {
        line("Hale calls the bridge ‘useless.’", "Hale calls the bridge ‘useless.’");
    }

    @Test
    void isNoSentenceOfPeopleWhomOnlyAnotherNames() {
        line(
                "They say that the council has twice tried to value their homes.\n\n"
                        + "Eleven families of Alder fear that they must leave the land at the harbour.",
                "Eleven families of Alder fear that they must leave the land at the harbour.");
        line(
                "His Majesty King Olav on Monday visited the harbour.\n\nKing Olav was received by the mayor of Alder.",
                "His Majesty King Olav on Monday visited the harbour.");
        line(
                "HE the Minister of Trade, Ann Reed, met the mayor of Alder on Monday.\n\nThe meeting dealt with the harbour.",
                "HE the Minister of Trade, Ann Reed, met the mayor of Alder on Monday.");
    }

    private static void line(String text, String line) {
        Drafted.article(text).then(SectionKind.BOTTOM_LINE, line);
    }

    @Test
    void tellsOnceWhatOneSentenceHoldsOfBothSides() {
        String line = Drafted.article("""
                        Prosecutors asked a court in Oslo on Thursday to send Peter Marsh to prison.

                        The judge, Martin Hale, spoke last. Over the objection of the prosecution he gave the defence until Tuesday to hand in its speech.
                        """).texts(SectionKind.BOTTOM_LINE).get(0);
        assertThat(line).containsOnlyOnce("prison").doesNotContain(";");
    }
}
