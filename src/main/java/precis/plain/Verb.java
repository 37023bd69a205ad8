package precis.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.desk.Command;
import precis.desk.Keymap;
import precis.key.Key;

/** What a line can ask for; the help is made of this table. Where the desk has a key of one character for it, that does too. */
enum Verb {
    BRIEF("brief", "", "the whole brief, each point with its number", null),
    SHOW("show", "[WHAT]", "brief, article, a section or the number of a point: whatever you want to see", null),
    SECTION("section", "NAME", "one section; the name alone does too", null),
    POINT("point", "[NUMBER]", "one point with its evidence; the number alone does too", null),
    EVIDENCE("evidence", "[NUMBER]", "the next piece of evidence of a point", Command.NEXT_EVIDENCE),
    ARTICLE("article", "[PARAGRAPH]", "the article, or one paragraph of it", null),
    LEFT_OUT("left out", "", "the next sentence of the article that nothing rests on", Command.LEFT_OUT),
    FIND("find", "WORDS", "the first place that has the words, in the article or in the brief", Command.FIND),
    NEXT("next", "", "the next place that has them", Command.NEXT_PLACE),
    PREVIOUS("previous", "", "the previous place that has them", Command.PREVIOUS_PLACE),
    CITE_POSITION(
            "cite position",
            "NUMBER WORDS",
            "make words of the article a new position of a dispute, field by field",
            null),
    CITE(
            "cite",
            "NUMBER WORDS or SECTION WORDS",
            "make words of the article evidence of a point, or a new point of a section",
            Command.CITE),
    WIDEN(
            "widen",
            "[NUMBER] WORDS",
            "other words of the article for the piece of evidence that was told last",
            Command.WIDEN),
    UNCITE("uncite", "[NUMBER]", "take the piece of evidence that was told last away", Command.REMOVE_EVIDENCE),
    EDIT("edit", "[NUMBER] [FIELD:] [WORDS]", "give a point other words; without words, field by field", Command.EDIT),
    ADD("add", "SECTION [WORDS]", "add a point of your own; without words, field by field", Command.ADD),
    REJECT("reject", "[NUMBER]", "reject a point; one of your own goes away", Command.REJECT),
    RESTORE("restore", "[NUMBER]", "take a rejected point back in", null),
    LATER("later", "[NUMBER]", "put a point behind the next one of its section", Command.MOVE_DOWN),
    EARLIER("earlier", "[NUMBER]", "put a point before the previous one of its section", Command.MOVE_UP),
    UNDO("undo", "", "undo the last change", Command.UNDO),
    REDO("redo", "", "redo what was undone", Command.REDO),
    MERGE("merge", "NUMBER NUMBER", "take the second actor into the first, as an alias", Command.MERGE),
    SPLIT("split", "[NUMBER] [ALIAS]", "split an alias off, as an actor of its own", Command.SPLIT),
    REMOVE_POSITION("remove position", "[NUMBER]", "take a position of a dispute away", Command.REMOVE_POSITION),
    FIRST_POSITION("first position", "[NUMBER]", "put another position of a dispute first", Command.FIRST_POSITION),
    POSITION(
            "position",
            "[NUMBER] [HOLDER: CLAIM]",
            "add a position to a dispute; without words, field by field",
            Command.ADD_POSITION),
    HIDE("hide", "SECTION", "leave a section out, here and in the export, or show it again", Command.HIDE_SECTION),
    RENAME("rename", "SECTION TITLE", "rename a section", Command.RENAME_SECTION),
    MOVE_DOWN("move down", "SECTION", "move a section down the page", Command.SECTION_LATER),
    MOVE_UP("move up", "SECTION", "move a section up the page", Command.SECTION_EARLIER),
    DETAILS("details", "[FIELD: WORDS]", "the article's title, outlet, author, date, address", Command.DETAILS),
    REDRAFT("redraft", "", "draft anew; all that is yours stays", Command.REDRAFT),
    ORDER("order", "", "the points as the article has them, or section by section", Command.ORDER),
    COPY("copy", "[NUMBER]", "copy a point as it reads; point, section, brief or evidence: as Markdown", Command.COPY),
    EXPORT("export", "", "export the brief as Markdown", Command.EXPORT),
    STATUS("status", "", "what is open, and whether it is saved", null),
    HELP("help", "[WORDS]", "these lines, or those that have the words", Command.HELP),
    OPEN("open", "FILE", "leave, and open another article or brief", null),
    LEAVE("leave", "", "leave; everything is saved", Command.QUIT);

    /** What many say for a word of the table. */
    private static final Map<Verb, List<String>> SYNONYMS = Map.of(LEAVE, List.of("quit", "exit"));

    private final String word;
    private final String arguments;
    private final String description;
    private final @Nullable Command command;

    Verb(String word, String arguments, String description, @Nullable Command command) {
        this.word = word;
        this.arguments = arguments;
        this.description = description;
        this.command = command;
    }

    /** The keymap of a desk that is led by these words. */
    static Keymap keymap() {
        Map<Command, String> words = new EnumMap<>(Command.class);
        for (Verb verb : values()) {
            if (verb.command != null) {
                words.put(verb.command, verb.word);
            }
        }
        words.put(Command.CANCEL, Forms.CANCEL);
        words.put(Command.HERE, HIDE.word);
        return Keymap.spoken(words, RESTORE.word);
    }

    String word() {
        return word;
    }

    String arguments() {
        return arguments;
    }

    String description() {
        return description;
    }

    /** Whether it only tells something, so that it can be said in the midst of a form. */
    boolean tells() {
        return this == BRIEF || this == SHOW || this == SECTION || this == POINT || this == ARTICLE || this == STATUS;
    }

    /**
     * What it goes by.
     *
     * @param keys whether the desk's key counts, where that is a character one can write
     */
    List<String> words(boolean keys) {
        List<String> words = new ArrayList<>(List.of(word));
        words.addAll(SYNONYMS.getOrDefault(this, List.of()));
        if (keys && command != null) {
            command.keys().stream()
                    .filter(key -> key.isText() && command.group().onDesk())
                    .map(Key::name)
                    .forEach(words::add);
        }
        return words;
    }
}
