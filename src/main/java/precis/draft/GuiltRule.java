package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** In court: who pleads not guilty or is called innocent, against what the prosecution or the court says, or what the charge is. */
final class GuiltRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int t = 1; t < story.size() && clashes.isEmpty(); t++) {
            boolean innocence = story.is(t, WordClass.INNOCENCE)
                    && !story.isA(t, Relation.AMOD) // "innocent people"
                    && !story.reads(t - 1, "the")
                    && (!story.reads(t, "guilty") || story.reads(t - 1, "not"));
            Actor defender = innocence ? defender(debate, t) : null;
            if (defender == null || !debate.parties().voice(defender) || story.aside(story.sentence(t))) {
                continue;
            }
            Span words = defence(debate, t);
            Clash.Side defence = new Clash.Side(defender, List.of(words), null);
            Clash.Side charge = charge(debate, defender, story.sentence(t));
            charge = charge == null ? new Charges(debate).reported(defender, story.sentence(t), words) : charge;
            if (charge != null) {
                clashes.add(Clash.of(DisputeKind.DENIAL, story.span(t), charge, defence, 2.6));
            }
        }
        return clashes;
    }

    /** Who pleads, or who says so for the accused. */
    private static @Nullable Actor defender(Debate debate, int token) {
        Story story = debate.story();
        for (int at = token; at != NONE; at = story.head(at)) {
            if (story.verb(at) && story.is(at, WordClass.PLEAD)) {
                return debate.parties().actor(debate.deeds().subject(at));
            }
        }
        Statement statement = debate.parties().around(token);
        return statement == null ? null : statement.holder();
    }

    private static Span defence(Debate debate, int token) {
        Story story = debate.story();
        Statement statement = debate.parties().around(token);
        if (statement != null) {
            for (Span span : statement.content()) {
                Span part = story.sentenceSpan(story.sentence(token)).intersection(span);
                if (part.contains(story.start(token))) {
                    return part;
                }
            }
        }
        int at = token;
        while (story.head(at) != NONE && !story.verb(at)) {
            at = story.head(at);
        }
        return debate.clauses().clause(at);
    }

    /** The gravest that the prosecution, the court or the police say of the defender. */
    private static Clash.@Nullable Side charge(Debate debate, Actor defender, int sentence) {
        Charges charges = new Charges(debate);
        Utterance best = null;
        double most = 0;
        for (Utterance utterance : debate.utterances()) {
            Actor holder = utterance.holder();
            boolean charging = holder != null
                    && Parties.apart(holder, defender)
                    && is(holder, WordClass.CHARGING)
                    && debate.telling(utterance)
                    && !debate.asks(utterance);
            if (!charging || debate.story().aside(utterance.sentence())) {
                continue;
            }
            boolean grave = debate.holds(utterance.meaning(), WordClass.ACCUSE)
                    || debate.holds(utterance.meaning(), WordClass.EVENT_VERB)
                    || debate.holds(utterance.meaning(), WordClass.PROVING);
            double weight = 1
                    + (grave ? 1 : 0)
                    + (debate.holds(utterance.meaning(), WordClass.PROVING) ? .5 : 0)
                    + (charges.aims(utterance, defender) ? .5 : 0)
                    - .02 * Math.abs(utterance.sentence() - sentence);
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        return best == null ? null : debate.side(best);
    }

    private static boolean is(Actor actor, WordClass wordClass) {
        String role = actor.role() == null ? actor.name() : actor.role();
        for (String word : role.toLowerCase(Locale.ROOT).split("[^a-z-]+", -1)) {
            boolean plural =
                    word.endsWith("s") && Lexicon.english().is(word.substring(0, word.length() - 1), wordClass);
            if (plural || Lexicon.english().is(word, wordClass)) {
                return true;
            }
        }
        return false;
    }
}
