package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Reader;
import precis.text.Article;

/** A short article and what its draft must hold. */
final class Drafted {
    private final Brief brief;

    private Drafted(Brief brief) {
        this.brief = brief;
    }

    static Drafted article(String text) {
        return article(null, text);
    }

    static Drafted article(@Nullable String title, String text) {
        Article article = new Article(title, null, null, LocalDate.of(2023, 3, 2), null, "given.txt", "", text);
        return new Drafted(Drafting.draft(Reader.read(article)));
    }

    Brief brief() {
        return brief;
    }

    List<String> texts(SectionKind kind) {
        return brief.section(kind).points().stream().map(Point::text).toList();
    }

    /** The actors, each with its kind behind its name. */
    List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Point point : brief.section(SectionKind.WHO).points()) {
            if (point.detail() instanceof Detail.Entity entity) {
                kinds.add(entity.name() + " " + entity.kind());
            }
        }
        return kinds;
    }

    /** As {@code kind | holder | holder} each, an unheard side in brackets. */
    List<String> disputes() {
        List<String> disputes = new ArrayList<>();
        for (Point point : brief.section(SectionKind.DISPUTED).points()) {
            if (point.detail() instanceof Detail.Dispute dispute) {
                StringBuilder text = new StringBuilder(dispute.kind().id());
                dispute.positions().forEach(position -> text.append(" | ").append(position.holder()));
                disputes.add(dispute.unheard() == null ? text.toString() : text + " (" + dispute.unheard() + ")");
            }
        }
        return disputes;
    }

    Drafted thenDisputed(String... disputes) {
        assertThat(disputes()).containsExactly(disputes);
        return this;
    }

    Drafted then(SectionKind kind, String... texts) {
        assertThat(texts(kind)).containsExactly(texts);
        return this;
    }
}
