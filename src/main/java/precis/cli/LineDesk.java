package precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Desk;
import precis.desk.Effect;
import precis.desk.Shelf;
import precis.desk.Size;
import precis.draft.Drafting;
import precis.file.BriefListing;
import precis.plain.Dialogue;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.term.Clipboard;

/** Desks that are led by lines from standard input, which are answered on standard output. */
final class LineDesk {
    private static final String PROMPT = "> ";
    private static final Set<String> LEAVING = Set.of("leave", "quit", "exit", "q");

    /** Nothing is drawn, but a desk is laid out on something. */
    private static final Size NOWHERE = new Size(80, 24);

    private final BufferedReader in;
    private final boolean typed;
    private final Clipboard clipboard;
    private boolean ended;
    private boolean refused;
    private boolean notWritten;

    /**
     * A place for desks.
     *
     * @param typed whether somebody types the lines, and is to be asked for each
     * @param clipboard where a copy goes
     */
    LineDesk(InputStream in, boolean typed, Clipboard clipboard) {
        this.clipboard = clipboard;
        this.in = new BufferedReader(new InputStreamReader(in, UTF_8));
        this.typed = typed;
    }

    /**
     * Holds the dialogue about one brief, until it is left or the lines are at their end.
     *
     * @param fresh whether the brief is new, so that it has to be drafted
     * @return what is to be opened next, as it was named; null for nothing
     * @throws precis.file.OutputException where what was changed last is not saved
     */
    @Nullable
    String play(BriefFile file, Brief brief, boolean fresh) throws IOException {
        Dialogue dialogue =
                new Dialogue(Desk.open(file.name(), brief, fresh, NOWHERE), effect -> perform(file, effect));
        Reading reading = Reader.read(brief.article());
        dialogue.take(Drafts.shown(reading));
        if (fresh) {
            dialogue.take(new Action.Drafted(Drafting.draft(reading)));
        }
        say(dialogue.greeting());
        while (!dialogue.left()) {
            String line = read(dialogue.asksFor());
            say(line == null ? dialogue.end() : dialogue.answer(line));
        }
        refused |= dialogue.refused();
        file.requireSaved();
        return dialogue.wanted();
    }

    /** Shows the list of briefs and gives the one that is chosen, or null where none is. */
    @Nullable
    BriefListing choose(List<BriefListing> briefs) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Shelf.Line line : Shelf.of(briefs, NOWHERE).lines()) {
            List<String> parts =
                    new ArrayList<>(List.of(line.title(), line.outlet(), line.day(), disputed(line), line.problem()));
            parts.removeIf(String::isEmpty);
            lines.add((lines.size() + 1) + ". " + Dialogue.clean(String.join("; ", parts)));
        }
        lines.add("say the number of the brief to open, or leave");
        say(lines);
        while (true) {
            String line = read("");
            if (line == null || LEAVING.contains(line)) {
                return null;
            }
            for (int i = 0; i < briefs.size(); i++) {
                if (line.equals(String.valueOf(i + 1))) {
                    return briefs.get(i);
                }
            }
            refuse("say a number from 1 to " + briefs.size() + ", or leave");
        }
    }

    private static String disputed(Shelf.Line line) {
        return line.disputed().isEmpty() ? "" : line.disputed() + " disputed";
    }

    /** Says that something could not be done, and goes on. */
    void refuse(String reason) throws IOException {
        refused = true;
        say(List.of("not done: " + reason));
    }

    /** Whether there may be more lines. */
    boolean goesOn() {
        return !ended;
    }

    /** How it all went. Whoever types has seen what was refused; a script has to be told. */
    int status() {
        if (notWritten) {
            return ExitStatus.OUTPUT;
        }
        return refused && !typed ? ExitStatus.USAGE : ExitStatus.DONE;
    }

    private @Nullable Action perform(BriefFile file, Effect effect) {
        if (effect instanceof Effect.Save save) {
            return file.save(save.brief());
        } else if (effect instanceof Effect.Draft draft) {
            return new Action.Drafted(Drafting.draft(Reader.read(draft.brief().article())));
        } else if (effect instanceof Effect.Export export) {
            Action result = file.export(export.brief());
            notWritten |= result instanceof Action.Failed;
            return result;
        } else if (effect instanceof Effect.Copy copy) {
            return Copies.made(clipboard::copy, copy);
        }
        return null;
    }

    private @Nullable String read(String asked) throws IOException {
        if (typed) {
            Output.write(asked + PROMPT, null);
        }
        String line = in.readLine();
        ended = line == null;
        if (typed && ended) {
            // the end was struck behind the prompt: what the shell says next begins a line
            Output.write("\n", null);
        }
        return line == null ? null : line.strip();
    }

    private static void say(List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            Output.write(String.join("\n", lines) + "\n", null);
        }
    }
}
