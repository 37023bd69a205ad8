package precis.file;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.text.Article;

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

    /** What the list shows of a brief. */
    static BriefListing of(Path path, Brief brief) {
        Article article = brief.article();
        long disputed = brief.section(SectionKind.DISPUTED).points().stream()
                .filter(point -> !point.rejected())
                .count();
        return new BriefListing(
                path,
                brief.title(),
                article.source(),
                article.published(),
                names(brief),
                (int) disputed,
                brief.updated(),
                null);
    }

    /** What it shows of one that cannot be read, and why that is. */
    static BriefListing unreadable(Path path, String problem) {
        return new BriefListing(path, ArticleFile.baseName(path), null, null, List.of(), 0, null, problem);
    }

    private static List<String> names(Brief brief) {
        List<String> names = new ArrayList<>();
        for (Point point : brief.points()) {
            if (point.detail() instanceof Detail.Entity entity) {
                names.add(entity.name());
                names.addAll(entity.aliases());
            } else if (point.detail() instanceof Detail.Place place) {
                names.add(point.text());
                names.addAll(place.aliases());
            }
        }
        return names;
    }
}
