package precis.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.Section;
import precis.brief.SectionKind;
import precis.desk.Action;
import precis.desk.Choice;
import precis.desk.Command;
import precis.desk.Mode;
import precis.desk.Refusal;
import precis.desk.Selection;
import precis.text.Span;

/** What a dialogue does with the words of the article, with actors, with positions, and with whole sections. */
final class Revising {
    private final Dialogue dialogue;

    Revising(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    List<String> points(Requests.Request request) throws Refusal {
        String rest = request.rest();
        return switch (request.verb()) {
            case CITE -> cite(rest);
            case CITE_POSITION -> {
                Point point = point(Requests.first(rest));
                requireDispute(point);
                yield opened(new Choice.CiteAsPosition(selection(Requests.behind(rest)), point.id()));
            }
            case WIDEN -> {
                String number = numbered(rest);
                point(number);
                yield dialogue.change(new Choice.Widen(
                        selection(rest.substring(number.length()).strip())));
            }
            case UNCITE -> {
                point(rest);
                yield dialogue.change(Command.REMOVE_EVIDENCE);
            }
            case MERGE -> merge(rest);
            case SPLIT -> split(rest);
            case POSITION -> {
                String number = numbered(rest);
                point(number);
                yield new Writing(dialogue)
                        .fill(
                                Command.ADD_POSITION,
                                whoSaysWhat(rest.substring(number.length()).strip()),
                                false);
            }
            case REMOVE_POSITION -> onDispute(rest, Command.REMOVE_POSITION);
            case FIRST_POSITION -> onDispute(rest, Command.FIRST_POSITION);
            default -> throw new IllegalArgumentException("nothing with points: " + request.verb());
        };
    }

    List<String> sections(Requests.Request request) throws Refusal {
        Requests.InSection in =
                Requests.inSection(request.rest(), dialogue.state().brief());
        Section section = in.section();
        List<Point> points = section.points();
        String point =
                points.isEmpty() || section.hidden() ? null : points.get(0).id();
        dialogue.take(new Action.GoTo(section.kind(), point));
        return switch (request.verb()) {
            case HIDE -> dialogue.run(Command.HIDE_SECTION);
            case MOVE_DOWN -> dialogue.run(Command.SECTION_LATER);
            case MOVE_UP -> dialogue.run(Command.SECTION_EARLIER);
            case RENAME -> new Writing(dialogue).fill(Command.RENAME_SECTION, Writing.given(in.rest()), true);
            default -> throw new IllegalArgumentException("nothing with sections: " + request.verb());
        };
    }

    /** What fills the fields of a position: {@code Red Cross: two ships sank}. */
    private static List<String> whoSaysWhat(String words) {
        int colon = words.indexOf(':');
        return colon < 0
                ? Writing.given(words)
                : List.of("holder: " + words.substring(0, colon), "claim: " + words.substring(colon + 1));
    }

    private List<String> cite(String rest) throws Refusal {
        if (Requests.isNumber(Requests.first(rest))) {
            Point point = point(Requests.first(rest));
            return dialogue.change(new Choice.CiteFor(selection(Requests.behind(rest)), point.id()));
        }
        Requests.InSection in = Requests.inSection(rest, dialogue.state().brief());
        SectionKind kind = in.section().kind();
        if (in.section().hidden()) {
            throw new Refusal(in.section().title() + " is hidden; hide shows it again");
        }
        return opened(new Choice.CiteIn(selection(in.rest()), kind));
    }

    /** Opens the fields of what words of the article become. */
    private List<String> opened(Choice choice) throws Refusal {
        List<String> lines = new ArrayList<>(dialogue.run(choice));
        if (dialogue.state().mode() instanceof Mode.Filling filling) {
            lines.addAll(Forms.told(filling.form()));
        }
        return lines;
    }

    private List<String> merge(String rest) throws Refusal {
        Point gone = point(Requests.behind(rest));
        Point kept = point(Requests.first(rest));
        if (!(kept.detail() instanceof Detail.Entity) || !(gone.detail() instanceof Detail.Entity)) {
            throw new Refusal("only actors are merged; say the numbers of two");
        } else if (kept.id().equals(gone.id())) {
            throw new Refusal("that is one actor; say the numbers of two");
        }
        return dialogue.change(new Choice.TakeIn(gone.id()));
    }

    private List<String> split(String rest) throws Refusal {
        String number = numbered(rest);
        Point point = point(number);
        String alias = rest.substring(number.length()).strip();
        boolean has = point.detail() instanceof Detail.Entity entity
                && entity.aliases().contains(alias);
        if (!alias.isEmpty() && !has) {
            throw new Refusal("the point has no alias “" + alias + "”");
        }
        return alias.isEmpty() ? dialogue.change(Command.SPLIT) : dialogue.change(new Choice.PartWith(alias));
    }

    private List<String> onDispute(String number, Command command) throws Refusal {
        point(number);
        return dialogue.change(command);
    }

    private static void requireDispute(Point point) throws Refusal {
        if (!(point.detail() instanceof Detail.Dispute)) {
            throw new Refusal("only a dispute has positions");
        }
    }

    private Point point(String number) throws Refusal {
        return dialogue.goTo(number);
    }

    /** The first place of the article that has some words, whatever blanks and line breaks stand between them. */
    private Selection selection(String words) throws Refusal {
        String text = dialogue.state().brief().article().text();
        Span span = words.isEmpty() ? null : span(words, text, 0);
        span = span == null && !words.isEmpty()
                ? span(words, text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                : span;
        if (span == null) {
            throw new Refusal(
                    words.isEmpty() ? "say the words of the article" : "the article does not say “" + words + "”");
        }
        return new Selection(span, false);
    }

    private static @Nullable Span span(String words, String text, int flags) {
        String pattern =
                Arrays.stream(words.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern, flags).matcher(text);
        return matcher.find() ? new Span(matcher.start(), matcher.end()) : null;
    }

    /** The number that a line begins with, or nothing. */
    private static String numbered(String line) {
        return Requests.isNumber(Requests.first(line)) ? Requests.first(line) : "";
    }
}
