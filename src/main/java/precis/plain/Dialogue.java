package precis.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Point;
import precis.brief.Section;
import precis.desk.Action;
import precis.desk.Command;
import precis.desk.Desk;
import precis.desk.Effect;
import precis.desk.Form;
import precis.desk.Menu;
import precis.desk.Message;
import precis.desk.Mode;
import precis.desk.Refusal;
import precis.desk.Saving;
import precis.desk.Search;
import precis.desk.State;
import precis.desk.Step;

/**
 * A desk that is led by lines. Each line becomes the commands that keys would have been, so that the desk does, refuses and
 * undoes here what it does there; what follows from them outside is done before the answer is given.
 */
public final class Dialogue {
    private final Function<Effect, @Nullable Action> world;
    private final Numbers numbers = new Numbers();
    private State state;
    private boolean left;
    private boolean refused;

    /**
     * A dialogue about what lies on a desk.
     *
     * @param world does what has to be done outside, and gives its result or null
     */
    public Dialogue(State state, Function<Effect, @Nullable Action> world) {
        this.state = state.withKeymap(Verb.keymap());
        this.world = world;
        numbers.see(state.brief());
    }

    /** Lets something happen on the desk, and outside what follows from it. */
    public void take(Action action) {
        Step step = Desk.update(state, action);
        state = step.state();
        numbers.see(state.brief());
        for (Effect effect : step.effects()) {
            left |= effect instanceof Effect.Quit;
            Action result = world.apply(effect);
            if (result != null) {
                take(result);
            }
        }
    }

    /** What is said before the first line. */
    public List<String> greeting() {
        List<String> lines = new ArrayList<>(tell().status());
        Message message = state.messages().shown();
        if (message != null) {
            lines.add(Telling.clean(message.text()));
        }
        lines.add("brief shows it all; help lists what can be said");
        return lines;
    }

    /** What is said to a line; nothing to an empty one. */
    public List<String> answer(String line) {
        String said = line.strip();
        try {
            if (said.isEmpty()) {
                return List.of();
            }
            if (state.mode() instanceof Mode.Filling filling) {
                return inForm(filling.form(), said);
            }
            return state.mode() instanceof Mode.Choosing choosing ? inMenu(choosing.menu(), said) : onDesk(said);
        } catch (Refusal e) {
            refused = true;
            return List.of("not done: " + Telling.clean(e.reason()));
        }
    }

    /** The last line has come: what is open is given up, and the desk is left. */
    public List<String> end() {
        List<String> lines = new ArrayList<>();
        if (state.mode() instanceof Mode.Filling) {
            lines.addAll(answer(Forms.CANCEL));
        }
        while (!left) {
            lines.addAll(answer("leave"));
        }
        return lines;
    }

    /** Whether the desk was left. */
    public boolean left() {
        return left;
    }

    /** Whether anything that was said could not be done. */
    public boolean refused() {
        return refused;
    }

    public State state() {
        return state;
    }

    /** A text in one line, without what could harm a terminal. */
    public static String clean(String text) {
        return Telling.clean(text);
    }

    private List<String> onDesk(String said) throws Refusal {
        Section named = Requests.section(said, state.brief());
        if (named != null) {
            return tell().section(named);
        } else if (Requests.isNumber(said)) {
            return whole(said);
        }
        Requests.Request request = Requests.of(said);
        String rest = request.rest();
        return switch (request.verb()) {
            case BRIEF -> tell().brief();
            case SECTION -> tell().section(Requests.existing(rest, state.brief()));
            case POINT -> whole(rest);
            case EVIDENCE -> evidence(rest);
            case ARTICLE -> article(rest);
            case LEFT_OUT -> leftOut();
            case FIND -> find(rest);
            case NEXT -> found(run(Command.NEXT_PLACE));
            case PREVIOUS -> found(run(Command.PREVIOUS_PLACE));
            case CITE, CITE_POSITION, UNCITE, MERGE, SPLIT, POSITION, REMOVE_POSITION, FIRST_POSITION ->
                new Revising(this).points(request);
            case HIDE, RENAME, MOVE_DOWN, MOVE_UP -> new Revising(this).sections(request);
            case EDIT -> edit(rest);
            case ADD -> add(rest);
            case REJECT, RESTORE -> reject(request);
            case LATER -> move(rest, Command.MOVE_DOWN);
            case EARLIER -> move(rest, Command.MOVE_UP);
            case UNDO -> change(Command.UNDO);
            case REDO -> change(Command.REDO);
            case REDRAFT -> change(Command.REDRAFT);
            case DETAILS -> fill(Command.DETAILS, given(rest), false);
            case EXPORT -> run(Command.EXPORT);
            case STATUS -> tell().status();
            case HELP -> Requests.help();
            case LEAVE -> run(Command.QUIT);
        };
    }

    private List<String> whole(String number) throws Refusal {
        return tell().whole(goTo(number));
    }

    /** The piece of evidence that is looked at in a point; without a number, the next one of the point spoken of last. */
    private List<String> evidence(String number) throws Refusal {
        Point point = goTo(number);
        if (point.evidence().isEmpty() || number.isEmpty()) {
            run(Command.NEXT_EVIDENCE);
        }
        return List.of(tell().evidence(point, state.cursor().evidence()));
    }

    private List<String> article(String number) throws Refusal {
        List<String> lines = tell().article(number.isEmpty() ? 0 : Requests.number(number));
        if (lines.isEmpty()) {
            throw new Refusal("the article has no paragraph " + number);
        }
        return lines;
    }

    private List<String> leftOut() throws Refusal {
        List<String> lines = run(Command.LEFT_OUT);
        lines.add(tell().sentence());
        return lines;
    }

    private List<String> find(String words) throws Refusal {
        if (words.isEmpty()) {
            throw new Refusal("say what to find: find WORDS");
        }
        run(Command.FIND);
        take(new Action.Typed(words));
        return found(run(Command.KEEP));
    }

    /** Where a search has come to. */
    private List<String> found(List<String> lines) {
        int here = state.placeHere();
        List<Search.Place> places = state.search().places();
        lines.add("place " + (here + 1) + " of " + places.size());
        if (places.get(here) instanceof Search.Place.InArticle) {
            lines.add("article, " + tell().sentence());
        } else {
            Point point = state.point();
            lines.addAll(point == null ? List.of() : tell().titled(point));
        }
        return lines;
    }

    private List<String> edit(String rest) throws Refusal {
        int blank = rest.indexOf(' ');
        String first = blank < 0 ? rest : rest.substring(0, blank);
        boolean numbered = Requests.isNumber(first);
        goTo(numbered ? first : "");
        return fill(
                Command.EDIT, given(numbered ? rest.substring(first.length()).strip() : rest), false);
    }

    /** A new point comes last in its section. */
    private List<String> add(String rest) throws Refusal {
        Requests.InSection request = Requests.inSection(rest, state.brief());
        List<Point> points = request.section().points();
        String last = points.isEmpty() ? null : points.get(points.size() - 1).id();
        take(new Action.GoTo(request.section().kind(), last));
        return fill(Command.ADD, given(request.rest()), true);
    }

    private List<String> reject(Requests.Request request) throws Refusal {
        Point point = goTo(request.rest());
        String named = "point " + numbers.of(point);
        if (request.verb() == Verb.RESTORE && !point.rejected()) {
            throw new Refusal(named + " is not rejected");
        } else if (request.verb() == Verb.REJECT && point.rejected() && !request.byKey()) {
            throw new Refusal(named + " is rejected already; restore takes it back in");
        }
        return change(Command.REJECT);
    }

    private List<String> move(String number, Command command) throws Refusal {
        String id = goTo(number).id();
        run(command);
        return tell().place(id);
    }

    /** Runs a command that changes the brief, and tells what it changed. */
    List<String> change(Command command) throws Refusal {
        return change((Action) command);
    }

    /** The same for whatever else the desk can be told to do. */
    List<String> change(Action action) throws Refusal {
        Brief before = state.brief();
        List<String> lines = run(action);
        lines.addAll(tell().changes(before));
        if (state.mode() instanceof Mode.Choosing choosing) {
            lines.addAll(Menus.told(choosing.menu()));
        } else if (state.mode() instanceof Mode.Filling filling) {
            lines.addAll(Forms.told(filling.form()));
        }
        return lines;
    }

    /** Opens a form; with words for some of its fields, keeps it at once. */
    List<String> fill(Command opening, List<String> given, boolean firstUnlessNamed) throws Refusal {
        State before = state;
        run(opening);
        if (given.isEmpty()) {
            return Forms.told(form());
        }
        try {
            for (String words : given) {
                Forms.commands(form(), words, firstUnlessNamed).forEach(this::take);
            }
            return change(Command.KEEP);
        } catch (Refusal e) {
            // as if nothing had been said: the words still stand in the line
            state = before;
            throw e;
        }
    }

    /** What is given to a form: nothing where no words are. */
    static List<String> given(String words) {
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private List<String> inForm(Form form, String said) throws Refusal {
        return switch (said) {
            case Forms.KEEP -> change(Command.KEEP);
            case Forms.CANCEL -> change(Command.CANCEL);
            case Forms.FIELDS, "help" -> Forms.told(form);
            default -> {
                Forms.commands(form, said, false).forEach(this::take);
                yield List.of(Forms.active(form()));
            }
        };
    }

    /** Runs the line of a list that is chosen; whatever else is said closes the list. */
    private List<String> inMenu(Menu menu, String said) throws Refusal {
        int line = Menus.chosen(menu, said);
        if (line < 0) {
            take(Command.CLOSE);
            return onDesk(said);
        }
        for (int i = menu.chosen(); i < line; i++) {
            take(Command.NEXT_LINE);
        }
        return change(Command.CHOOSE);
    }

    Form form() {
        return ((Mode.Filling) state.mode()).form();
    }

    /** Runs a command and gives what the desk says to it. A change that could not be saved was made all the same. */
    List<String> run(Action action) throws Refusal {
        take(action);
        List<String> lines = new ArrayList<>();
        Message message = state.messages().shown();
        if (message != null) {
            String failure = state.saving() instanceof Saving.Failed failed ? failed.reason() : "";
            boolean unsaved = !failure.isEmpty() && message.text().endsWith(failure);
            if (message.error() && !unsaved) {
                throw new Refusal(message.text());
            }
            lines.add((message.text().equals(failure) ? "not saved: " : "") + Telling.clean(message.text()));
        }
        return lines;
    }

    /** Goes to the point with a number; to the one that was spoken of last where the number is empty. */
    Point goTo(String number) throws Refusal {
        Point point = number.isEmpty() ? state.point() : numbers.point(Requests.number(number), state.brief());
        Section section = point == null ? null : state.brief().sectionOf(point.id());
        if (point == null || section == null) {
            throw new Refusal(
                    number.isEmpty()
                            ? "name a point by its number"
                            : "no point has the number " + number + "; brief shows all");
        }
        take(new Action.GoTo(section.kind(), point.id()));
        return point;
    }

    private Telling tell() {
        return new Telling(state, numbers);
    }
}
