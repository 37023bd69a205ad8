package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Somebody plays down what another, or the article itself, calls important. */
final class DownplayRule implements DisputeRule {
    private static final int FAR = 4;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            boolean playsDown = story.verb(verb)
                    && (story.is(verb, WordClass.DOWNPLAY)
                            || (story.hasLemma(verb, "play")
                                    && story.reads(story.exactChild(verb, Relation.COMPOUND_PRT), "down")));
            int object = playsDown && debate.deeds().real(verb) ? debate.deeds().object(verb) : NONE;
            Actor holder = object == NONE ? null : holder(debate, verb);
            if (holder != null && debate.parties().voice(holder)) {
                clashes.add(at(debate, verb, object, holder));
            }
        }
        return clashes;
    }

    private static @Nullable Actor holder(Debate debate, int verb) {
        int subject = debate.deeds().subject(verb);
        int head = debate.story().head(verb);
        subject = subject == NONE && head != NONE ? debate.deeds().subject(head) : subject;
        return debate.parties().actor(subject);
    }

    private static Clash at(Debate debate, int verb, int object, Actor holder) {
        Story story = debate.story();
        String noun = story.lemma(object);
        List<Span> words = new ArrayList<>();
        Actor via = null;
        for (int pass = 0; pass < 2; pass++) {
            for (Utterance utterance : debate.utterances(story.sentence(verb), story.sentence(verb) + FAR)) {
                boolean own = utterance.holder() != null && utterance.holder().sameSide(holder);
                boolean telling = utterance.negated() || debate.holds(utterance.meaning(), WordClass.SLIGHT);
                boolean about = utterance.meaning().contains(noun);
                boolean first = utterance.negated() && about;
                if (own
                        && words.size() < 3
                        && (pass == 0 ? first : !first && (telling || about))
                        && !utterance.overlaps(debate.clauses().clause(verb))) {
                    words.addAll(utterance.spans());
                    via = via == null && utterance.statement() != null
                            ? utterance.statement().via()
                            : via;
                }
            }
        }
        if (words.isEmpty()) {
            words.add(debate.clauses().clause(verb));
        }
        Clash.Side low = new Clash.Side(holder, words, via);
        Clash.Side high = importance(debate, noun, holder, story.sentence(verb));
        Span topic = debate.clauses().topic(object);
        if (high == null) {
            return new Clash(DisputeKind.DOWNPLAYING, topic, List.of(low), null, 1);
        }
        return Clash.of(DisputeKind.DOWNPLAYING, topic, high, low, 2.8);
    }

    /** The sentence or statement of another side that gives the same thing weight. */
    private static Clash.@Nullable Side importance(Debate debate, String noun, Actor holder, int sentence) {
        Utterance best = null;
        double most = 0;
        for (Utterance utterance : debate.utterances()) {
            Actor other = utterance.holder();
            if ((other != null && other.sameSide(holder))
                    || utterance.sentence() == sentence
                    || !utterance.meaning().contains(noun)) {
                continue;
            }
            int weighty = 0;
            for (String word : utterance.meaning()) {
                weighty += precis.reading.Lexicon.english().is(word, WordClass.WEIGHT) ? 1 : 0;
            }
            weighty += firstEver(debate, utterance, noun) ? 1 : 0;
            double weight = weighty == 0
                    ? 0
                    : weighty + (other == null ? .3 : 0) - .02 * Math.abs(utterance.sentence() - sentence);
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        return best == null ? null : new Clash.Side(best.holder(), cited(debate, best, noun), null);
    }

    private static boolean firstEver(Debate debate, Utterance utterance, String noun) {
        Story story = debate.story();
        for (int t = story.first(utterance.sentence()); t <= story.last(utterance.sentence()); t++) {
            if (story.hasLemma(t, noun) && story.hasChild(t, Relation.AMOD)) {
                for (int c = story.firstChild(t); c != NONE; c = story.nextSibling(c)) {
                    if (story.reads(c, "first")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Of the narrator's sentence the phrase around the noun: "the first direct meeting … at this high level". */
    private static List<Span> cited(Debate debate, Utterance utterance, String noun) {
        Story story = debate.story();
        if (!utterance.narrated()) {
            return utterance.spans();
        }
        int sentence = utterance.sentence();
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            if (story.hasLemma(t, noun) && weighted(debate, t)) {
                int from = story.leftmost(t);
                while (from < t && story.is(from, UniversalTag.ADP)) {
                    from++;
                }
                Span span = debate.clauses().trimmed(from, beforeClause(story, t));
                return List.of(span.length() > 12 ? span : utterance.spans().get(0));
            }
        }
        return utterance.spans();
    }

    private static int beforeClause(Story story, int noun) {
        for (int t = noun + 1; t <= story.rightmost(noun); t++) {
            if (story.reads(t, "since")) { // "the first meeting since …" is none without it
                int end = t;
                while (end < story.last(story.sentence(t)) && !story.punctuation(end + 1)) {
                    end++;
                }
                return end;
            }
            if (story.is(t, UniversalTag.SCONJ) || story.is(t, WordClass.RELATIVE)) {
                return t - 1;
            }
        }
        return story.rightmost(noun);
    }

    private static boolean weighted(Debate debate, int noun) {
        Story story = debate.story();
        for (int t = story.leftmost(noun); t < noun; t++) {
            if (story.is(t, WordClass.WEIGHT)) {
                return true;
            }
        }
        return false;
    }
}
