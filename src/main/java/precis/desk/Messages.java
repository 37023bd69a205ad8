package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk has told the analyst.
 *
 * @param shown what answers the last key, or null
 * @param kept the last ones, newest last
 */
public record Messages(@Nullable Message shown, List<Message> kept) {
    static final Messages NONE = new Messages(null, List.of());

    private static final int MOST_KEPT = 50;

    public Messages {
        kept = List.copyOf(kept);
    }

    Messages with(Message message) {
        List<Message> all = new ArrayList<>(kept);
        all.add(message);
        return new Messages(message, all.subList(Math.max(0, all.size() - MOST_KEPT), all.size()));
    }

    Messages silent() {
        return new Messages(null, kept);
    }
}
