package precis.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.reading.Actor;
import precis.reading.Name;
import precis.reading.Place;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.TimeReference;
import precis.text.Sanitizer;
import precis.text.Span;

/** A reading as JSON: what the reader noticed, for pipelines and for measuring. */
public final class ReadingJson {
    static final String FORMAT = "precis-reading/1";

    private final String text;

    private ReadingJson(String text) {
        this.text = text;
    }

    /**
     * Writes a reading, its keys in the order of the format.
     *
     * @param indent whether by two blanks; otherwise on one line. Neither ends in a line break
     */
    public static String write(Reading reading, boolean indent) {
        return Json.write(new ReadingJson(reading.article().text()).document(reading), indent);
    }

    private Map<String, @Nullable Object> document(Reading reading) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("id", id(reading.article().file()));
        map.put("text", Sanitizer.clean(text));
        map.put(
                "published",
                reading.article().published() == null
                        ? null
                        : reading.article().published().toString());
        map.put("sentences", sentences(reading));
        map.put("names", reading.names().stream().map(this::name).toList());
        map.put("actors", reading.actors().stream().map(this::actor).toList());
        map.put("places", reading.places().stream().map(this::place).toList());
        map.put("times", reading.times().stream().map(this::time).toList());
        map.put("statements", reading.statements().stream().map(this::statement).toList());
        return map;
    }

    /** The file's name without its last ending. */
    private static String id(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    private List<Object> sentences(Reading reading) {
        List<Object> all = new ArrayList<>();
        Story story = reading.story();
        for (int s = 0; s < story.sentences(); s++) {
            Map<String, Object> map = place(story.sentenceSpan(s));
            if (story.heading(s)) {
                map.put("heading", true);
            }
            all.add(map);
        }
        return all;
    }

    private Map<String, Object> name(Name name) {
        Map<String, Object> map = exact(name.span());
        map.put("type", name.typeId());
        Actor actor = name.actor();
        if (actor != null) {
            map.put("actor", actor.id());
        }
        return map;
    }

    private Map<String, @Nullable Object> actor(Actor actor) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", actor.id());
        map.put("name", actor.name());
        map.put("aliases", actor.aliases());
        map.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
        map.put("role", actor.role());
        map.put("affiliation", actor.affiliation());
        map.put("side", actor.side());
        map.put("mentions", exact(actor.mentions()));
        return map;
    }

    private Map<String, @Nullable Object> place(Place place) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", place.name());
        map.put("country", place.country());
        map.put("mentions", exact(place.mentions()));
        return map;
    }

    private Map<String, @Nullable Object> time(TimeReference time) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>(place(time.span()));
        map.put("expression", time.expression());
        map.put("value", time.value());
        return map;
    }

    private Map<String, @Nullable Object> statement(Statement statement) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("holder", id(statement.holder()));
        map.put("mention", statement.mention());
        map.put("via", id(statement.via()));
        map.put("cue", statement.cue());
        map.put("stance", statement.stance().id());
        map.put("type", statement.type().name().toLowerCase(Locale.ROOT));
        map.put("spans", exact(statement.content()));
        return map;
    }

    private static @Nullable String id(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }

    private List<Object> exact(List<Span> spans) {
        List<Object> all = new ArrayList<>();
        spans.forEach(span -> all.add(exact(span)));
        return all;
    }

    private Map<String, Object> exact(Span span) {
        Map<String, Object> map = place(span);
        map.put("exact", Sanitizer.clean(span.in(text)));
        return map;
    }

    private static Map<String, Object> place(Span span) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("start", span.start());
        map.put("end", span.end());
        return map;
    }
}
