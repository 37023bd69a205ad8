package precis.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Likelihood;
import precis.brief.Point;
import precis.brief.Position;

/** How the different sorts of points read. */
final class PointLines {
    private final Footnotes footnotes;

    PointLines(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    /** A point with its notes and its mark; of a dispute only what it is about. */
    Line of(Point point) {
        Line line = new Line(footnotes);
        write(point, line);
        return line;
    }

    /** A point behind what stands on the line already. */
    void write(Point point, Line line) {
        Detail detail = point.detail();
        if (detail instanceof Detail.Entity entity) {
            line.strong(entity.name()).words(", ", entity.role()).words(", ", entity.affiliation());
        } else if (detail instanceof Detail.Place place) {
            line.strong(place.name()).words(", ", place.elsewhere()).glue(place.main() ? ": where it happens" : "");
        } else if (detail instanceof Detail.Time time) {
            String words = "“" + PlainText.oneLine(time.expression()) + "”";
            if (time.value() == null) {
                line.words(words);
            } else {
                line.strong(time.value()).words(": ", words);
            }
        } else if (detail instanceof Detail.View view) {
            line.strong(view.holder()).words(", ", view.credential()).words(": ", point.text());
        } else if (detail instanceof Detail.Dispute dispute) {
            line.strong(dispute.topic()).glue(" (" + kind(dispute) + ")").mark(point);
            return;
        } else {
            line.words(point.text());
        }
        line.notes(point.evidence()).mark(point);
    }

    private static String kind(Detail.Dispute dispute) {
        String name = dispute.kind().id();
        return dispute.unheard() == null ? name : name + ", one side heard";
    }

    /** Who holds what in a dispute. */
    Line of(Position position) {
        Line line = new Line(footnotes);
        write(position, line);
        return line;
    }

    void write(Position position, Line line) {
        line.strong(position.holder())
                .words(", via ", position.via())
                .words(": ", position.claim())
                .notes(position.evidence());
    }

    Line unheard(String side) {
        Line line = new Line(footnotes);
        writeUnheard(side, line);
        return line;
    }

    void writeUnheard(String side, Line line) {
        line.strong(side).glue(": not heard on this");
    }

    /** The likelihood of a judgement, and never in the same sentence how sure that is. */
    @Nullable
    Line likelihood(Detail.Judgement judgement) {
        String likelihood = judgement.likelihood();
        if (likelihood == null || likelihood.isBlank()) {
            return null;
        }
        Line line = new Line(footnotes).words("Likelihood: ", degree(likelihood));
        return Likelihood.of(likelihood) == null ? line : line.glue(" (ICD 203)");
    }

    /** A degree of likelihood with what it means: {@code likely, 55–80%}. */
    static String degree(String likelihood) {
        Likelihood degree = Likelihood.of(likelihood);
        return degree == null ? likelihood : likelihood + ", " + degree.range();
    }

    @Nullable
    Line confidence(Detail.Judgement judgement) {
        return judgement.confidence() == null
                ? null
                : new Line(footnotes)
                        .words("Confidence: " + judgement.confidence().name().toLowerCase(Locale.ROOT));
    }
}
