package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Story;
import precis.reading.WordClass;

/** The verbs with particles and the idioms with which somebody attacks or answers: "lashed out at", "fired back". They stand in {@code turns.txt}. */
final class Turns {
    private static final Turns ENGLISH = new Turns();

    private final Map<String, List<Turn>> byVerb = new HashMap<>();

    /** What somebody does with a turn of phrase. */
    enum Kind {
        ATTACK,
        ANSWER
    }

    private record Turn(Kind kind, List<String> after) {}

    private Turns() {
        for (String line : WordList.lines("turns")) {
            List<String> fields = List.of(line.split(" \\| ", -1));
            List<String> words = List.of(fields.get(1).split(" ", -1));
            Kind kind = fields.get(0).equals("attack") ? Kind.ATTACK : Kind.ANSWER;
            byVerb.computeIfAbsent(words.get(0), verb -> new ArrayList<>())
                    .add(new Turn(kind, words.subList(1, words.size())));
        }
    }

    static Turns english() {
        return ENGLISH;
    }

    /** Whether a verb begins a turn of that kind. */
    boolean has(Story story, int verb, Kind kind) {
        return end(story, verb, kind) != NONE;
    }

    /** The last token of the longest turn of that kind that a verb begins, or {@link precis.reading.TokenRow#NONE}. */
    int end(Story story, int verb, Kind kind) {
        int end = NONE;
        for (Turn turn : story.verb(verb) ? byVerb.getOrDefault(story.lemma(verb), List.of()) : List.<Turn>of()) {
            int last = turn.kind == kind ? last(story, verb, turn) : NONE;
            end = Math.max(end, last);
        }
        return end;
    }

    private static int last(Story story, int verb, Turn turn) {
        int at = verb;
        for (String word : turn.after) {
            int next = at + 1;
            while (between(story, next) && !story.hasLemma(next, word)) {
                next++;
            }
            if (!story.hasLemma(next, word)) {
                return NONE;
            }
            at = next;
        }
        return at;
    }

    /** What may stand between the words of a turn: "took several sharp shots at". */
    private static boolean between(Story story, int token) {
        return story.is(token, UniversalTag.ADV)
                || story.is(token, UniversalTag.ADJ)
                || story.is(token, UniversalTag.DET);
    }

    /** What an answer is to: its target, or what stands after "against", "on" or "at". */
    static int answered(Story story, int verb, int end) {
        int target = target(story, verb, end);
        for (int c = story.firstChild(verb); c != NONE && target == NONE; c = story.nextSibling(c)) {
            boolean against = story.isA(c, Relation.OBL)
                    && (story.markedBy(c, "against") || story.markedBy(c, "on") || story.markedBy(c, "at"));
            target = against && story.noun(c) && !story.is(c, WordClass.TIME) ? c : NONE;
        }
        return target;
    }

    /** Whom an attack is on: what hangs on the preposition that ends it, else the object. */
    static int target(Story story, int verb, int end) {
        boolean preposition = end > verb && story.isA(end, Relation.CASE);
        return preposition ? story.head(end) : story.child(verb, Relation.OBJ);
    }
}
