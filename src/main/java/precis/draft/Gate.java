package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Lets no drafted point through whose text says more than the sentences of its evidence: a name, a figure or a negation that
 * does not stand there, or a holder who is not mentioned there or just before.
 */
final class Gate {
    private final Reading reading;
    private final Story story;
    private final Authorship authorship;
    private int refused;

    Gate(Reading reading) {
        this.reading = reading;
        story = reading.story();
        authorship = new Authorship(reading);
    }

    /** The points that hold, in their order. */
    List<Point> through(List<Point> points) {
        List<Point> carried = new ArrayList<>(points.size());
        for (Point point : points) {
            if (holds(point)) {
                carried.add(point);
            } else {
                refused++;
            }
        }
        return carried;
    }

    /** How many points were refused so far. */
    int refused() {
        return refused;
    }

    private boolean holds(Point point) {
        if (point.evidence().isEmpty() || !exact(point.evidence())) {
            return false;
        }
        Detail detail = point.detail();
        if (detail instanceof Detail.Dispute dispute) {
            for (Position position : dispute.positions()) {
                if (position.evidence().isEmpty()
                        || !carried(position.claim(), position.evidence(), false)
                        || !heldThere(position.holder(), position.evidence())) {
                    return false;
                }
            }
            return true;
        }
        if (detail instanceof Detail.View view) {
            return carried(point.text(), point.evidence(), false)
                    && (authorship.is(view.holder()) || heldThere(view.holder(), point.evidence()));
        }
        return detail != null || (carried(point.text(), point.evidence(), true) && deniesTheSame(point));
    }

    /**
     * Whether a text has the negations of the words that it rests on, neither fewer nor more: to lose one is to say the
     * contrary.
     */
    private boolean deniesTheSame(Point point) {
        int cited = 0;
        int there = 0;
        Set<Integer> sentences = new HashSet<>();
        for (Evidence evidence : point.evidence()) {
            cited += negations(story.tokenAt(evidence.span().start()), story.lastToken(evidence.span()));
            Span scope = sentences(evidence.span());
            if (sentences.add(scope.start())) {
                there += negations(story.tokenAt(scope.start()), story.lastToken(scope));
            }
        }
        int said = negations(point.text().toLowerCase(Locale.ROOT).replace('’', '\''));
        return cited <= said && said <= there;
    }

    private int negations(int from, int to) {
        int negations = 0;
        for (int t = from; t != NONE && t <= to; t++) {
            negations += story.is(t, WordClass.NEGATION) ? 1 : 0;
        }
        return negations;
    }

    private static int negations(String text) {
        int negations = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                boolean contracted = i > 0 && text.startsWith("n't", i - 1);
                boolean word = Lexicon.english().is(text.substring(start, i), WordClass.NEGATION);
                negations += contracted || word ? 1 : 0;
                start = i + 1;
            }
        }
        return negations;
    }

    private boolean exact(List<Evidence> evidence) {
        for (Evidence one : evidence) {
            if (!story.text().startsWith(one.exact(), one.span().start())) {
                return false;
            }
        }
        return true;
    }

    /** Whether each figure, capitalised word and negation of a text, or every word, stands in the sentences of its evidence. */
    private boolean carried(String text, List<Evidence> evidence, boolean everyWord) {
        Set<String> there = new HashSet<>();
        boolean negated = false;
        for (Evidence one : evidence) {
            Span scope = sentences(one.span());
            for (String word : written(scope.in(story.text()))) {
                there.add(word.toLowerCase(Locale.ROOT));
            }
            for (int t = story.tokenAt(scope.start());
                    t != NONE && t < story.size() && story.start(t) < scope.end();
                    t++) {
                addWords(story.lower(t), there);
                negated |= story.is(t, WordClass.NEGATION);
            }
        }
        return wordsHold(text, there, negated, everyWord);
    }

    /** A token and the words in it: of "mr." also "mr", of "u.s." also "u" and "s". */
    private static void addWords(String token, Set<String> words) {
        words.add(token);
        int start = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i == token.length() || !Character.isLetterOrDigit(token.charAt(i))) {
                if (i > start) {
                    words.add(token.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    /** The words of a text as they are written, which its tokens are not always: "11am", "was" and "n" of "wasn't". */
    private static List<String> written(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || inWord(text, start, end))) {
                end++;
            }
            if (end > start) {
                words.add(text.substring(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    private static boolean wordsHold(String text, Set<String> there, boolean negated, boolean everyWord) {
        Lexicon words = Lexicon.english();
        boolean first = true;
        for (String word : written(text)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean telling =
                    everyWord || Character.isDigit(word.charAt(0)) || (Character.isUpperCase(word.charAt(0)) && !first);
            if (telling && !there.contains(lower) && !there.contains(bare(lower))) {
                return false;
            }
            if (!negated && words.is(lower, WordClass.NEGATION)) {
                return false;
            }
            first = false;
        }
        return true;
    }

    /** Whether a mark belongs to the word or figure around it: 3.5, 1,000, U.S. */
    private static boolean inWord(String text, int start, int at) {
        char c = text.charAt(at);
        boolean joins = c == '.' || c == ',' || c == ':';
        boolean figure = at > start && Character.isDigit(text.charAt(at - 1));
        return joins && figure && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static String bare(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private Span sentences(Span span) {
        int from = story.tokenAt(span.start());
        int to = story.tokenAt(span.end() - 1);
        if (from == NONE) {
            return span;
        }
        int last = to == NONE ? story.sentences() - 1 : story.sentence(to);
        return new Span(
                story.sentenceSpan(story.sentence(from)).start(),
                story.sentenceSpan(last).end());
    }

    /** Whether the holder is mentioned in the paragraph of the evidence or the one before. */
    private boolean heldThere(String holder, List<Evidence> evidence) {
        if (holder.equals(Drafting.NARRATOR)) {
            return true;
        }
        for (Actor actor : reading.actors()) {
            if (actor.name().equals(holder)) {
                for (Evidence one : evidence) {
                    if (mentionedNear(actor, one.span())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean mentionedNear(Actor actor, Span span) {
        int paragraph = story.paragraph(story.sentence(story.tokenAt(span.start())));
        for (Span mention : actor.mentions()) {
            int distance = paragraph - story.paragraph(story.sentence(story.tokenAt(mention.start())));
            if (distance == 0 || distance == 1) {
                return true;
            }
        }
        return false;
    }
}
