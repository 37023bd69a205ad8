package precis.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;

/** The second names that an article gives somebody in so many words: "Lena Panwit, better known as Kham Pai". */
final class KnownAs {
    private final Map<String, Mention> owners = new HashMap<>();

    KnownAs(Story story, List<Mention> mentions) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention owner = mentions.get(i);
            Mention second = mentions.get(i + 1);
            int at = owner.to() + 1;
            at += story.reads(at, "'s") ? 1 : 0;
            boolean aside =
                    story.reads(at, ",") || story.reads(at, "(") || story.reads(at, "–") || story.reads(at, "—");
            at++;
            while (aside && story.is(at, UniversalTag.ADV)) {
                at++; // "more commonly known as"
            }
            boolean known = aside && story.reads(at, "known") && story.reads(at + 1, "as") && second.from() == at + 2;
            if (known && !owner.name().equals(second.name())) {
                owners.putIfAbsent(second.name(), owner);
            }
        }
    }

    /** Whoever is known by a name, or null. */
    @Nullable
    Mention owner(String name) {
        return owners.get(name);
    }
}
