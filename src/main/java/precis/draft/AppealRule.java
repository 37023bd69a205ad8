package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.TokenRow;
import precis.reading.WordClass;

/** "The board appealed the ruling", "filed an appeal against the order": who goes to law against what a court decided. */
final class AppealRule implements DisputeRule {
    private static final int FAR = 12;
    private static final double NEXT = .5;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int t = 0; t < story.size(); t++) {
            int ruling = story.hasLemma(t, "appeal") && !story.quoted(t) ? appealed(story, t) : NONE;
            int verb = story.verb(t) ? t : story.head(t);
            Actor appellant = ruling == NONE || !debate.deeds().real(verb) ? null : debate.doer(verb);
            if (appellant == null || !debate.parties().voice(appellant)) {
                continue;
            }
            Utterance said = decision(debate, appellant, story.sentence(t));
            Clash.Side decision = said == null ? itself(debate, ruling, appellant) : debate.side(said);
            if (decision != null) {
                Clash.Side appeal =
                        new Clash.Side(appellant, List.of(debate.clauses().clause(verb)), null);
                clashes.add(Clash.of(DisputeKind.NON_AGREEMENT, debate.clauses().topic(ruling), decision, appeal, 2));
            }
        }
        return clashes;
    }

    /** "the ruling by Judge Reed that stopped the work": whose it is, where it says what it orders. */
    private static Clash.@Nullable Side itself(Debate debate, int ruling, Actor appellant) {
        Story story = debate.story();
        boolean by = story.reads(ruling + 1, "by") || story.reads(ruling + 1, "of");
        Actor judge = by ? debate.parties().actor(ruling + 2) : null;
        judge = judge == null && by ? debate.parties().actor(ruling + 3) : judge; // "of the court"
        boolean decides = judge != null && Parties.decides(judge) && Parties.opponents(judge, appellant);
        int deed = decides ? story.exactChild(ruling, Relation.ACL_RELCL) : NONE;
        return deed == NONE
                ? null
                : new Clash.Side(judge, List.of(debate.clauses().trimmed(ruling, story.rightmost(deed))), null);
    }

    /** The ruling that is appealed, or {@link TokenRow#NONE}: "appealed for calm" appeals none. */
    private static int appealed(Story story, int appeal) {
        int against = against(story, appeal);
        if (story.verb(appeal)) {
            return ruling(story, against == NONE ? story.child(appeal, Relation.OBJ) : against);
        }
        int verb = story.head(appeal);
        boolean filed = verb != NONE && story.isA(appeal, Relation.OBJ) && story.is(verb, WordClass.FILING);
        return filed ? ruling(story, against == NONE ? against(story, verb) : against) : NONE;
    }

    private static int against(Story story, int token) {
        for (int c = story.firstChild(token); c != NONE; c = story.nextSibling(c)) {
            if (story.markedBy(c, "against")) {
                return c;
            }
        }
        return NONE;
    }

    private static int ruling(Story story, int token) {
        return token != NONE && story.is(token, WordClass.POLICY) ? token : NONE;
    }

    /** What a court or judge ordered or found of the matter, or right before. */
    private static @Nullable Utterance decision(Debate debate, Actor appellant, int sentence) {
        Story story = debate.story();
        Set<String> matter = debate.matter(debate.meaning(story.sentenceSpan(sentence)));
        Utterance best = null;
        double most = 0;
        for (Utterance utterance : debate.utterances(sentence - FAR, sentence + FAR)) {
            Actor holder = utterance.holder();
            int back = sentence - utterance.sentence();
            boolean decides = holder != null
                    && Parties.decides(holder)
                    && Parties.opponents(holder, appellant)
                    && utterance.statement() != null
                    && debate.telling(utterance);
            double weight = decides ? debate.shared(matter, debate.matter(utterance)) + (back == 1 ? NEXT : 0) : 0;
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        return best;
    }
}
