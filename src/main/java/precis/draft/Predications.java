package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Stance;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Takes what the parties say apart into what is said of what. */
final class Predications {
    private static final List<String> SUPPOSED = List.of("if", "whether", "unless", "until", "before", "after", "once");

    private final Debate debate;
    private final Story story;

    Predications(Debate debate) {
        this.debate = debate;
        story = debate.story();
    }

    /** All that is said by somebody who may hold a position, in the order of the utterances. */
    List<Predication> all() {
        List<Predication> predications = new ArrayList<>();
        for (Utterance utterance : debate.utterances()) {
            boolean holds = utterance.statement() != null
                    && debate.parties().voice(utterance.holder())
                    && utterance.statement().stance() != Stance.DENY // what is told there is what is not so
                    && utterance.statement().stance() != Stance.REJECT
                    && utterance.statement().stance() != Stance.DECLINE
                    && !debate.asks(utterance)
                    && !wonders(utterance)
                    && !story.aside(utterance.sentence());
            for (Span span : holds ? utterance.spans() : List.<Span>of()) {
                for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                    add(utterance, t, predications);
                }
            }
        }
        return predications;
    }

    private void add(Utterance utterance, int token, List<Predication> predications) {
        if (token == utterance.cue() || supposed(token) || under(token) || !own(utterance, token)) {
            return;
        }
        boolean quality = story.exactChild(token, Relation.COP) != NONE
                && (story.is(token, UniversalTag.ADJ) || story.noun(token));
        if (story.passive(token) && story.verb(token)) {
            int undergoes = story.exactChild(token, Relation.NSUBJ_PASS);
            predications.add(new Predication(utterance, token, undergoes, NONE, story.negated(token)));
            return;
        }
        boolean deed = story.verb(token)
                && !Sentences.light(story.lemma(token))
                && !story.isA(token, Relation.AMOD)
                && !story.isA(token, Relation.ACL)
                && !story.isA(token, Relation.ADVCL);
        if (quality) {
            int subject = story.exactChild(token, Relation.NSUBJ);
            boolean negated = story.negated(token) || story.reads(story.leftmost(token), "no");
            predications.add(new Predication(utterance, token, subject, NONE, negated));
        } else if (deed) {
            int object = debate.deeds().object(token);
            predications.add(new Predication(utterance, token, subject(token), object, negated(token, object)));
        }
    }

    /** "does not believe that it is safe", "doubts that it is safe": that it is safe is not said there. */
    private boolean under(int token) {
        int above = story.head(token);
        boolean clause = above != NONE && (story.isA(token, Relation.CCOMP) || story.isA(token, Relation.XCOMP));
        return clause
                && story.verb(above)
                && (story.negated(above) || story.is(above, WordClass.DOUBT) || story.is(above, WordClass.DENY));
    }

    /** "said that Hale insists that it is safe": what is said within is Hale's. */
    private boolean own(Utterance utterance, int token) {
        Statement around = debate.parties().around(token);
        Statement own = utterance.statement();
        // told by its cue: what the virtual machine spins for a record's equality costs a first draft 15 ms
        return around == null || (own != null && around.cueSpan().equals(own.cueSpan()));
    }

    /** "urged the board to close it": whoever is asked does it. */
    private int subject(int verb) {
        int above = story.head(verb);
        boolean asked = above != NONE && story.isA(verb, Relation.XCOMP) && story.is(above, WordClass.DEMAND);
        int whom = asked ? story.child(above, Relation.OBJ) : NONE;
        return whom == NONE ? debate.deeds().subject(verb) : whom;
    }

    /** "will not close it", "would raise no taxes", "refused to close it" */
    private boolean negated(int verb, int object) {
        boolean no = object != NONE && story.reads(story.leftmost(object), "no");
        int above = story.head(verb);
        boolean refuses = above != NONE && story.is(above, WordClass.DECLINE) && story.isA(verb, Relation.XCOMP);
        return story.negated(verb) != (no || refuses);
    }

    /** "said why she would not come" */
    private boolean wonders(Utterance utterance) {
        int first = story.tokenAt(utterance.start());
        return story.penn(first, "WRB") || story.penn(first, "WP") || story.penn(first, "WDT");
    }

    private boolean supposed(int token) {
        for (String mark : SUPPOSED) {
            if (story.markedBy(token, mark)) {
                return true;
            }
        }
        return false;
    }
}
