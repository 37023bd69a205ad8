package precis.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.TimeReference;

/** Drafts when: each time once, in the order of the article, those without a value in the article's words. */
final class WhenDrafter {
    private static final int MOST = 16;

    private final Reading reading;
    private final Citations citations;

    WhenDrafter(Reading reading, Citations citations) {
        this.reading = reading;
        this.citations = citations;
    }

    List<Point> draft() {
        Points points = new Points(SectionKind.WHEN);
        Set<String> seen = new HashSet<>();
        Story story = reading.story();
        for (TimeReference time : reading.times()) {
            int token = story.tokenAt(time.span().start());
            boolean told = token != Story.NONE && !story.aside(story.sentence(token));
            String value = value(time);
            if (!told
                    || points.size() >= MOST
                    || !seen.add(value == null ? time.expression().toLowerCase(Locale.ROOT) : value)) {
                continue;
            }
            String key = time.expression()
                    .concat(" ")
                    .concat(Integer.toString(time.span().start()));
            points.add(key, "", List.of(citations.of(time.span())), new Detail.Time(time.expression(), value));
        }
        return points.all();
    }

    /** The number of a week tells a reader nothing: weeks stay in the article's words. */
    private static @Nullable String value(TimeReference time) {
        String value = time.value();
        return value != null && value.indexOf('W') > 0 ? null : value;
    }
}
