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
