package precis.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.text.Article;

/**
 * The analyst's document on one article.
 *
 * @param created null for a draft that was never saved
 * @param sections all seven, in the order of the page: that of {@link SectionKind} until the analyst moves one
 */
public record Brief(
        String title, @Nullable Instant created, @Nullable Instant updated, Article article, List<Section> sections) {
    public Brief {
        sections = List.copyOf(sections);
    }

    /** A brief with all sections, none of them with a point. */
    public static Brief empty(String title, Article article) {
        List<Section> sections =
                Arrays.stream(SectionKind.values()).map(Section::empty).toList();
        return new Brief(title, null, null, article, sections);
    }

    public Section section(SectionKind kind) {
        for (Section section : sections) {
            if (section.kind() == kind) {
                return section;
            }
        }
        return Section.empty(kind);
    }

    /** The point with that id, or null. */
    public @Nullable Point point(String id) {
        Section section = sectionOf(id);
        return section == null ? null : find(section.points(), id);
    }

    /** The section that holds the point with that id, or null. */
    public @Nullable Section sectionOf(String id) {
        for (Section section : sections) {
            if (find(section.points(), id) != null) {
                return section;
            }
        }
        return null;
    }

    /** The points that the brief shows and exports: neither rejected nor in a hidden section. */
    public List<Point> standing() {
        return sections.stream()
                .filter(section -> !section.hidden())
                .flatMap(section -> section.points().stream())
                .filter(point -> !point.rejected())
                .toList();
    }

    /** All points, section by section. */
    public List<Point> points() {
        return sections.stream().flatMap(section -> section.points().stream()).toList();
    }

    /** The ids of all points. */
    public Set<String> ids() {
        Set<String> ids = new HashSet<>();
        points().forEach(point -> ids.add(point.id()));
        return ids;
    }

    public Brief withTitle(String newTitle) {
        return new Brief(newTitle, created, updated, article, sections);
    }

    public Brief withArticle(Article newArticle) {
        return new Brief(title, created, updated, newArticle, sections);
    }

    public Brief withTimes(@Nullable Instant newCreated, @Nullable Instant newUpdated) {
        return new Brief(title, newCreated, newUpdated, article, sections);
    }

    public Brief withSections(List<Section> newSections) {
        return new Brief(title, created, updated, article, newSections);
    }

    /** This brief with other points in one section. */
    public Brief withPoints(SectionKind kind, List<Point> points) {
        List<Section> changed = new ArrayList<>(sections);
        changed.replaceAll(section -> section.kind() == kind ? section.withPoints(points) : section);
        return withSections(changed);
    }

    private static @Nullable Point find(List<Point> points, String id) {
        for (Point point : points) {
            if (point.id().equals(id)) {
                return point;
            }
        }
        return null;
    }
}
