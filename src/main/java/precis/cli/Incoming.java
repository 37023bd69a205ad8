package precis.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.desk.Action;
import precis.file.BriefListing;
import precis.term.Event;

/** What a scene is told: something from the terminal, or the result of work done beside it. */
sealed interface Incoming {
    record FromTerminal(Event event) implements Incoming {}

    /** The result of work that a scene asked for; worth nothing once that scene is over. */
    record FromWork(Scene scene, Action action) implements Incoming {}

    /**
     * The folder of briefs was read, or a part of it.
     *
     * @param briefs those that are read so far
     * @param problem why it could not be, or null
     */
    record Listed(List<BriefListing> briefs, @Nullable String problem) implements Incoming {
        public Listed {
            briefs = List.copyOf(briefs);
        }
    }
}
