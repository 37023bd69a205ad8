package precis.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.SectionKind;
import precis.key.Key;

/**
 * All that the keys can do: the one table that the keymap, the hint bar, the help, {@code precis keys} and the README are made
 * from.
 */
public enum Command implements Action {
    NEXT_EVIDENCE(
            Group.EVIDENCE,
            "<Enter>",
            "evidence",
            "next piece of evidence; in the article, next point that rests here"),
    LEFT_OUT(Group.EVIDENCE, "o", "left out", "next sentence that nothing rests on; with figures or quotes first"),
    LEFT_OUT_LIST(
            Group.EVIDENCE, "L", "list of left out", "list of all sentences that nothing rests on; Enter goes there"),
    SELECT(Group.EVIDENCE, "v", "choose words", "choose words of the article, to cite them as evidence"),
    WIDEN(Group.EVIDENCE, "W", "widen", "choose more words, or fewer, for the evidence looked at"),
    REMOVE_EVIDENCE(Group.EVIDENCE, "D", "uncite", "remove the evidence looked at from the point"),
    DOWN(Group.MOVE, "j <Down>", "down", "next point or sentence"),
    UP(Group.MOVE, "k <Up>", "up", "previous point or sentence"),
    OTHER_PANE(Group.MOVE, "<Tab> <S-Tab>", "pane", "over to the article, and back"),
    TOP(Group.MOVE, "g <Home>", "top", "to the top"),
    BOTTOM(Group.MOVE, "G <End>", "bottom", "to the bottom"),
    HALF_DOWN(Group.MOVE, "<C-d>", "half page down", "half a page down"),
    HALF_UP(Group.MOVE, "<C-u>", "half page up", "half a page up"),
    PAGE_DOWN(Group.MOVE, "<PageDown> <C-f> <Space>", "page down", "a page down"),
    PAGE_UP(Group.MOVE, "<PageUp> <C-b>", "page up", "a page up"),
    SECTION_1(Group.MOVE, "1", "section 1", "to the first section"),
    SECTION_2(Group.MOVE, "2", "section 2", "to the second section"),
    SECTION_3(Group.MOVE, "3", "section 3", "to the third section"),
    SECTION_4(Group.MOVE, "4", "section 4", "to the fourth section"),
    SECTION_5(Group.MOVE, "5", "section 5", "to the fifth section"),
    SECTION_6(Group.MOVE, "6", "section 6", "to the sixth section"),
    SECTION_7(Group.MOVE, "7", "section 7", "to the last section"),
    FIND(Group.FIND, "/", "find", "search article and brief for words; Up brings earlier ones"),
    NEXT_PLACE(Group.FIND, "n", "next", "next place that has them"),
    PREVIOUS_PLACE(Group.FIND, "N", "previous", "previous place that has them"),
    BACK(Group.FIND, "<C-o> <A-Left>", "back", "back to where the last jump began"),
    AHEAD(Group.FIND, "<A-Right>", "ahead", "ahead again"),
    FORGET(Group.FIND, "<Esc>", "unmark", "take the marks of the search away"),
    EDIT(Group.EDIT, "e", "edit", "edit the point in place"),
    ADD(Group.EDIT, "a", "add", "add a point of your own below the cursor"),
    REJECT(Group.EDIT, "d", "reject", "reject the point, or take it back in; your own goes away"),
    HERE(Group.EDIT, "A", "more", "all that can be done with this point and its section"),
    EDITOR(Group.EDIT, "E", "editor", "the point in your own editor"),
    WHOLE_EDITOR(Group.EDIT, "B", "all in the editor", "the whole brief in your own editor"),
    MOVE_DOWN(Group.EDIT, "J", "later", "move the point behind the next one of its section"),
    MOVE_UP(Group.EDIT, "K", "earlier", "move the point before the previous one of its section"),
    UNDO(Group.EDIT, "u", "undo", "undo the last change"),
    REDO(Group.EDIT, "<C-r>", "redo", "redo what was undone"),
    DETAILS(Group.EDIT, "i", "details", "the article's title, outlet, author, date, address"),
    REDRAFT(Group.EDIT, "r", "redraft", "draft anew; all that is yours stays"),
    MERGE(Group.ACTOR, "M", "merge", "merge another actor into this one, as an alias"),
    SPLIT(Group.ACTOR, "", "split", "split an alias off, as an actor of its own"),
    ADD_POSITION(Group.DISPUTE, "", "add a position", "add a position"),
    REMOVE_POSITION(Group.DISPUTE, "", "remove a position", "remove a position"),
    FIRST_POSITION(Group.DISPUTE, "", "reorder positions", "reorder the positions: put another one first"),
    HIDE_SECTION(Group.SECTION, "", "hide", "hide the section, here and in the export, or show it again"),
    RENAME_SECTION(Group.SECTION, "", "rename", "rename the section"),
    SECTION_LATER(Group.SECTION, "", "section later", "move the section down the page"),
    SECTION_EARLIER(Group.SECTION, "", "section earlier", "move the section up the page"),
    ORDER(Group.BRIEF, "O", "order", "the points as the article has them, or section by section"),
    PREVIEW(Group.SCREEN, "p", "preview", "the brief as its Markdown reads; beside it on a wide screen"),
    ZOOM(Group.SCREEN, "z", "zoom", "the whole screen for this pane, and back"),
    NARROWER(Group.SCREEN, "<lt>", "narrower", "less room for the article"),
    WIDER(Group.SCREEN, ">", "wider", "more room for the article"),
    EXPORT(Group.BRIEF, "x", "export", "export the brief as Markdown"),
    COPY(Group.BRIEF, "y", "copy", "copy the point; in the article, the sentence"),
    COPY_AS(Group.BRIEF, "Y", "copy …", "copy point, section or brief as Markdown, or the evidence"),
    HELP(Group.BRIEF, "? <F1>", "help", "all keys; type to filter, Enter runs one"),
    MESSAGES(Group.BRIEF, "m", "messages", "the last messages"),
    THEME(Group.BRIEF, "T", "theme", "other colours: the next theme"),
    SUSPEND(Group.BRIEF, "<C-z>", "suspend", "back to the shell; fg comes here again"),
    QUIT(Group.BRIEF, "q <C-c>", "leave", "leave; everything is saved"),

    GROW(Group.SELECTION, "<Right> l", "word more", "one end a word to the right"),
    SHRINK(Group.SELECTION, "<Left> h", "word less", "one end a word to the left"),
    SENTENCE_DOWN(Group.SELECTION, "<Down> j", "sentence more", "one end a sentence down"),
    SENTENCE_UP(Group.SELECTION, "<Up> k", "sentence less", "one end a sentence up"),
    OTHER_END(Group.SELECTION, "<Tab> o", "other end", "move the other end"),
    CITE(Group.SELECTION, "c <Enter>", "cite", "make the words evidence of the point under the cursor of the brief"),
    CITE_NEW(Group.SELECTION, "a", "new point", "make a new point of them in that section"),
    CITE_AS(
            Group.SELECTION,
            "C",
            "cite as…",
            "choose what they become: a position, an actor, evidence of another point"),
    COPY_WORDS(Group.SELECTION, "y", "copy", "copy the words"),
    UNSELECT(Group.SELECTION, "<Esc> v <C-c>", "back", "choose nothing"),

    KEEP(Group.FIELD, "<Enter>", "keep", "keep what is written"),
    CANCEL(Group.FIELD, "<Esc> <C-c>", "undoable", "the old words again; undo brings back what was typed"),
    NEXT_FIELD(Group.FIELD, "<Tab>", "next field", "next field"),
    PREVIOUS_FIELD(Group.FIELD, "<S-Tab>", "previous field", "previous field"),
    OPTION_DOWN(
            Group.FIELD,
            "<Down>",
            "from the list",
            "a row down; next value of a field that has a list of them; next field"),
    OPTION_UP(
            Group.FIELD,
            "<Up>",
            "from the list",
            "a row up; previous value of a field that has a list; previous field"),
    LEFT(Group.FIELD, "<Left>", "left", "a character left"),
    RIGHT(Group.FIELD, "<Right>", "right", "a character right"),
    WORD_LEFT(Group.FIELD, "<C-Left> <A-b>", "word left", "a word left"),
    WORD_RIGHT(Group.FIELD, "<C-Right> <A-f>", "word right", "a word right"),
    LINE_START(Group.FIELD, "<Home> <C-a>", "start", "to the start of the field"),
    LINE_END(Group.FIELD, "<End> <C-e>", "end", "to the end of the field"),
    DELETE_BACK(Group.FIELD, "<Backspace>", "delete", "delete the character before"),
    DELETE_FORWARD(Group.FIELD, "<Delete> <C-d>", "delete forward", "delete the character under the caret"),
    DELETE_WORD(Group.FIELD, "<C-w> <A-Backspace>", "delete word", "delete the word before"),
    DELETE_WORD_FORWARD(Group.FIELD, "<A-d>", "delete word forward", "delete the word behind"),
    DELETE_TO_START(Group.FIELD, "<C-u>", "delete to start", "delete all before"),
    DELETE_TO_END(Group.FIELD, "<C-k>", "delete to end", "delete all behind"),
    YANK(Group.FIELD, "<C-y>", "put back", "put in what was deleted last by words or more"),
    UNDO_TYPING(Group.FIELD, "<C-_>", "undo", "undo the last words; most terminals send it for Ctrl-/ too"),
    REDO_TYPING(Group.FIELD, "<C-r> <A-_>", "redo", "make them again"),

    CHOOSE(Group.LIST, "<Enter>", "run", "run the chosen line"),
    CLOSE(Group.LIST, "<Esc> <C-c>", "close", "close the list"),
    NEXT_LINE(Group.LIST, "<Down> <C-n>", "next", "next line"),
    PREVIOUS_LINE(Group.LIST, "<Up> <C-p>", "previous", "previous line"),
    NEXT_LINES(Group.LIST, "<PageDown>", "page down", "ten lines down"),
    PREVIOUS_LINES(Group.LIST, "<PageUp>", "page up", "ten lines up"),
    FIRST_LINE(Group.LIST, "<Home>", "first", "first line"),
    LAST_LINE(Group.LIST, "<End>", "last", "last line");

    /** When a command's keys mean it, and under which heading it stands. */
    public enum Group {
        MOVE("Moving"),
        EVIDENCE("Evidence"),
        FIND("Finding"),
        EDIT("Editing"),
        ACTOR("Actors"),
        DISPUTE("Disputes"),
        SECTION("Sections"),
        SCREEN("The screen"),
        BRIEF("The brief"),
        SELECTION("Selecting"),
        FIELD("In a field"),
        LIST("In a list");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Whether its commands are there while nothing is being written or chosen. */
        public boolean onDesk() {
            return compareTo(SELECTION) < 0;
        }

        /** Whether its commands are for a certain kind of point, or for the section. */
        boolean onPoint() {
            return this == ACTOR || this == DISPUTE || this == SECTION;
        }
    }

    private static final String SECTION = "SECTION_";

    private final Group group;
    private final String keys;
    private final String hint;
    private final String description;

    Command(Group group, String keys, String hint, String description) {
        this.group = group;
        this.keys = keys;
        this.hint = hint;
        this.description = description;
    }

    public Group group() {
        return group;
    }

    /** Its name in a key file: {@code next-evidence}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys that mean it unless the analyst gave it others; none where only a list runs it. */
    public List<Key> keys() {
        return keys.isEmpty() ? List.of() : Key.parseAll(keys);
    }

    /** One word for the hint bar. */
    public String hint() {
        return hint;
    }

    public String description() {
        return description;
    }

    /** Why the command can do nothing at the moment, or null where it can. */
    public @Nullable String whyNot(State state) {
        boolean noPoint = state.point() == null;
        return switch (this) {
            case EDIT, REJECT, EDITOR ->
                noPoint ? "no point under the cursor" + state.keymap().hint(ADD, "adds one") : null;
            case ADD, CITE, CITE_NEW -> Off.onHidden(state);
            case MERGE, SPLIT -> Off.onActor(state, this);
            case ADD_POSITION, REMOVE_POSITION, FIRST_POSITION -> Off.onDispute(state, this);
            case SECTION_EARLIER, SECTION_LATER -> Off.onSection(state, this);
            case ORDER, WHOLE_EDITOR -> state.brief().standing().isEmpty() ? "the brief has no point" : null;
            case WIDEN -> state.evidence() == null ? "no evidence is looked at" : null;
            case MOVE_DOWN -> whyNotMoved(state, 1);
            case MOVE_UP -> whyNotMoved(state, -1);
            case UNDO ->
                state.history().past().isEmpty() && state.asides().next(state.history()) == null
                        ? "nothing to undo"
                        : null;
            case REDO -> state.history().future().isEmpty() ? "nothing to redo" : null;
            case REDRAFT -> state.drafting() ? "a draft is on its way" : null;
            case NEXT_PLACE, PREVIOUS_PLACE -> whyNoPlace(state);
            case NEXT_EVIDENCE -> whyNoEvidence(state);
            case LEFT_OUT, LEFT_OUT_LIST -> LeftOut.isEmpty(state) ? "something rests on every sentence" : null;
            case SELECT -> state.map().sentences().isEmpty() ? "the article is empty" : null;
            case REMOVE_EVIDENCE -> Citing.whyNotRemoved(state);
            case BACK -> Jumping.whyNot(state.trail().back(), "behind");
            case AHEAD -> Jumping.whyNot(state.trail().ahead(), "ahead");
            case UNDO_TYPING -> Off.onText(state, Input::hasPast, "nothing to undo here");
            case REDO_TYPING -> Off.onText(state, Input::hasFuture, "nothing to make again here");
            case COPY -> Excerpt.here(state) == null ? "nothing is under the cursor" : null;
            case ZOOM -> Arranging.whyNotZoomed(state);
            case NARROWER -> Arranging.whyNotMoved(state, -1);
            case WIDER -> Arranging.whyNotMoved(state, 1);
            default -> Off.elsewhere(state, group);
        };
    }

    /** Whether the command edits a line of text, be it a field, the search or the filter of a list. */
    public boolean editsText() {
        return compareTo(LEFT) >= 0 && compareTo(REDO_TYPING) <= 0;
    }

    /** Whether the command goes to a section by its number. */
    public boolean isSection() {
        return compareTo(SECTION_1) >= 0 && compareTo(SECTION_7) <= 0;
    }

    /** The section that a command goes to on the page as it is now, or null for any other command. */
    @Nullable
    SectionKind section(Brief brief) {
        return isSection() ? Numbered.section(Integer.parseInt(name().substring(SECTION.length())), brief) : null;
    }

    private static @Nullable String whyNotMoved(State state, int by) {
        if (state.point() == null) {
            return "no point under the cursor";
        } else if (state.order() == Order.ARTICLE) {
            return "the points are in the order of the article"
                    + state.keymap().hint(ORDER, "shows them section by section");
        }
        return Editing.neighbour(state, by) == null
                ? "the point is the " + (by < 0 ? "first" : "last") + " there"
                : null;
    }

    private static @Nullable String whyNoPlace(State state) {
        Search search = state.search();
        if (search.pattern().isEmpty()) {
            return "nothing was looked for" + state.keymap().hint(FIND, "finds");
        }
        return search.places().isEmpty() ? search.nothing() : null;
    }

    private static @Nullable String whyNoEvidence(State state) {
        if (state.cursor().pane() == Pane.ARTICLE) {
            boolean none = state.map().sentences().isEmpty()
                    || state.map()
                            .pointsOn(state.cursor().sentence(), state.brief())
                            .isEmpty();
            return none ? "no point rests on this sentence" : null;
        }
        if (state.point() == null) {
            return "no point under the cursor";
        }
        return state.evidence() == null ? "this point rests on no words of the article" : null;
    }
}
