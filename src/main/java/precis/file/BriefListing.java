package precis.file;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of briefs.
 *
 * @param title the brief's, or the file's name where it cannot be read
 * @param names of its actors and places, in all their forms
 * @param disputed the number of disputed points that the analyst left standing
 * @param updated when it was last saved
 * @param problem why it cannot be opened; null where it can
 */
public record BriefListing(
        Path path,
        String title,
        @Nullable String source,
        @Nullable LocalDate published,
        List<String> names,
        int disputed,
        @Nullable Instant updated,
        @Nullable String problem) {
    public BriefListing {
        names = List.copyOf(names);
    }
}
