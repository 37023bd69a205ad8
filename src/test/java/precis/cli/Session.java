package precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.UnaryOperator;
import precis.Fixtures;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Arrangement;
import precis.desk.Effect;
import precis.desk.Keymap;
import precis.desk.Size;
import precis.desk.State;
import precis.file.BriefFolder;
import precis.file.CrashDisk;
import precis.file.OutputException;
import precis.key.Key;
import precis.term.Canvas;
import precis.term.Event;

/**
 * The real scene of the desk without a terminal, on a disk in memory: keys go in, a screen comes out. Work beside the screen is
 * done at once, or, after {@link #workLater}, when the test says so.
 */
final class Session implements Stage {
    private static final Path FOLDER = Path.of("briefs").toAbsolutePath();

    private static final int MOST_COPIED = 10_000;

    private final CrashDisk disk;
    private final Path file;
    private final HandExecutor diskWorker = new HandExecutor();
    private final HandExecutor reader = new HandExecutor();
    private final Queue<Incoming.FromWork> news = new ArrayDeque<>();
    private final List<Incoming.FromWork> told = new ArrayList<>();
    private final DeskScene scene;
    private Size size;
    private UnaryOperator<String> editor = UnaryOperator.identity();
    private String inEditor = "";
    private Arrangement arrangement = Arrangement.FIRST;
    private boolean later;
    private boolean left;
    private String copied = "";

    Session(String name, Brief brief, boolean fresh, Size size) {
        this(name, brief, fresh, size, new CrashDisk());
        settle();
        if (!fresh) {
            // the names of the fixtures, so that no golden screen changes when the language room learns
            take(new Action.Read(state().map().sentences(), Fixtures.harbourNames(), true));
        }
    }

    private final List<Runnable> late = new ArrayList<>();

    private Session(String name, Brief brief, boolean fresh, Size size, CrashDisk disk) {
        this.disk = disk;
        this.size = size;
        this.file = FOLDER.resolve(name + ".json");
        BriefFile briefFile = new BriefFile(folder(), file, brief, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        scene = new DeskScene(
                this, new Workers(diskWorker, reader, (millis, task) -> late.add(task)), briefFile, brief, fresh);
    }

    /** The desk on a brief whose article is not read yet, nor, where it is fresh, drafted; and so with all later work. */
    static Session workLater(String name, Brief brief, boolean fresh, CrashDisk disk) {
        Session session = new Session(name, brief, fresh, new Size(120, 40), disk);
        session.later = true;
        return session;
    }

    void press(Key key) {
        tell(new Event.KeyPressed(key));
    }

    void type(String text) {
        text.codePoints().forEach(c -> press(Key.of(c)));
    }

    void paste(String text) {
        tell(new Event.Pasted(text));
    }

    void click(int[] place) {
        tell(new Event.Clicked(place[0], place[1]));
    }

    /** Turns the wheel by so many notches down. */
    void wheel(int[] place, int notches) {
        for (int i = 0; i < Math.abs(notches); i++) {
            tell(new Event.Wheeled(place[0], place[1], notches < 0));
        }
    }

    void take(Action action) {
        hear(new Incoming.FromWork(scene, action));
        settle();
    }

    void resize(Size newSize) {
        size = newSize;
        scene.resize(newSize);
        settle();
    }

    /** Does all the work of the disk that has come up, and tells the desk how it went. */
    void workOnDisk() {
        diskWorker.work();
        hearAll();
    }

    /** Does all the reading and drafting that has come up; the desk hears of it. */
    void workOnReading() {
        reader.work();
        hearAll();
    }

    /** Lets all the time pass that something waits for. */
    void letTimePass() {
        List<Runnable> waited = List.copyOf(late);
        late.clear();
        waited.forEach(Runnable::run);
        hearAll();
    }

    /** Is told what another desk has asked for. */
    void overhear(Session other) {
        other.told.forEach(this::hear);
    }

    /** Ends the desk as leaving it does. */
    void close() throws OutputException {
        scene.close();
    }

    /** Ends it as a signal does: whatever is being done, on another thread than the screen's. */
    void terminate() {
        scene.finishSaving();
    }

    /** What the analyst does to a text in the editor from now on. */
    void inEditor(UnaryOperator<String> change) {
        editor = change;
    }

    /** The text that the editor was opened with last. */
    String inEditor() {
        return inEditor;
    }

    State state() {
        return scene.state();
    }

    boolean left() {
        return left;
    }

    /** The last export. */
    String exported() {
        Path export = file.resolveSibling(file.getFileName().toString().replace(".json", ".md"));
        try {
            return new String(disk.read(export, Integer.MAX_VALUE), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was copied last. */
    String copied() {
        return copied;
    }

    /** The brief as it lies on the disk. */
    Brief saved() {
        try {
            return folder().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Canvas screen() {
        Canvas canvas = new Canvas(size.columns(), size.rows());
        scene.draw(canvas);
        return canvas;
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Keymap keymap() {
        return Keymap.standard();
    }

    @Override
    public List<String> problems() {
        return List.of();
    }

    @Override
    public Action nextTheme() {
        return new Action.Done("theme: next");
    }

    @Override
    public Arrangement arrangement() {
        return arrangement;
    }

    @Override
    public void keep(Arrangement newArrangement) {
        arrangement = newArrangement;
    }

    @Override
    public void post(Scene asker, Action action) {
        news.add(new Incoming.FromWork(asker, action));
    }

    @Override
    public void edit(Scene asker, EditedText text, Effect.OpenEditor wanted) {
        inEditor = wanted.text();
        post(asker, new Action.Rewritten(wanted.only(), editor.apply(inEditor), "briefs/text.edit.md"));
    }

    @Override
    public String copy(String text) throws IOException {
        if (text.length() > MOST_COPIED) {
            throw new IOException("not copied: too long");
        }
        copied = text;
        return "the test";
    }

    @Override
    public void suspend() {
        // the shell lets it go on at once
    }

    private BriefFolder folder() {
        return new BriefFolder(FOLDER, disk);
    }

    private void tell(Event event) {
        hear(new Incoming.FromTerminal(event));
        settle();
    }

    private void hear(Incoming incoming) {
        left |= !scene.take(incoming);
    }

    private void hearAll() {
        for (Incoming.FromWork one = news.poll(); one != null; one = news.poll()) {
            told.add(one);
            hear(one);
        }
    }

    private void settle() {
        while (!later && worked()) {
            hearAll();
        }
    }

    private boolean worked() {
        boolean saved = diskWorker.work();
        boolean read = reader.work();
        return saved || read || !news.isEmpty();
    }
}
