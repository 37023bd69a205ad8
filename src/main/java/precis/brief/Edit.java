package precis.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import precis.text.Article;

/** One change that the analyst makes to a brief; it can be undone, and it never breaks the link to the evidence. */
public sealed interface Edit {
    /**
     * The brief after this edit.
     *
     * @throws IllegalArgumentException where the brief has no point with the id that the edit names
     */
    Brief applyTo(Brief brief);

    /** Other words for a plain point; a drafted one counts as edited from then on. */
    record SetText(String id, String text) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            return changed(brief, id, point -> edited(point.withText(text)));
        }
    }

    /** Other fields for a structured point; {@code text} counts only where it does not follow from them. */
    record SetDetail(String id, String text, Detail detail) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            return changed(brief, id, point -> edited(point.withText(text).withDetail(detail)));
        }
    }

    /** Other evidence for a point. */
    record SetEvidence(String id, List<Evidence> evidence) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            return changed(brief, id, point -> edited(point.withEvidence(evidence)));
        }
    }

    /** Strikes a point out, or takes that back. */
    record SetRejected(String id, boolean rejected) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            return changed(brief, id, point -> point.withRejected(rejected));
        }
    }

    /** A new point at a place in a section; an index past the end means the end. */
    record Add(SectionKind section, int index, Point point) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            List<Point> points = new ArrayList<>(brief.section(section).points());
            points.add(Math.min(index, points.size()), point);
            return brief.withPoints(section, points);
        }
    }

    /** Takes a point away for good: only the analyst's own points go this way. */
    record Remove(String id) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            Section section = sectionOf(brief, id);
            List<Point> points = new ArrayList<>(section.points());
            points.removeIf(point -> point.id().equals(id));
            return brief.withPoints(section.kind(), points);
        }
    }

    /** Puts a point elsewhere in its section, where a redraft then leaves it; an index past the end means the end. */
    record Move(String id, int index) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            Section section = sectionOf(brief, id);
            List<Point> points = new ArrayList<>(section.points());
            Point point =
                    points.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
            points.remove(point);
            points.add(Math.max(0, Math.min(index, points.size())), point.withPlaced(true));
            return brief.withPoints(section.kind(), points);
        }
    }

    /** Takes another actor into one: its evidence, its mentions, and its names as aliases. */
    record Merge(String id, String other) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            return Actors.merged(brief, id, other);
        }
    }

    /** Makes an alias of an actor an actor of its own, the analyst's, with the evidence that has the alias. */
    record Split(String id, String alias, String newId) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            return Actors.split(brief, id, alias, newId);
        }
    }

    /** Puts corrected words into some points. */
    record Correct(Correction correction, List<String> ids) implements Edit {
        public Correct {
            ids = List.copyOf(ids);
        }

        @Override
        public Brief applyTo(Brief brief) {
            Brief corrected = brief;
            for (String id : ids) {
                corrected = changed(corrected, id, point -> edited(correction.in(point)));
            }
            return corrected;
        }
    }

    /** Another title for a section, and whether it is left out of the brief. */
    record SetSection(SectionKind section, String title, boolean hidden) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            List<Section> sections = new ArrayList<>(brief.sections());
            sections.replaceAll(
                    each -> each.kind() == section ? new Section(section, title, each.points(), hidden) : each);
            return brief.withSections(sections);
        }
    }

    /** Puts a section elsewhere on the page; an index past the end means the end. */
    record MoveSection(SectionKind section, int index) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            List<Section> sections = new ArrayList<>(brief.sections());
            sections.remove(brief.section(section));
            sections.add(Math.max(0, Math.min(index, sections.size())), brief.section(section));
            return brief.withSections(sections);
        }
    }

    /** Several edits, one after the other, as one. */
    record All(List<Edit> edits) implements Edit {
        public All {
            edits = List.copyOf(edits);
        }

        @Override
        public Brief applyTo(Brief brief) {
            Brief changed = brief;
            for (Edit edit : edits) {
                changed = edit.applyTo(changed);
            }
            return changed;
        }
    }

    /** What the analyst knows better about the article: title, outlet, author, day, address. */
    record SetArticle(String title, Article article) implements Edit {
        @Override
        public Brief applyTo(Brief brief) {
            return brief.withTitle(title).withArticle(article);
        }
    }

    /** The whole brief at once: what a redraft does. */
    record Replace(Brief brief) implements Edit {
        @Override
        public Brief applyTo(Brief before) {
            return brief;
        }
    }

    private static Brief changed(Brief brief, String id, UnaryOperator<Point> change) {
        Section section = sectionOf(brief, id);
        List<Point> points = new ArrayList<>(section.points());
        points.replaceAll(point -> point.id().equals(id) ? change.apply(point) : point);
        return brief.withPoints(section.kind(), points);
    }

    private static Section sectionOf(Brief brief, String id) {
        Section section = brief.sectionOf(id);
        if (section == null) {
            throw new IllegalArgumentException("the brief has no point " + id);
        }
        return section;
    }

    private static Point edited(Point point) {
        return point.origin() == Origin.AUTO ? point.withOrigin(Origin.EDITED) : point;
    }
}
