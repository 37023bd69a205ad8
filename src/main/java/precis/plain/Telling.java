package precis.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.Section;
import precis.desk.Marks;
import precis.desk.Numbered;
import precis.desk.Order;
import precis.desk.Saving;
import precis.desk.State;
import precis.text.CharWidth;
import precis.text.Paragraph;
import precis.text.Span;

/** Says in lines what the views draw: one thing a line, each to be understood alone, and nothing a terminal could act on. */
final class Telling {
    private static final int MOST_CHANGES_TOLD = 5;
    private static final String INDENT = "  ";
    private static final String BETWEEN = "; ";

    private final State state;
    private final Numbers numbers;

    Telling(State state, Numbers numbers) {
        this.state = state;
        this.numbers = numbers;
    }

    /** A text in one line, without what could harm a terminal. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = CharWidth.clusterEnd(text, i);
            boolean hostile = CharWidth.isHostile(text.codePointAt(i));
            boolean blank = Character.isWhitespace(text.codePointAt(i));
            clean.append(blank ? " " : hostile ? CharWidth.drawn(text, i, end) : text.substring(i, end));
            i = end;
        }
        return clean.toString();
    }

    List<String> status() {
        LocalDate day = state.brief().article().published();
        String name = "brief " + state.name() + ", article " + (day == null ? "undated" : "of " + day);
        return List.of(
                clean(state.brief().title()), name + ", " + count(state.brief().points(), "point") + ", " + saving());
    }

    List<String> brief() {
        List<String> lines = new ArrayList<>();
        if (state.order() == Order.SECTIONS) {
            state.brief().sections().forEach(section -> lines.addAll(section(section)));
        } else {
            state.pointsByArticle().forEach(point -> lines.addAll(placed(point)));
        }
        return lines;
    }

    /** A point with the paragraph that it rests on first. */
    private List<String> placed(Point point) {
        List<String> lines = titled(point);
        String where = point.evidence().stream()
                .map(evidence -> evidence.span().start())
                .min(Integer::compare)
                .map(this::paragraph)
                .orElse("no evidence");
        lines.set(0, where + ": " + lines.get(0));
        return lines;
    }

    List<String> section(Section section) {
        List<String> lines = new ArrayList<>();
        List<Point> standing =
                section.points().stream().filter(point -> !point.rejected()).toList();
        lines.add("section " + Numbered.of(section.kind(), state.brief()) + ", " + section.title() + ": "
                + (standing.isEmpty() ? "nothing" : count(standing, "point")));
        section.points().forEach(point -> lines.addAll(listed(point)));
        return lines;
    }

    /** A point as it stands in a section, its number first. */
    List<String> listed(Point point) {
        List<String> lines = new ArrayList<>();
        lines.add(numbers.of(point) + ". " + clean(head(point)));
        if (point.detail() instanceof Detail.Dispute dispute) {
            for (Position position : dispute.positions()) {
                String via = position.via() == null ? "" : ", via " + position.via();
                lines.add(INDENT + clean(position.holder() + via + ": " + position.claim()));
            }
            if (dispute.unheard() != null) {
                lines.add(INDENT + clean(dispute.unheard()) + ": not heard on this");
            }
        }
        return lines;
    }

    /** A point by itself, with its section. */
    List<String> titled(Point point) {
        Section section = state.brief().sectionOf(point.id());
        List<String> lines = listed(point);
        lines.set(0, (section == null ? "" : clean(section.title()) + ", point ") + lines.get(0));
        return lines;
    }

    /** A point with all that it rests on. */
    List<String> whole(Point point) {
        List<String> lines = titled(point);
        for (int i = 0; i < point.evidence().size(); i++) {
            lines.add(evidence(point, i));
        }
        if (point.evidence().isEmpty()) {
            lines.add("it rests on no words of the article");
        }
        return lines;
    }

    /** Where a point stands in its section. */
    List<String> place(String id) {
        List<String> lines = new ArrayList<>();
        for (Section section : state.brief().sections()) {
            for (Point point : section.points()) {
                if (point.id().equals(id)) {
                    int place = section.points().indexOf(point) + 1;
                    lines.add("point " + numbers.of(point) + " is now number " + place + " of "
                            + section.points().size() + " in " + clean(section.title()));
                }
            }
        }
        return lines;
    }

    /** The points that are other than in an earlier brief, those that are gone, and the article where that is another. */
    List<String> changes(Brief before) {
        List<String> lines = new ArrayList<>();
        Brief brief = state.brief();
        List<Point> changed = brief.points().stream()
                .filter(point -> !point.equals(before.point(point.id())))
                .toList();
        if (changed.size() > MOST_CHANGES_TOLD) {
            lines.add(changed.size() + " points are other than before; brief shows them");
        } else {
            changed.forEach(point -> lines.addAll(titled(point)));
        }
        before.points().stream()
                .filter(point -> brief.point(point.id()) == null)
                .forEach(point -> lines.add("point " + numbers.of(point) + " is gone"));
        if (!brief.title().equals(before.title()) || !brief.article().equals(before.article())) {
            lines.addAll(status());
        }
        return lines;
    }

    /** One piece of a point's evidence, counted from 0: which it is, where it stands, and its words. */
    String evidence(Point point, int index) {
        Evidence evidence = point.evidence().get(index);
        String which = "evidence " + (index + 1) + " of " + point.evidence().size();
        return which + ", " + paragraph(evidence.span().start()) + ": “" + clean(evidence.exact()) + "”";
    }

    /** The sentence under the article's cursor, and where it stands. */
    String sentence() {
        Span span = state.map().sentences().get(state.cursor().sentence());
        return paragraph(span.start()) + ": " + clean(span.in(state.map().text()));
    }

    /** The article, a sentence a line; one paragraph of it where the number is not 0. */
    List<String> article(int number) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : state.map().paragraphs()) {
            if (number == 0 || number == paragraph.number()) {
                lines.add(paragraph(paragraph.span().start()));
                for (Span sentence : state.map().sentences()) {
                    if (paragraph.span().contains(sentence)) {
                        lines.add(INDENT + clean(sentence.in(state.map().text())));
                    }
                }
            }
        }
        return lines;
    }

    private String head(Point point) {
        List<String> parts = new ArrayList<>();
        Detail detail = point.detail();
        if (detail instanceof Detail.Entity entity) {
            parts.add(point.text());
            parts.add(
                    entity.mentions() == 0
                            ? ""
                            : entity.mentions() == 1 ? "1 mention" : entity.mentions() + " mentions");
        } else if (detail instanceof Detail.Place place) {
            parts.add(point.text());
            parts.add(place.main() ? "main place" : "");
        } else if (detail instanceof Detail.Time time) {
            parts.add(time.expression());
            parts.add(orEmpty(time.value()));
        } else if (detail instanceof Detail.Dispute dispute) {
            parts.add(dispute.topic());
            parts.add(dispute.unheard() == null ? dispute.kind().id() : "one side heard");
        } else if (detail instanceof Detail.View view) {
            String credential = view.credential() == null ? "" : ", " + view.credential();
            parts.add(view.holder() + credential + ": " + point.text());
        } else {
            parts.add(point.text());
        }
        if (detail instanceof Detail.Judgement judgement) {
            parts.add(orEmpty(judgement.likelihood()));
            Detail.Confidence confidence = judgement.confidence();
            parts.add(confidence == null ? "" : confidence.name().toLowerCase(Locale.ROOT) + " confidence");
        }
        parts.add(Marks.words(point));
        parts.add(point.evidence().isEmpty() ? "no evidence" : "");
        parts.removeIf(String::isEmpty);
        return String.join(BETWEEN, parts);
    }

    private String paragraph(int offset) {
        Paragraph paragraph = state.map().paragraphAt(offset);
        return paragraph == null || paragraph.heading() ? "heading" : "paragraph " + paragraph.number();
    }

    private String saving() {
        if (state.saving() instanceof Saving.Failed failed) {
            return "not saved: " + failed.reason();
        }
        return state.saving() instanceof Saving.Saved ? "saved" : "not saved yet";
    }

    private static String count(List<?> things, String name) {
        return things.size() + " " + name + (things.size() == 1 ? "" : "s");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
