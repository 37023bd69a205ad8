package precis.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.language.NameType;
import precis.language.UniversalTag;

/** Tells the persons whose family name comes first and stands for them alone: "Sun" is "Sun Lijun". */
final class FamiliesFirst {
    private final Story story;
    private final Countries countries = Countries.table();
    private final Set<String> families = new HashSet<>();

    /** {@code persons} are the names that something shows to be those of persons, whatever their types. */
    FamiliesFirst(Story story, List<Mention> mentions, Set<String> persons) {
        this.story = story;
        for (Mention mention : mentions) {
            boolean person = mention.person() || persons.contains(mention.name());
            boolean family = mention.words() > 1
                    && person
                    && Gender.ofGivenName(mention.firstWord()) == Gender.UNKNOWN
                    && !story.is(mention.from(), WordClass.TITLE)
                    && !story.is(mention.from(), WordClass.ROLE);
            if (family) {
                families.add(mention.firstWord());
            }
        }
        for (Mention mention : mentions) {
            if (story.reads(mention.from() - 1, WordClass.PLACE_IN)) {
                families.remove(mention.name());
            }
        }
    }

    /** Whether a name that the tables take for a place or for nothing they know is such a family's: "links to Sun". */
    boolean names(Mention mention) {
        return families.contains(mention.name())
                && (mention.type() == NameType.OTHER || mention.type() == NameType.PLACE)
                && !story.is(mention.from() - 1, UniversalTag.DET)
                && !countries.knows(mention.name());
    }
}
