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
import precis.desk.Excerpt;
import precis.desk.Menu;
import precis.desk.Message;
import precis.desk.Mode;
import precis.desk.Refusal;
import precis.desk.Saving;
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
    private @Nullable String wanted;
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
            if (state.mode() instanceof Mode.Filling) {
                return new Writing(this).inForm(said);
            }
            return state.mode() instanceof Mode.Choosing choosing ? inMenu(choosing.menu(), said) : onDesk(said);
        } catch (Refusal e) {
            refused = true;
            return List.of("not done: " + Telling.clean(e.reason()));
        }
    }

    /** The last line has come: what is open is given up, which counts as not done, and the desk is left. */
    public List<String> end() {
        List<String> lines = new ArrayList<>();
        if (state.mode() instanceof Mode.Filling) {
            refused = true;
            lines.addAll(answer(Forms.CANCEL));
        }
        while (!left) {
            lines.addAll(answer("leave"));
        }
        return lines;
    }

    /** What the next line is taken for, in front of a sign that asks for it; empty where it is a command like any other. */
    public String asksFor() {
        if (state.mode() instanceof Mode.Filling filling) {
            return Forms.asked(filling.form());
        }
        return state.mode() instanceof Mode.Choosing ? Menus.CHOOSE + "NUMBER" : "";
    }

    /** What is to be opened after this desk, as it was named; null for nothing. */
    public @Nullable String wanted() {
        return wanted;
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

    /** What is said to a line where nothing is being edited; a dot before a word of command does no harm. */
    List<String> onDesk(String line) throws Refusal {
        String said = Requests.withoutDot(line);
        Section named = Requests.section(said, state.brief());
        if (named != null) {
            return tell().section(named);
        } else if (Requests.isNumber(said)) {
            return new Looking(this).point(said);
        }
        Requests.Request request = Requests.of(said);
        String rest = request.rest();
        return switch (request.verb()) {
            case BRIEF, SHOW, SECTION, POINT, EVIDENCE, ARTICLE, LEFT_OUT, FIND, NEXT, PREVIOUS, STATUS, HELP ->
                new Looking(this).answer(request);
            case CITE, CITE_POSITION, WIDEN, UNCITE, MERGE, SPLIT, POSITION, REMOVE_POSITION, FIRST_POSITION ->
                new Revising(this).points(request);
            case HIDE, RENAME, MOVE_DOWN, MOVE_UP -> new Revising(this).sections(request);
            case EDIT -> new Writing(this).edit(rest);
            case ADD -> new Writing(this).add(rest);
            case DETAILS -> new Writing(this).fill(Command.DETAILS, Writing.given(rest), false);
            case REJECT, RESTORE -> reject(request);
            case LATER -> move(rest, Command.MOVE_DOWN);
            case EARLIER -> move(rest, Command.MOVE_UP);
            case UNDO -> change(Command.UNDO);
            case REDO -> change(Command.REDO);
            case REDRAFT -> change(Command.REDRAFT);
            case ORDER -> run(Command.ORDER);
            case COPY -> copy(rest);
            case EXPORT -> run(Command.EXPORT);
            case OPEN -> open(rest);
            case LEAVE -> run(Command.QUIT);
        };
    }

    /** Leaves this desk for another one. */
    private List<String> open(String file) throws Refusal {
        if (file.isEmpty()) {
            throw new Refusal("say what to open: open FILE");
        }
        wanted = file;
        return run(Command.QUIT);
    }

    /** Copies a point as it reads, or something as Markdown. */
    private List<String> copy(String rest) throws Refusal {
        for (Excerpt excerpt : Excerpt.values()) {
            if (rest.equalsIgnoreCase(excerpt.name())) {
                run(Command.COPY_AS);
                return run(new Action.Typed(excerpt.letter()));
            }
        }
        goTo(rest);
        return run(Command.COPY);
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

    /** Goes back to a moment that nothing outside has come of since. */
    void back(State moment) {
        state = moment;
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

    Telling tell() {
        return new Telling(state, numbers);
    }
}
