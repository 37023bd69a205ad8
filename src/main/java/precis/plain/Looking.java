package precis.plain;

import java.util.List;
import precis.brief.Point;
import precis.brief.Section;
import precis.desk.Action;
import precis.desk.Command;
import precis.desk.Refusal;
import precis.desk.Search;

/** What a dialogue tells of the brief and the article, without changing either. */
final class Looking {
    private final Dialogue dialogue;

    Looking(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    List<String> answer(Requests.Request request) throws Refusal {
        String rest = request.rest();
        return switch (request.verb()) {
            case BRIEF -> tell().brief();
            case SHOW -> show(rest);
            case SECTION ->
                tell().section(Requests.existing(rest, dialogue.state().brief()));
            case POINT -> point(rest);
            case EVIDENCE -> evidence(rest);
            case ARTICLE -> article(rest);
            case LEFT_OUT -> leftOut();
            case FIND -> find(rest);
            case NEXT -> found(dialogue.run(Command.NEXT_PLACE));
            case PREVIOUS -> found(dialogue.run(Command.PREVIOUS_PLACE));
            case STATUS -> tell().status();
            case HELP -> Requests.help(rest);
            default -> throw new IllegalArgumentException("nothing to look at: " + request.verb());
        };
    }

    List<String> point(String number) throws Refusal {
        return tell().whole(dialogue.goTo(number));
    }

    /** Whatever is named: the brief, the article, a section, a point. */
    private List<String> show(String what) throws Refusal {
        if (what.isEmpty()) {
            return tell().brief();
        }
        Section section = Requests.section(what, dialogue.state().brief());
        if (section != null) {
            return tell().section(section);
        }
        Requests.Request named = Requests.isNumber(what) ? Requests.of("point " + what) : Requests.of(what);
        return switch (named.verb()) {
            case BRIEF, SECTION, POINT, EVIDENCE, ARTICLE, LEFT_OUT, STATUS, HELP -> answer(named);
            default -> throw new Refusal("show goes with brief, article, a section or the number of a point");
        };
    }
    /** The piece of evidence that is looked at in a point; without a number, the next one of the point spoken of last. */
    private List<String> evidence(String number) throws Refusal {
        Point point = dialogue.goTo(number);
        if (point.evidence().isEmpty() || number.isEmpty()) {
            dialogue.run(Command.NEXT_EVIDENCE);
        }
        return List.of(tell().evidence(point, dialogue.state().cursor().evidence()));
    }

    private List<String> article(String number) throws Refusal {
        List<String> lines = tell().article(number.isEmpty() ? 0 : Requests.number(number));
        if (lines.isEmpty()) {
            throw new Refusal("the article has no paragraph " + number);
        }
        return lines;
    }

    private List<String> leftOut() throws Refusal {
        List<String> lines = dialogue.run(Command.LEFT_OUT);
        lines.add(tell().sentence());
        return lines;
    }

    private List<String> find(String words) throws Refusal {
        if (words.isEmpty()) {
            throw new Refusal("say what to find: find WORDS");
        }
        dialogue.run(Command.FIND);
        dialogue.take(new Action.Typed(words));
        return found(dialogue.run(Command.KEEP));
    }

    /** Where a search has come to. */
    private List<String> found(List<String> lines) {
        int here = dialogue.state().placeHere();
        List<Search.Place> places = dialogue.state().search().places();
        lines.add("place " + (here + 1) + " of " + places.size());
        if (places.get(here) instanceof Search.Place.InArticle) {
            lines.add("article, " + tell().sentence());
        } else {
            Point point = dialogue.state().point();
            lines.addAll(point == null ? List.of() : tell().titled(point));
        }
        return lines;
    }

    private Telling tell() {
        return dialogue.tell();
    }
}
