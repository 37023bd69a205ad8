package precis.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.DisputeKind;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.SectionKind;
import precis.language.UniversalTag;
import precis.reading.Story;

/**
 * Drafts the bottom line: the main event and the main dispute, each cut down to its main clause, as one or two sentences
 * that a reader could take for written.
 */
final class BottomLineDrafter {
    private static final int WORDS = 28;
    private static final int LONGEST = 240;

    private final Story story;
    private final Shortening shortening;
    private final List<Point> who;
    private final List<Point> what;
    private final List<Point> disputed;

    BottomLineDrafter(Story story, List<Point> who, List<Point> what, List<Point> disputed) {
        this.story = story;
        shortening = new Shortening(story);
        this.who = who;
        this.what = what;
        this.disputed = disputed;
    }

    /**
     * A stretch of the second sentence, and what it rests on.
     *
     * @param told the text without the name of who says it, where that was set before it
     * @param sentence whether it is a sentence of the article that names who says it
     * @param reads whether it reads as a statement after "NAME: "
     */
    private record Part(String text, String told, boolean sentence, boolean reads, List<Evidence> evidence) {}

    /** The event and what is disputed. */
    List<Point> draft() {
        return what.isEmpty() ? List.of() : List.of(point(parts()));
    }

    /** The event alone. */
    List<Point> event() {
        return what.isEmpty() ? List.of() : List.of(point(List.of()));
    }

    private Point point(List<Part> parts) {
        Evidence event = what.get(0).evidence().get(0);
        StringBuilder text = new StringBuilder(Marks.closed(clause(event)));
        List<Evidence> evidence = new ArrayList<>(List.of(event));
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? " " : "; ").append(parts.get(i).text());
            evidence.addAll(parts.get(i).evidence());
        }
        Points points = new Points(SectionKind.BOTTOM_LINE);
        points.add(
                WhatDrafter.key(event),
                parts.isEmpty() ? text.toString() : Marks.closed(text.toString()),
                evidence.stream().distinct().toList(),
                null);
        return points.all().get(0);
    }

    private String clause(Evidence evidence) {
        int from = story.tokenAt(evidence.span().start());
        int to = story.lastToken(evidence.span());
        return shortening.tight(from, to, WORDS);
    }

    /** What the parties of the first dispute say besides the main event, where that can be said briefly. */
    private List<Part> parts() {
        List<Part> second = List.of();
        for (Point point : disputed) {
            if (point.detail() instanceof Detail.Dispute dispute
                    && dispute.positions().size() > 1
                    && dispute.kind() != DisputeKind.DATE) {
                List<Part> parts = parts(dispute);
                int length =
                        parts.stream().mapToInt(part -> part.text().length()).sum();
                if (length > 0 && length <= LONGEST) {
                    if (parts.stream().allMatch(Part::sentence)) {
                        return parts;
                    }
                    second = second.isEmpty() && parts.stream().allMatch(Part::reads) ? parts : second;
                }
            }
        }
        return second;
    }

    private List<Part> parts(Detail.Dispute dispute) {
        List<Part> parts = new ArrayList<>();
        for (Position position : dispute.positions()) {
            boolean told = position.holder().equals(Drafting.NARRATOR) && dispute.kind() != DisputeKind.FIGURES;
            Part part = told ? null : part(position, parts.isEmpty());
            if (part != null && parts.stream().anyMatch(other -> repeats(other, part))) {
                return parts.stream().allMatch(Part::sentence) ? parts : List.of();
            }
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether one part says what another says too: then a reader is told it once. */
    private static boolean repeats(Part one, Part other) {
        String first = one.told().toLowerCase(Locale.ROOT);
        String second = other.told().toLowerCase(Locale.ROOT);
        return first.contains(second) || second.contains(first);
    }

    private @Nullable Part part(Position position, boolean first) {
        Evidence evidence = position.evidence().get(0);
        int sentence = story.sentence(story.tokenAt(evidence.span().start()));
        int main = story.sentence(
                story.tokenAt(what.get(0).evidence().get(0).span().start()));
        if (sentence == main) {
            return null;
        }
        int opening = story.opening(sentence);
        Evidence whole = Evidence.at(story.span(opening, story.last(sentence)), story.text());
        String clause = clause(whole);
        String open = clause.endsWith(".") ? clause.substring(0, clause.length() - 1) : clause;
        if (holds(open, position)) {
            boolean small = !first
                    && (story.is(opening, UniversalTag.DET)
                            || story.is(opening, UniversalTag.ADP)
                            || (story.pronoun(opening) && !story.reads(opening, "i")));
            String text = small ? open.substring(0, 1).toLowerCase(Locale.ROOT).concat(open.substring(1)) : open;
            return new Part(text, text, true, true, List.of(evidence));
        }
        String told = firstStretch(position.claim());
        String text = position.holder().concat(": ").concat(told);
        List<Evidence> all = new ArrayList<>(List.of(evidence));
        introduction(position.holder(), all);
        int start = story.tokenAt(evidence.span().start());
        boolean reads = !story.verb(start) && !story.is(start, UniversalTag.AUX) && !story.is(start, UniversalTag.PART);
        return new Part(text, told, false, reads, all);
    }

    /** Whether a sentence names the one who holds the position and still has the words of it. */
    private boolean holds(String text, Position position) {
        if (!text.contains(firstStretch(position.claim())) && !position.holder().equals(Drafting.NARRATOR)) {
            return false;
        }
        if (position.holder().equals(Drafting.NARRATOR) || text.contains(position.holder())) {
            return true;
        }
        Detail.Entity entity = entity(position.holder());
        return entity != null && entity.aliases().stream().anyMatch(text::contains);
    }

    private Detail.@Nullable Entity entity(String name) {
        for (Point actor : who) {
            if (actor.detail() instanceof Detail.Entity entity && entity.name().equals(name)) {
                return entity;
            }
        }
        return null;
    }

    /** Where the article gives the holder the name by which it is called here. */
    private void introduction(String holder, List<Evidence> evidence) {
        for (Point actor : who) {
            if (actor.detail() instanceof Detail.Entity entity && entity.name().equals(holder)) {
                evidence.add(actor.evidence().get(0));
            }
        }
    }

    /** A claim in several stretches is told by its first. */
    private static String firstStretch(String claim) {
        int gap = claim.indexOf(Claims.GAP);
        return gap < 0 ? claim : claim.substring(0, gap);
    }
}
