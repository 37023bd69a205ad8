package precis.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Seal;
import precis.text.Article;
import precis.text.InputException;

/**
 * The folder in which briefs and their exports lie.
 *
 * @param folder need not exist before something is saved
 */
public record BriefFolder(Path folder, Disk disk) {
    private static final String ENDING = ".json";
    private static final String READING_ENDING = ".reading.json";
    private static final String EXPORT_ENDING = ".md";
    private static final FileTime NEVER = FileTime.fromMillis(0);

    /** So many briefs are read before those that are read so far are told of. */
    private static final int BATCH = 50;

    /** The largest brief that is read: one of the largest article with all its line breaks and quotes escaped. */
    private static final int LIMIT = 200 * 1024 * 1024;

    /**
     * The brief of an article, known by the article's SHA-256 whatever either is called; null where there is none. It need
     * not be one that {@link #load} takes: a damaged brief under the article's name is found too, so that it is not
     * silently left behind for a new one.
     *
     * @throws InputException where the folder cannot be listed
     */
    public @Nullable Path find(Article article) throws InputException {
        String name = BriefName.of(article).toLowerCase(Locale.ROOT);
        List<Path> files = new ArrayList<>(files());
        files.sort(Comparator.comparing(path -> !lowerName(path).startsWith(name)));
        Path damaged = null;
        for (Path path : files) {
            byte[] bytes = bytesOrNone(path);
            String content = new String(bytes, ISO_8859_1);
            if (content.contains('"' + article.sha256() + '"')) {
                return path;
            } else if (lowerName(path).equals(name + ENDING) && isRuin(bytes, content)) {
                damaged = path;
            }
        }
        return damaged;
    }

    /** What is left of a brief when not even its article can be made out. */
    private static boolean isRuin(byte[] bytes, String content) {
        return bytes.length == 0 || (BriefJson.isBrief(bytes) && !content.contains("\"sha256\""));
    }

    /**
     * Where the brief of an article lies or, where there is none, is to lie: under the first name that is free.
     *
     * @throws InputException where the folder cannot be listed
     */
    public Path pathFor(Article article) throws InputException {
        Path found = find(article);
        try {
            return found != null ? found : free(folder, BriefName.of(article), ENDING, path -> false);
        } catch (IOException e) {
            throw Failure.reading(folder, e);
        }
    }

    /** The name, without ending, of what is written about an article. */
    public static String nameOf(Article article) {
        return BriefName.of(article);
    }

    /**
     * Reads a brief.
     *
     * @throws InputException where it is missing, unreadable, damaged or a newer program's
     */
    public Brief load(Path path) throws InputException {
        try {
            return BriefJson.read(disk.read(path, LIMIT), path.toString());
        } catch (InputException e) {
            throw e;
        } catch (IOException e) {
            throw Failure.reading(path, e);
        }
    }

    /**
     * Saves a brief so that a crash leaves either the last save or this one. Keys that this program does not know stay as
     * they are in the file.
     *
     * @throws OutputException where it cannot be written, or what lies there is damaged, a newer program's, or another
     *     article's brief: that is never written over
     */
    public void save(Path path, Brief brief) throws OutputException {
        Map<String, @Nullable Object> document = BriefWriter.document(brief);
        Map<?, ?> old = saved(path, brief.article());
        Map<String, ?> merged = old == null ? document : UnknownKeys.kept(old, document);
        AtomicFile.save(path, (Json.write(merged, true) + "\n").getBytes(UTF_8), disk);
    }

    private @Nullable Map<?, ?> saved(Path path, Article article) throws OutputException {
        try {
            byte[] bytes = disk.read(path, LIMIT);
            Map<?, ?> document = BriefJson.document(bytes, path.toString());
            Brief brief = BriefJson.brief(document, path.toString());
            if (brief.article().sha256().equals(article.sha256())) {
                return document;
            }
            throw new OutputException(path.toString(), "is the brief of another article", "save under another name");
        } catch (NoSuchFileException e) {
            return null;
        } catch (InputException e) {
            throw new OutputException(
                    path.toString(),
                    "was not written over, it is no brief to this Precis",
                    "move it away and save again");
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw Failure.writing(path, e);
        }
    }

    /**
     * Keeps other desks from a brief until the lock is closed or this process ends.
     *
     * @throws InputException where another desk has it; names its process
     */
    public BriefLock lock(Path path) throws InputException {
        return BriefLock.take(path);
    }

    /**
     * Whether nothing lies in it that could be a brief.
     *
     * @throws InputException where it cannot be listed
     */
    public boolean isEmpty() throws InputException {
        return files().isEmpty();
    }

    /**
     * All briefs, those saved last first; one that cannot be read comes last and says why.
     *
     * @throws InputException where the folder cannot be listed
     */
    public List<BriefListing> list() throws InputException {
        return list(soFar -> {});
    }

    /**
     * The same, for whoever does not want to wait for all of them.
     *
     * @param soFar is told again and again of those that are read so far, in their order
     */
    public List<BriefListing> list(Consumer<List<BriefListing>> soFar) throws InputException {
        Comparator<BriefListing> recentFirst =
                Comparator.comparing(BriefListing::updated, Comparator.nullsLast(Comparator.reverseOrder()));
        List<Path> files = new ArrayList<>(files());
        // the files written last hold the briefs that come first, so that hardly one is put in above others later
        Map<Path, FileTime> times = new HashMap<>();
        files.forEach(file -> times.put(file, modified(file)));
        files.sort(Comparator.comparing((Path file) -> times.getOrDefault(file, NEVER))
                .reversed());
        List<BriefListing> listed = new ArrayList<>();
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
            listed.addAll(batch.parallelStream().map(this::listing).toList());
            listed.sort(recentFirst);
            soFar.accept(List.copyOf(listed));
        }
        return List.copyOf(listed);
    }

    private FileTime modified(Path file) {
        try {
            return disk.modified(file);
        } catch (IOException e) {
            return NEVER;
        }
    }

    private BriefListing listing(Path path) {
        try {
            return BriefListing.of(path, load(path));
        } catch (InputException e) {
            return BriefListing.unreadable(path, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes a brief's Markdown beside it, under its name; where somebody changed what was exported before, under the next
     * free name.
     *
     * @return where it was written
     */
    public Path export(Path briefPath, String markdown) throws OutputException {
        String name = ArticleFile.baseName(briefPath);
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path beside = briefPath.toAbsolutePath().getParent();
        Path target;
        try {
            target = free(beside == null ? folder : beside, bare, EXPORT_ENDING, this::untouched);
        } catch (IOException e) {
            throw Failure.writing(briefPath, e);
        }
        AtomicFile.save(target, markdown.getBytes(UTF_8), disk);
        return target;
    }

    private boolean untouched(Path export) {
        return Seal.intact(new String(bytesOrNone(export), UTF_8));
    }

    /**
     * The first of NAME, NAME-2, NAME-3 … that no file has, or that may be used again; case counts for nothing, since it
     * does not on every system.
     */
    private Path free(Path in, String name, String ending, Predicate<Path> usableAgain) throws IOException {
        Set<String> taken = new HashSet<>();
        disk.list(in).forEach(path -> taken.add(lowerName(path)));
        Path path = in.resolve(name + ending);
        for (int n = 2; taken.contains(lowerName(path)) && !usableAgain.test(path); n++) {
            path = in.resolve(name + "-" + n + ending);
        }
        return path;
    }

    /** The files that should be briefs, by name. */
    private List<Path> files() throws InputException {
        return entries().stream()
                .filter(path ->
                        lowerName(path).endsWith(ENDING) && !lowerName(path).endsWith(READING_ENDING))
                .sorted(Comparator.comparing(BriefFolder::lowerName))
                .toList();
    }

    private List<Path> entries() throws InputException {
        try {
            return disk.list(folder);
        } catch (IOException e) {
            throw Failure.reading(folder, e);
        }
    }

    private byte[] bytesOrNone(Path path) {
        try {
            return disk.read(path, LIMIT);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static String lowerName(Path path) {
        return ArticleFile.baseName(path).toLowerCase(Locale.ROOT);
    }
}
