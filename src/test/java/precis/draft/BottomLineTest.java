package precis.draft;

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

    private static void line(String text, String line) {
        Drafted.article(text).then(SectionKind.BOTTOM_LINE, line);
    }
}
