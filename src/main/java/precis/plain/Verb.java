package precis.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.desk.Command;
import precis.key.Key;

/** What a line can ask for; the help is made of this table. Where the desk has a key of one character for it, that does too. */
enum Verb {
    BRIEF("brief", "", "the whole brief, each point with its number", null),
    SECTION("section", "NAME", "one section; the name alone does too", null),
    POINT("point", "[NUMBER]", "one point with its evidence; the number alone does too", null),
    EVIDENCE("evidence", "[NUMBER]", "the next piece of evidence of a point", Command.NEXT_EVIDENCE),
    ARTICLE("article", "[PARAGRAPH]", "the article, or one paragraph of it", null),
    LEFT_OUT("left out", "", "the next sentence of the article that nothing rests on", Command.LEFT_OUT),
    FIND("find", "WORDS", "the first place that has the words, in the article or in the brief", Command.FIND),
    NEXT("next", "", "the next place that has them", Command.NEXT_PLACE),
    PREVIOUS("previous", "", "the previous place that has them", Command.PREVIOUS_PLACE),
    EDIT("edit", "[NUMBER] [FIELD:] [WORDS]", "give a point other words; without words, field by field", Command.EDIT),
    ADD("add", "SECTION [WORDS]", "add a point of your own; without words, field by field", Command.ADD),
    REJECT("reject", "[NUMBER]", "reject a point; one of your own goes away", Command.REJECT),
    RESTORE("restore", "[NUMBER]", "take a rejected point back in", null),
    LATER("later", "[NUMBER]", "put a point behind the next one of its section", Command.MOVE_DOWN),
    EARLIER("earlier", "[NUMBER]", "put a point before the previous one of its section", Command.MOVE_UP),
    UNDO("undo", "", "undo the last change", Command.UNDO),
    REDO("redo", "", "make it again", Command.REDO),
    DETAILS("details", "[FIELD: WORDS]", "the article's title, outlet, author, date, address", Command.DETAILS),
    REDRAFT("redraft", "", "draft anew; all that is yours stays", Command.REDRAFT),
    EXPORT("export", "", "export the brief as Markdown", Command.EXPORT),
    STATUS("status", "", "what is open, and whether it is saved", null),
    HELP("help", "", "these lines", Command.HELP),
    LEAVE("leave", "", "leave; everything is saved", Command.QUIT);

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

    String word() {
        return word;
    }

    String arguments() {
        return arguments;
    }

    String description() {
        return description;
    }

    /** The word, and the desk's key where that is a character one can write. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of(word));
        if (command != null) {
            command.keys().stream().filter(Key::isText).map(Key::name).forEach(words::add);
        }
        return words;
    }
}
