package precis.desk;

import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.SectionKind;

/** The numbers of the sections, which are their keys too: 1 is the first on the page, wherever the analyst has moved it. */
public final class Numbered {
    private Numbered() {}

    /** The number of a section. */
    public static int of(SectionKind kind, Brief brief) {
        int number = 1;
        while (brief.sections().get(number - 1).kind() != kind) {
            number++;
        }
        return number;
    }

    /** The section with a number, or null where there is none. */
    static @Nullable SectionKind section(int number, Brief brief) {
        return number < 1 || number > brief.sections().size()
                ? null
                : brief.sections().get(number - 1).kind();
    }
}
