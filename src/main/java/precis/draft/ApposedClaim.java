package precis.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** "… that the vote was rigged, a charge that the council denied": the words before the noun are what is denied. */
final class ApposedClaim {
    private ApposedClaim() {}

    /**
     * What the noun that is denied stands beside, against its denial.
     *
     * @param object the noun, as "charge"
     * @param denial who denies it, with the clause of the denial
     * @return null where the noun stands beside nothing that was said
     */
    static @Nullable Clash clash(Debate debate, int verb, int object, Clash.Side denial) {
        Story story = debate.story();
        int start = story.leftmost(object);
        int before = story.punctuation(start) ? start : start - 1;
        boolean apart =
                before > story.first(story.sentence(object)) && (story.reads(before, ",") || story.dash(before));
        boolean named = object < verb && (story.is(object, WordClass.CLAIM) || story.hasLemma(object, "point"));
        Actor denier = denial.holder();
        if (!apart || !named || denier == null || !(story.under(verb, object) || story.under(object, verb))) {
            return null;
        }
        int until = Math.max(story.rightmost(object), story.rightmost(verb));
        Clash.Side denied = new Clash.Side(denier, List.of(debate.clauses().trimmed(start, until)), denial.via());
        Utterance said = saidBefore(debate, before, denier);
        if (said == null) {
            Span told = debate.clauses().trimmed(story.first(story.sentence(object)), before - 1);
            return charges(story, told)
                    ? Clash.of(
                            DisputeKind.DENIAL,
                            debate.clauses().topic(object),
                            new Clash.Side(null, List.of(told), null),
                            denied,
                            2)
                    : null;
        }
        List<Span> claim = new ArrayList<>();
        for (Span span : said.spans()) {
            int end = Math.min(span.end(), story.end(before - 1));
            if (end > span.start()) {
                claim.add(new Span(span.start(), end));
            }
        }
        Clash.Side other = new Clash.Side(said.holder(), claim, null);
        return Clash.of(DisputeKind.DENIAL, RetortRule.topicOf(debate, said), other, denied, 3.1);
    }

    /** What another said last in the sentence, before the noun. */
    private static @Nullable Utterance saidBefore(Debate debate, int before, Actor denier) {
        Story story = debate.story();
        Utterance said = null;
        int sentence = story.sentence(before);
        for (Utterance utterance : debate.utterances(sentence, sentence)) {
            boolean here = utterance.holder() != null
                    && utterance.start() < story.start(before)
                    && Parties.apart(utterance.holder(), denier)
                    && debate.parties().voice(utterance.holder());
            said = here && (said == null || utterance.start() > said.start()) ? utterance : said;
        }
        return said;
    }

    /** "The family was accused of …": a charge by nobody in particular. */
    private static boolean charges(Story story, Span told) {
        for (int t = story.tokenAt(told.start()); t <= story.lastToken(told); t++) {
            if (story.is(t, WordClass.INDICT) && story.passive(t)) {
                return !story.quoted(t);
            }
        }
        return false;
    }
}
