package precis.plain;

import java.util.List;
import precis.brief.Point;
import precis.desk.Action;
import precis.desk.Command;
import precis.desk.Form;
import precis.desk.Mode;
import precis.desk.Refusal;
import precis.desk.State;

/** What a dialogue writes into fields: at one go, or line by line. */
final class Writing {
    private final Dialogue dialogue;

    Writing(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    List<String> edit(String rest) throws Refusal {
        String first = Requests.first(rest);
        boolean numbered = Requests.isNumber(first);
        dialogue.goTo(numbered ? first : "");
        return fill(Command.EDIT, given(numbered ? Requests.behind(rest) : rest), false);
    }

    /** A new point comes last in its section. */
    List<String> add(String rest) throws Refusal {
        Requests.InSection request = Requests.inSection(rest, dialogue.state().brief());
        List<Point> points = request.section().points();
        String last = points.isEmpty() ? null : points.get(points.size() - 1).id();
        dialogue.take(new Action.GoTo(request.section().kind(), last));
        return fill(Command.ADD, given(request.rest()), true);
    }

    /** Opens a form; with words for some of its fields, keeps it at once. */
    List<String> fill(Command opening, List<String> given, boolean firstUnlessNamed) throws Refusal {
        State before = dialogue.state();
        dialogue.run(opening);
        if (given.isEmpty()) {
            return Forms.told(form());
        }
        try {
            for (String words : given) {
                Forms.commands(form(), words, firstUnlessNamed).forEach(dialogue::take);
            }
            return dialogue.change(Command.KEEP);
        } catch (Refusal e) {
            if (dialogue.state().brief().equals(before.brief())) {
                // as if nothing had been said: the words still stand in the line
                dialogue.back(before);
            }
            throw e;
        }
    }

    /** What is given to a form: nothing where no words are. */
    static List<String> given(String words) {
        return words.isEmpty() ? List.of() : List.of(words);
    }

    /**
     * A line while a form is open. With a dot before it, it is a command and never words; a command that would leave the form is
     * refused, so that neither is taken for the other.
     */
    List<String> inForm(String line) throws Refusal {
        String said = Requests.withoutDot(line);
        boolean command = !said.equals(line);
        Form form = form();
        return switch (said) {
            case Forms.KEEP -> dialogue.change(Command.KEEP);
            case Forms.CANCEL -> dialogue.change(Command.CANCEL);
            case Forms.FIELDS, "help" -> Forms.told(form);
            default -> {
                boolean asked =
                        command || Requests.isCommand(said, dialogue.state().brief());
                yield asked && !Forms.isFilling(form, said) ? looking(form, said) : filled(form, said);
            }
        };
    }

    private List<String> filled(Form form, String said) throws Refusal {
        Forms.commands(form, said, false).forEach(dialogue::take);
        return List.of(Forms.active(form()));
    }

    /** What only tells can be asked for in the midst of a form. */
    private List<String> looking(Form form, String said) throws Refusal {
        if (Requests.section(said, dialogue.state().brief()) == null
                && !Requests.of(said).verb().tells()) {
            throw new Refusal("first keep or cancel what is being edited; “"
                    + form.activeField().label() + ": " + said + "” writes these words");
        }
        return dialogue.onDesk(said);
    }

    private Form form() {
        return ((Mode.Filling) dialogue.state().mode()).form();
    }
}
