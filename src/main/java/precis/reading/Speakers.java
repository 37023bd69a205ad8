package precis.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which words name what may speak. */
public final class Speakers {
    /** People and bodies that are told of by what they are: "officials", "the economist", "the ministry". */
    public static final Set<WordClass> DESCRIBED = Collections.unmodifiableSet(EnumSet.of(
            WordClass.VOICE, WordClass.STAFF, WordClass.ROLE, WordClass.EXPERT, WordClass.HEAD, WordClass.GOVERNMENT));

    /** These, others who act together, and what somebody wrote: "she", "the residents", "the report". */
    public static final Set<WordClass> ALL = all();

    private Speakers() {}

    private static Set<WordClass> all() {
        Set<WordClass> all = EnumSet.of(
                WordClass.HUMAN,
                WordClass.AGENT,
                WordClass.OUTLET,
                WordClass.GROUP,
                WordClass.COLLECTIVE,
                WordClass.BODY,
                WordClass.UTTERANCE,
                WordClass.DOCUMENT);
        all.addAll(DESCRIBED);
        return Collections.unmodifiableSet(all);
    }
}
