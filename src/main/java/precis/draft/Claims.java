package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import precis.language.UniversalTag;
import precis.reading.Stance;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Words a claim as the article words it: without "that" before, marks around and tags in brackets. */
final class Claims {
    /** What stands between two stretches of a claim. */
    static final String GAP = " … ";

    private static final int LONG = 40;

    private final Story story;
    private final Shortening shortening;

    Claims(Story story) {
        this.story = story;
        shortening = new Shortening(story);
    }

    /** The words of a statement as one text, its stretches joined. */
    String of(Statement statement) {
        return of(words(statement));
    }

    /**
     * What a statement says, beginning with its cue where that says how it is meant: "fear the plan will fail", "called the sum
     * bearable", "denied that the plan had failed", "proposed a plan".
     */
    private List<Span> words(Statement statement) {
        List<Span> content = statement.content();
        if (!opensWithCue(statement)) {
            return content;
        }
        int cue = story.tokenAt(statement.cueSpan().start());
        List<Span> words = new ArrayList<>(content);
        words.set(0, new Span(story.start(auxiliaryOf(cue)), content.get(0).end()));
        return words;
    }

    private boolean opensWithCue(Statement statement) {
        int cue = story.tokenAt(statement.cueSpan().start());
        int first = story.tokenAt(statement.content().get(0).start());
        boolean denies = statement.stance() == Stance.DENY || statement.stance() == Stance.REJECT;
        boolean weighs =
                denies || thing(statement) || story.is(cue, WordClass.ATTITUDE) || story.is(cue, WordClass.NAMING);
        return weighs && first > cue && story.sentence(first) == story.sentence(cue);
    }

    /** Whether the claim would begin with a mere aside: "suggesting a lack of care", but not "are proposing a plan". */
    boolean aside(Statement statement) {
        int cue = story.tokenAt(statement.cueSpan().start());
        return story.penn(cue, "VBG") && auxiliaryOf(cue) == cue && opensWithCue(statement);
    }

    /** Whether a thing is all that the words name: "proposed a plan that would close the bridge". */
    boolean thing(Statement statement) {
        Span first = statement.content().get(0);
        int cue = story.tokenAt(statement.cueSpan().start());
        return statement.content().size() == 1 && Trees.object(story, story.tokenAt(first.start()), last(first), cue);
    }

    private int auxiliaryOf(int cue) {
        int from = cue;
        while (story.is(from - 1, UniversalTag.AUX) || story.is(from - 1, WordClass.NEGATION)) {
            from--;
        }
        return from;
    }

    String of(List<Span> spans) {
        StringBuilder claim = new StringBuilder();
        int words = 0;
        for (Span span : spans) {
            int from = opened(story.tokenAt(span.start()));
            int to = last(span);
            if (from == NONE || words > LONG) {
                break;
            }
            words += story.words(from, to);
            String part = trimmed(shortening.of(from, to));
            claim.append(claim.length() == 0 || part.isEmpty() ? "" : GAP).append(part);
        }
        return claim.toString();
    }

    /** Behind the date line, where a stretch begins with it. */
    private int opened(int token) {
        boolean first = token != NONE && token == story.first(story.sentence(token));
        return first ? story.opening(story.sentence(token)) : token;
    }

    private int last(Span span) {
        int token = story.tokenAt(span.end() - 1);
        return token == NONE ? story.size() - 1 : token;
    }

    /** The stretches of a statement that lie near its cue, whole sentences apart, for evidence. */
    List<Span> evidence(Statement statement) {
        List<Span> spans = new ArrayList<>();
        for (Span span : words(statement)) {
            int from = story.tokenAt(span.start());
            int to = last(span);
            for (int s = story.sentence(from); s <= story.sentence(to); s++) {
                Span sentence = story.sentenceSpan(s);
                Span part = sentence.intersection(span);
                if (part.length() > 1) {
                    spans.add(part);
                }
            }
        }
        return spans;
    }

    /** Without "that", a comma or a stop, and without marks that open or close nothing. */
    static String trimmed(String words) {
        String text = words.strip();
        boolean changed = true;
        while (changed && !text.isEmpty()) {
            String before = text;
            text = text.startsWith("that, ") ? text.substring(6) : text;
            text = text.startsWith("that ") ? text.substring(5) : text;
            text = text.startsWith("whether ") ? text.substring(8) : text;
            if (Marks.parted(text) || (text.endsWith(".") && !text.endsWith("..."))) {
                text = text.substring(0, text.length() - 1).strip();
            }
            text = text.endsWith(" and") ? text.substring(0, text.length() - 4) : text; // what it joined was cut
            text = text.endsWith(" but") ? text.substring(0, text.length() - 4) : text;
            text = withoutOuterMarks(text);
            changed = !text.equals(before);
        }
        return text;
    }

    private static String withoutOuterMarks(String text) {
        if (text.length() < 2) {
            return text;
        }
        int straight = count(text, '"');
        int open = count(text, '“');
        int close = count(text, '”');
        boolean both = (text.charAt(0) == '"' && text.charAt(text.length() - 1) == '"' && straight == 2)
                || (text.charAt(0) == '“' && text.charAt(text.length() - 1) == '”' && open == 1 && close == 1);
        if (both) {
            return text.substring(1, text.length() - 1).strip();
        }
        if (straight % 2 == 1) {
            return text.charAt(0) == '"'
                    ? text.substring(1)
                    : text.endsWith("\"") ? text.substring(0, text.length() - 1) : text;
        }
        if (open > close && text.charAt(0) == '“') {
            return text.substring(1);
        }
        return close > open && text.endsWith("”") ? text.substring(0, text.length() - 1) : text;
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == mark ? 1 : 0;
        }
        return count;
    }
}
