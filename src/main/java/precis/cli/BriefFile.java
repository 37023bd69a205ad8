package precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.desk.Action;
import precis.file.BriefFolder;
import precis.file.OutputException;
import precis.markdown.BriefMarkdown;
import precis.markdown.Profile;

/** Where the brief on a desk is kept; its methods answer with what the desk is told. To be used under the brief's lock. */
final class BriefFile {
    private final BriefFolder folder;
    private final Path path;
    private final Clock clock;
    private volatile @Nullable Instant created;
    private volatile @Nullable Instant updated;
    private volatile @Nullable String failure;

    BriefFile(BriefFolder folder, Path path, Brief brief, Clock clock) {
        this.folder = folder;
        this.path = path;
        this.clock = clock;
        this.created = brief.created();
        this.updated = brief.updated();
    }

    /** The brief's name: the file's without its ending. */
    String name() {
        return Objects.toString(path.getFileName(), "").replaceFirst("\\.json$", "");
    }

    /** Where the brief lies or is to lie. */
    Path path() {
        return path;
    }

    synchronized Action save(Brief brief) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        created = created == null ? now : created;
        updated = now;
        try {
            folder.save(path, brief.withTimes(created, now));
            failure = null;
            return new Action.Saved(brief);
        } catch (IOException | RuntimeException e) {
            failure = Objects.toString(e.getMessage(), "the brief could not be written");
            return new Action.NotSaved(failure);
        }
    }

    Action export(Brief brief) {
        try {
            Path written = folder.export(path, BriefMarkdown.render(brief.withTimes(created, updated), Profile.FULL));
            return new Action.Done("exported to " + written);
        } catch (IOException e) {
            return new Action.Failed(Objects.toString(e.getMessage(), "the export could not be written"));
        }
    }

    /**
     * To be asked at the end.
     *
     * @throws OutputException where the last save failed
     */
    void requireSaved() throws OutputException {
        if (failure != null) {
            throw new OutputException(path.toString(), "the last changes are not saved", String.valueOf(failure));
        }
    }
}
