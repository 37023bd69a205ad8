package precis.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import precis.text.Paragraph;
import precis.text.Span;

/** Joins two actors of a brief that are one, and parts one that is two. */
final class Actors {
    private Actors() {}

    static Brief merged(Brief brief, String id, String otherId) {
        Point point = point(brief, id);
        Point other = point(brief, otherId);
        Detail.Entity kept = entity(point);
        Detail.Entity gone = entity(other);
        Set<String> aliases = new LinkedHashSet<>(kept.aliases());
        aliases.add(gone.name());
        aliases.addAll(gone.aliases());
        aliases.remove(kept.name());
        Detail.Entity joined = new Detail.Entity(
                kept.name(),
                List.copyOf(aliases),
                kept.kind(),
                kept.role() == null ? gone.role() : kept.role(),
                kept.affiliation() == null ? gone.affiliation() : kept.affiliation(),
                kept.mentions() + gone.mentions());
        Set<Evidence> evidence = new LinkedHashSet<>(point.evidence());
        evidence.addAll(other.evidence());
        Point whole = point.withEvidence(List.copyOf(evidence));
        Brief without = new Edit.Remove(otherId).applyTo(brief);
        return new Edit.SetDetail(id, "", joined).applyTo(with(without, whole));
    }

    static Brief split(Brief brief, String id, String alias, String newId) {
        Point point = point(brief, id);
        Detail.Entity entity = entity(point);
        List<Evidence> theirs = new ArrayList<>();
        List<Evidence> ours = new ArrayList<>();
        for (Evidence evidence : point.evidence()) {
            boolean named = Words.has(evidence.exact(), alias);
            if (named) {
                theirs.add(evidence);
            }
            if (!named || Words.has(evidence.exact(), entity.name())) {
                ours.add(evidence);
            }
        }
        List<Span> places = places(brief, entity, alias);
        if (theirs.isEmpty() && !places.isEmpty()) {
            theirs.add(Evidence.at(places.get(0), brief.article().text()));
        }
        List<String> aliases = new ArrayList<>(entity.aliases());
        aliases.remove(alias);
        Detail.Entity rest = new Detail.Entity(
                entity.name(),
                aliases,
                entity.kind(),
                entity.role(),
                entity.affiliation(),
                Math.max(0, entity.mentions() - places.size()));
        Detail.Entity parted = new Detail.Entity(alias, List.of(), entity.kind(), null, null, places.size());
        Brief less = new Edit.SetDetail(id, "", rest)
                .applyTo(with(brief, point.withEvidence(ours.isEmpty() ? point.evidence() : ours)));
        Section section = Objects.requireNonNull(brief.sectionOf(id), "the section of a point");
        Point added = Point.own(newId, "", parted).withEvidence(theirs);
        return new Edit.Add(section.kind(), section.points().indexOf(point) + 1, added).applyTo(less);
    }

    /** Where the article has the alias by itself, and not as a part of the name or of a longer alias. */
    private static List<Span> places(Brief brief, Detail.Entity entity, String alias) {
        String text = brief.article().text();
        List<Span> longer = new ArrayList<>();
        for (String name : names(entity)) {
            if (name.length() > alias.length()) {
                longer.addAll(Words.places(text, name));
            }
        }
        List<Paragraph> paragraphs = brief.article().paragraphs();
        return Words.places(text, alias).stream()
                .filter(place -> longer.stream().noneMatch(span -> span.contains(place)))
                .filter(place -> paragraphs.stream()
                        .anyMatch(paragraph -> paragraph.span().contains(place)))
                .toList();
    }

    private static List<String> names(Detail.Entity entity) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        return names;
    }

    private static Brief with(Brief brief, Point changed) {
        Section section = Objects.requireNonNull(brief.sectionOf(changed.id()), "the section of a point");
        List<Point> points = new ArrayList<>(section.points());
        points.replaceAll(point -> point.id().equals(changed.id()) ? changed : point);
        return brief.withPoints(section.kind(), points);
    }

    private static Point point(Brief brief, String id) {
        Point point = brief.point(id);
        if (point == null) {
            throw new IllegalArgumentException("the brief has no point " + id);
        }
        return point;
    }

    private static Detail.Entity entity(Point point) {
        if (point.detail() instanceof Detail.Entity entity) {
            return entity;
        }
        throw new IllegalArgumentException("point " + point.id() + " is no actor");
    }
}
