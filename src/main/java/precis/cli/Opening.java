package precis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Shelf;
import precis.draft.Drafting;
import precis.file.BriefFolder;
import precis.file.BriefListing;
import precis.file.BriefLock;
import precis.file.OutputException;
import precis.reading.Reader;
import precis.term.Clipboard;
import precis.term.Streams;
import precis.text.ArticleReader;
import precis.text.InputException;

/** Opens the desk, or the list of briefs. */
final class Opening {
    /** Standard input, in the place of a file's name. */
    static final String STANDARD_INPUT = "-";

    private final Home home;
    private final Wishes wishes;

    Opening(Home home, Wishes wishes) {
        this.home = home;
        this.wishes = wishes;
    }

    /** The desk on one article or brief. */
    int open(String argument) throws IOException, InterruptedException {
        return open(argument, null);
    }

    private int open(String argument, @Nullable String greeting) throws IOException, InterruptedException {
        Preferences preferences = Preferences.of(home, wishes);
        // a wrong name is told of before a terminal that is missing; what comes through a pipe is not taken for nothing
        Ready ready = argument.equals(STANDARD_INPUT) && !hasTerminal() ? null : Ready.of(argument, home);
        if (ready == null || !hasTerminal()) {
            return refuseWithoutTerminal();
        }
        BriefLock lock = ready.folder().lock(ready.file());
        try (lock) {
            Brief brief = ready.brief();
            try (Seat seat = Seat.take(preferences)) {
                desk(seat, ready, brief, greeting);
            }
        }
        return ExitStatus.DONE;
    }

    /** The list of briefs, and the desk on each that is chosen; the sample where there is no brief yet. */
    int list() throws IOException, InterruptedException {
        BriefFolder folder = home.briefFolder();
        if (folder.isEmpty()) {
            return open(home.sample().toString(), "no briefs in " + folder.folder() + " yet; this is the sample");
        }
        Preferences preferences = Preferences.of(home, wishes);
        if (!hasTerminal()) {
            return refuseWithoutTerminal();
        }
        try (Seat seat = Seat.take(preferences)) {
            Shelf shelf = Shelf.reading(seat.size());
            shelf = shelf.saying(Preferences.first(preferences.problems(), preferences.keymap(), " in a brief"));
            while (true) {
                ShelfScene scene = new ShelfScene(seat, shelf);
                readBeside(folder, seat);
                BriefListing chosen = seat.play(scene) ? scene.chosen() : null;
                if (chosen == null) {
                    return ExitStatus.DONE;
                }
                String problem = open(seat, folder, chosen);
                shelf = scene.shelf().resized(seat.size()).saying(problem);
            }
        }
    }

    /** Many briefs take time to be read; the list is there at once, shows them as they come, and can be left. */
    private static void readBeside(BriefFolder folder, Seat seat) {
        Thread reader = new Thread(() -> read(folder, seat), "list");
        reader.setDaemon(true);
        reader.start();
    }

    private static void read(BriefFolder folder, Seat seat) {
        try {
            List<BriefListing> all = folder.list(soFar -> seat.tell(new Incoming.Listed(soFar, null)));
            seat.tell(new Incoming.Listed(all, null));
        } catch (InputException e) {
            seat.tell(new Incoming.Listed(List.of(), e.getMessage()));
        }
    }

    /** The dialogue about one article or brief, without a screen. */
    int plain(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            System.err.println("precis: --plain is led by standard input; name the article's file");
            return ExitStatus.USAGE;
        }
        Preferences.of(home, wishes);
        LineDesk lines = lines();
        plain(lines, Ready.of(argument, home));
        return lines.status();
    }

    /** The list of briefs in lines, and the dialogue about each that is chosen. */
    int plainList() throws IOException {
        BriefFolder folder = home.briefFolder();
        if (folder.isEmpty()) {
            return plain(home.sample().toString());
        }
        LineDesk lines = lines();
        while (lines.goesOn()) {
            BriefListing chosen = lines.choose(folder.list());
            if (chosen == null) {
                break;
            }
            try {
                plain(lines, Ready.of(folder, chosen.path()));
            } catch (InputException e) {
                lines.refuse(String.valueOf(e.getMessage()));
            }
        }
        return lines.status();
    }

    private static LineDesk lines() {
        Clipboard clipboard = Streams.linesAreShown()
                ? Clipboard.of(sequence -> Output.write(sequence, null))
                : Clipboard.ofPrograms();
        return new LineDesk(System.in, Streams.linesAreTyped(), clipboard);
    }

    /** The dialogue about one, and about each that is asked for in it; one that cannot be opened leads back to that before. */
    private void plain(LineDesk lines, Ready first) throws IOException {
        Ready ready = first;
        String wanted = converse(lines, ready);
        while (wanted != null) {
            try {
                Ready next = Ready.of(wanted, home);
                wanted = converse(lines, next);
                ready = next;
            } catch (InputException e) {
                lines.refuse(String.valueOf(e.getMessage()));
                wanted = converse(lines, Ready.of(ready.folder(), ready.file()));
            }
        }
    }

    private static @Nullable String converse(LineDesk lines, Ready ready) throws IOException {
        BriefLock lock = ready.folder().lock(ready.file());
        try (lock) {
            Brief brief = ready.brief();
            return lines.play(keeping(ready, brief), brief, isFresh(brief));
        }
    }

    /**
     * Does what a start does, without a terminal, so that the launcher can keep the classes that were loaded as an archive:
     * drafts the sample, saves it, opens it from its file, and prints reading and draft of it and of the articles beside it,
     * which have what the sample has not (a header, figures, a denial).
     */
    int rehearse() throws IOException, InterruptedException {
        Streams.haveDesk();
        Path sample = home.sample();
        Ready fresh = Ready.of(sample.toString(), home);
        fresh.folder()
                .save(fresh.file(), Drafting.draft(Reader.read(fresh.brief().article())));
        Ready saved = Ready.of(sample.toString(), home);
        try (Seat seat = Seat.nowhere(Preferences.of(home, wishes))) {
            desk(seat, saved, saved.brief(), null);
        }
        try (DirectoryStream<Path> articles = Files.newDirectoryStream(sample.resolveSibling(""), "*.txt")) {
            for (Path article : articles) {
                DraftCommand.of(article.toString()).call();
                ReadCommand.of(article.toString()).call();
            }
        }
        return DraftCommand.of(sample.toString()).call(); // what else lies there may be no article
    }

    /** Plays the desk on a brief of the list; why it could not, or null. */
    private static @Nullable String open(Seat seat, BriefFolder folder, BriefListing chosen)
            throws IOException, InterruptedException {
        try {
            Ready ready = Ready.of(folder, chosen.path());
            BriefLock lock = folder.lock(chosen.path());
            try (lock) {
                desk(seat, ready, ready.brief(), null);
            }
            return null;
        } catch (InputException | OutputException e) {
            return e.getMessage();
        }
    }

    private static void desk(Seat seat, Ready ready, Brief brief, @Nullable String greeting)
            throws IOException, InterruptedException {
        seat.name("precis: " + brief.title());
        DeskScene scene = new DeskScene(seat, Workers.threads(), keeping(ready, brief), brief, isFresh(brief));
        Thread atExit = new Thread(scene::finishSaving, "finish saving");
        Runtime.getRuntime().addShutdownHook(atExit);
        if (greeting != null) {
            seat.post(scene, new Action.Done(greeting));
        }
        try (scene) {
            seat.play(scene);
        } finally {
            forget(atExit);
        }
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // it runs already
        }
    }

    private static BriefFile keeping(Ready ready, Brief brief) {
        return new BriefFile(ready.folder(), ready.file(), brief, Clock.systemUTC());
    }

    /** Whether a brief was never saved, so that it is still to be drafted. */
    private static boolean isFresh(Brief brief) {
        return brief.created() == null && brief.points().isEmpty();
    }

    /** As much of standard input as an article may have, and one byte more where it is longer. */
    static byte[] readStandardInput(InputStream in) throws InputException {
        try {
            return in.readNBytes(ArticleReader.LIMIT + 1);
        } catch (IOException e) {
            throw new InputException("standard input", "cannot be read", "pipe the text of an article into it");
        }
    }

    private static boolean hasTerminal() {
        return Streams.haveDesk() && !"dumb".equals(System.getenv("TERM"));
    }

    private static int refuseWithoutTerminal() {
        System.err.println(
                "precis: the desk needs a terminal; without one, use: precis --plain ARTICLE, or precis draft ARTICLE");
        return ExitStatus.USAGE;
    }
}
