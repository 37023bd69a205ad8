package precis.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.text.Resources;

/** Says in which land a place lies whose name several lands know: "Santiago" is in Panama where the article tells of Panama. */
final class SharedPlaces {
    private static final Map<String, List<String>> LANDS = table();

    private final Countries countries = Countries.table();
    /** How often each land is named, itself or by its people or by a place that no other land has. */
    private final Map<String, Integer> told = new HashMap<>();

    SharedPlaces(List<Mention> mentions) {
        for (Mention mention : mentions) {
            String land = mention.type() == NameType.PERSON ? null : landToldBy(mention);
            if (land != null) {
                told.merge(land, 1, Integer::sum);
            }
        }
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new HashMap<>();
        for (String line : Resources.lines("precis/reading/shared-places.txt")) {
            String[] fields = line.split(" \\| ", -1);
            table.put(fields[0], Arrays.asList(fields[1].split(", ", -1)));
        }
        return table;
    }

    private @Nullable String landToldBy(Mention mention) {
        if (holds(mention.name())) {
            return null;
        }
        String land = countries.of(mention.name());
        land = land == null ? countries.ofPeople(mention.name()) : land;
        return land == null ? countries.named(mention.lastWord()) : land; // "West Panama"
    }

    /** Whether places in several lands bear a name. */
    boolean holds(String place) {
        return LANDS.containsKey(place);
    }

    /** The land of a place, or null where no table knows it or the article tells of none of the lands that it may lie in. */
    @Nullable
    String landOf(String place) {
        List<String> lands = LANDS.get(place);
        if (lands == null || told.isEmpty()) {
            return countries.of(place);
        }
        String most = null;
        for (String land : lands) {
            int count = told.getOrDefault(land, 0);
            most = count > (most == null ? 0 : told.getOrDefault(most, 0)) ? land : most;
        }
        return most;
    }
}
