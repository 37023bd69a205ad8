package precis.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.Section;
import precis.text.Article;
import precis.text.Sanitizer;

/** Lays a brief out as the document that its file holds, keys in the order of the format. */
final class BriefWriter {
    /** A brief has one source so far; the format has room for more. */
    private static final String SOURCE = "s1";

    private BriefWriter() {}

    static Map<String, @Nullable Object> document(Brief brief) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("format", BriefJson.FORMAT);
        map.put("title", text(brief.title()));
        if (brief.created() != null) {
            map.put("created", brief.created().toString());
        }
        if (brief.updated() != null) {
            map.put("updated", brief.updated().toString());
        }
        map.put("sources", List.of(source(brief.article())));
        List<Section> inOrder = brief.sections().stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        if (!inOrder.equals(brief.sections())) {
            map.put(
                    "order",
                    brief.sections().stream()
                            .map(section -> section.kind().id())
                            .toList());
        }
        map.put("sections", inOrder.stream().map(BriefWriter::section).toList());
        return map;
    }

    private static Map<String, @Nullable Object> source(Article article) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", SOURCE);
        map.put("title", text(article.title()));
        map.put("source", text(article.source()));
        map.put("author", text(article.byline()));
        map.put(
                "published",
                article.published() == null ? null : article.published().toString());
        map.put("url", text(article.url()));
        map.put("file", text(article.file()));
        map.put("sha256", article.sha256());
        map.put("text", text(article.text()));
        return map;
    }

    private static Map<String, @Nullable Object> section(Section section) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", section.kind().id());
        map.put("title", text(section.title()));
        if (section.hidden()) {
            map.put("hidden", true);
        }
        map.put("points", section.points().stream().map(BriefWriter::point).toList());
        return map;
    }

    private static Map<String, @Nullable Object> point(Point point) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", point.id());
        map.put("text", text(point.text()));
        map.put("origin", id(point.origin()));
        if (point.rejected()) {
            map.put("rejected", true);
        }
        if (point.placed()) {
            map.put("placed", true);
        }
        map.put("evidence", evidence(point.evidence()));
        if (point.detail() != null) {
            putDetail(map, point.detail());
        }
        return map;
    }

    private static List<Map<String, @Nullable Object>> evidence(List<Evidence> evidence) {
        return evidence.stream().map(BriefWriter::evidence).toList();
    }

    private static Map<String, @Nullable Object> evidence(Evidence evidence) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("source", SOURCE);
        map.put("start", evidence.span().start());
        map.put("end", evidence.span().end());
        map.put("exact", text(evidence.exact()));
        return map;
    }

    private static void putDetail(Map<String, @Nullable Object> point, Detail detail) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (detail instanceof Detail.Entity entity) {
            point.put("entity", map);
            map.put("name", text(entity.name()));
            map.put("aliases", texts(entity.aliases()));
            map.put("kind", id(entity.kind()));
            map.put("role", text(entity.role()));
            map.put("affiliation", text(entity.affiliation()));
            map.put("mentions", entity.mentions());
        } else if (detail instanceof Detail.Place place) {
            point.put("place", map);
            map.put("name", text(place.name()));
            map.put("aliases", texts(place.aliases()));
            map.put("country", text(place.country()));
            map.put("main", place.main());
        } else if (detail instanceof Detail.Time time) {
            point.put("time", map);
            map.put("expression", text(time.expression()));
            map.put("value", text(time.value()));
        } else if (detail instanceof Detail.Dispute dispute) {
            point.put("dispute", map);
            putDispute(map, dispute);
        } else if (detail instanceof Detail.View view) {
            point.put("view", map);
            map.put("holder", text(view.holder()));
            map.put("credential", text(view.credential()));
        } else if (detail instanceof Detail.Judgement judgement) {
            point.put("judgement", map);
            map.put("likelihood", text(judgement.likelihood()));
            map.put("confidence", judgement.confidence() == null ? null : id(judgement.confidence()));
        }
    }

    private static void putDispute(Map<String, @Nullable Object> map, Detail.Dispute dispute) {
        map.put("topic", text(dispute.topic()));
        map.put("kind", dispute.kind().id());
        map.put(
                "positions",
                dispute.positions().stream().map(BriefWriter::position).toList());
        if (dispute.unheard() != null) {
            map.put("unheard", text(dispute.unheard()));
        }
    }

    private static Map<String, @Nullable Object> position(Position position) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("holder", text(position.holder()));
        map.put("via", text(position.via()));
        map.put("claim", text(position.claim()));
        map.put("evidence", evidence(position.evidence()));
        return map;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> texts(List<String> all) {
        return all.stream().map(Sanitizer::clean).toList();
    }

    /** What is written is what is read again: half a surrogate pair, say, could not be. */
    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : Sanitizer.clean(text);
    }
}
