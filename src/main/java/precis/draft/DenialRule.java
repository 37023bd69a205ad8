package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Somebody denies, rejects or disputes what another says: the words denied name whose they are, or the statement of another
 * side that shares them is found nearby.
 */
final class DenialRule implements DisputeRule {
    private static final double ENOUGH = 1;
    private static final double THIN = .55;
    /** "denied that it had struck the port": what was said just before is what is denied. */
    private static final double OWN_DEED = -.2;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            if (denies(story, verb) && debate.deeds().real(verb) && !withholds(debate, verb)) {
                Clash clash = at(debate, verb);
                if (clash != null) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    /** "denied", "pushed back against", "bristled at" */
    private static boolean denies(Story story, int verb) {
        return (story.verb(verb) && story.is(verb, WordClass.DENY))
                || Turns.english().has(story, verb, Turns.Kind.ANSWER);
    }

    /** "denied them help", "denied the families access": whoever keeps a thing from somebody denies no claim. */
    private static boolean withholds(Debate debate, int verb) {
        Story story = debate.story();
        int last = story.last(story.sentence(verb));
        int whom = Math.min(verb + 1, last);
        while (whom < last
                && (story.is(whom, UniversalTag.DET)
                        || story.is(whom, UniversalTag.ADJ)
                        || story.isA(whom, Relation.COMPOUND))) {
            whom++;
        }
        int above = story.head(whom);
        boolean object = (story.is(whom, Relation.OBJ) || story.is(whom, Relation.IOBJ)) && above == verb;
        boolean first = story.isA(whom, Relation.NSUBJ) && above != NONE && story.isA(above, Relation.OBJ);
        return story.hasLemma(verb, "deny")
                && (object || first)
                && (debate.reading().actorAt(whom) != null || someone(story, whom));
    }

    /** "denied him", "denied them access", "denied poor folks health care", but not "denied them in court". */
    private static boolean someone(Story story, int token) {
        boolean more = story.nounish(token + 1) || story.isA(token + 1, Relation.XCOMP);
        boolean thing = story.noun(token + 1) && !story.proper(token + 1) && !story.is(token + 1, WordClass.TIME);
        return story.is(token, WordClass.HUMAN)
                || (story.pronoun(token) && more)
                || (story.penn(token, "NNS") && thing);
    }

    private static @Nullable Clash at(Debate debate, int verb) {
        Story story = debate.story();
        int subject = debate.deeds().subject(verb);
        Actor denier = debate.doer(verb);
        int object = Denied.by(debate, verb, subject);
        if (denier == null
                || !debate.parties().voice(denier)
                || (story.hasLemma(verb, "disagree") ? !disagrees(story, verb) : object == NONE)
                || (object == NONE && story.plural(subject) && !story.is(subject, WordClass.SPEAKER))
                || Parties.decides(denier)
                || story.is(object, WordClass.REQUEST)) {
            return null;
        }
        boolean dismissal = story.is(verb, WordClass.DISMISS);
        if (dismissal && (story.proper(object) || (story.pronoun(object) && story.is(object, WordClass.HUMAN)))) {
            return null;
        }
        Span words = debate.clauses().clause(verb);
        Clash.Side denial = new Clash.Side(denier, List.of(words), via(debate, verb));
        Clash clash = object == NONE ? null : ApposedClaim.clash(debate, verb, object, denial);
        clash = clash == null && object != NONE ? insideStatement(debate, verb, object, denier, denial) : clash;
        clash = clash == null && object != NONE ? ofOwner(debate, object, denier, denial) : clash;
        return clash != null ? clash : opposed(debate, verb, object, denier, denial, words);
    }

    /** "Reed disagreed", with what was said right before; not "disagrees on the date", nor "I disagree" in a quotation. */
    private static boolean disagrees(Story story, int verb) {
        return story.hasLemma(verb, "disagree") && !story.is(verb + 1, UniversalTag.ADP) && !story.quoted(verb);
    }

    private static @Nullable Actor via(Debate debate, int verb) {
        Statement statement = debate.parties().around(verb);
        return statement == null ? null : statement.via();
    }

    /** "an amnesty, which the ministry rejects", told by somebody of another side. */
    private static @Nullable Clash insideStatement(
            Debate debate, int verb, int object, Actor denier, Clash.Side denial) {
        Story story = debate.story();
        if (!story.is(verb, Relation.ACL_RELCL) || story.head(verb) != object) {
            return null;
        }
        Statement told = debate.parties().around(object);
        Actor holder = told == null ? null : told.holder();
        if (told == null
                || holder == null
                || holder.sameSide(denier)
                || !debate.parties().voice(holder)) {
            return null;
        }
        List<Span> claim = new ArrayList<>();
        int denialStart = denial.words().get(0).start();
        for (Span span : told.content()) {
            int end = span.contains(denialStart) ? denialStart : span.end();
            if (end > span.start()) {
                claim.add(debate.clauses()
                        .trimmed(
                                story.tokenAt(span.start()),
                                Math.max(story.tokenAt(span.start()), story.tokenAt(end) - 1)));
            }
        }
        Clash.Side other = new Clash.Side(holder, claim, told.via());
        return claim.isEmpty()
                ? null
                : Clash.of(DisputeKind.DENIAL, debate.clauses().topic(object), other, denial, 3.2);
    }

    /** "denied the army's claim that …": whose the claim is. */
    private static @Nullable Clash ofOwner(Debate debate, int object, Actor denier, Clash.Side denial) {
        Story story = debate.story();
        int owner = debate.deeds().owner(object);
        owner = owner == NONE ? debate.deeds().publisher(object) : owner;
        Actor other =
                owner == NONE || story.pronoun(owner) ? null : debate.parties().actor(owner);
        boolean ownable = story.is(object, WordClass.CLAIM)
                || story.is(object, WordClass.POLICY)
                || story.is(object, WordClass.RETORTED)
                || story.hasLemma(object, "offer")
                || (owner != NONE && Denied.spelt(debate, object) != null);
        if (other == null
                || !ownable
                || other.sameSide(denier)
                || !debate.parties().voice(other)) {
            return null;
        }
        boolean says = Denied.says(debate, object, owner);
        boolean plan = story.is(object, WordClass.POLICY) && says; // a plan says itself what is planned
        Utterance said =
                plan ? null : Denied.ofOwner(debate, other, denial.words().get(0));
        if (said == null && !says) {
            return null;
        }
        Clash.Side claim =
                said == null ? new Clash.Side(other, List.of(Denied.phrase(debate, object)), null) : debate.side(said);
        return Clash.of(DisputeKind.DENIAL, debate.clauses().topic(object), claim, denial, said == null ? 2.8 : 3);
    }

    /** The charge that the denial answers. */
    private static @Nullable Clash opposed(
            Debate debate, int verb, int object, Actor denier, Clash.Side denial, Span words) {
        Story story = debate.story();
        Set<String> content = new HashSet<>(object == NONE ? Set.of() : debate.meaning(object));
        content.removeIf(word -> Lexicon.english().is(word, WordClass.CLAIM));
        Debate.withoutNames(content, denier);
        boolean misdeed = object != NONE && story.is(object, WordClass.MISDEED); // "denied any involvement"
        boolean claim = object == NONE
                || misdeed
                || story.is(object, WordClass.CLAIM)
                || story.pronoun(object)
                || story.reads(object, WordClass.POINTING)
                || clausal(story, object);
        boolean flat = story.is(verb, WordClass.CONTRADICT)
                && (!story.hasLemma(verb, "contradict")
                        || story.is(object, WordClass.RETORTED)); // no "contradicts the wishes"
        if (!claim && !flat) {
            return null;
        }
        boolean thin =
                content.size() < 2 || (story.is(object, WordClass.CLAIM) && Denied.spelt(debate, object) == null);
        boolean disagrees = object == NONE;
        boolean ownDeed = object != NONE && ownDeed(story, object);
        double enough = ownDeed ? OWN_DEED : disagrees ? 0 : thin ? THIN : ENOUGH;
        Charges charges = new Charges(debate);
        Charges.Found found = charges.against(denier, content, words, enough);
        if (found != null && ofAnother(debate, object, found.charge().holder())) {
            return null;
        }
        if (found != null) {
            return Clash.of(
                    DisputeKind.DENIAL,
                    topic(debate, object, found.charge()),
                    debate.side(found.charge()),
                    denial,
                    2 + Math.min(1, found.weight() * .3));
        }
        Clash.Side reported =
                thin || clausal(story, object) ? charges.reported(denier, story.sentence(verb), words) : null;
        reported = reported == null ? Denied.told(debate, verb, object) : reported;
        return reported == null
                ? null
                : Clash.of(
                        DisputeKind.DENIAL,
                        debate.clauses().topic(object == NONE ? verb : object),
                        reported,
                        denial,
                        1.8);
    }

    /** "rejected claims made by the minister's aide": they are none that a crowd makes. */
    private static boolean ofAnother(Debate debate, int claim, @Nullable Actor holder) {
        Story story = debate.story();
        boolean made = claim != NONE
                && story.is(claim, WordClass.CLAIM)
                && story.is(claim + 1, WordClass.BRINGING)
                && story.reads(claim + 2, "by");
        int maker = made ? story.head(claim + 2) : NONE;
        return maker != NONE
                && holder != null
                && !holder.person()
                && !holder.named()
                && !story.plural(maker)
                && story.plural(story.lastToken(holder.mentions().get(0)));
    }

    /** "denied that it had struck the port" */
    private static boolean ownDeed(Story story, int clause) {
        int subject = clausal(story, clause) ? story.exactChild(clause, Relation.NSUBJ) : NONE;
        return subject != NONE
                && (story.is(subject, WordClass.THING)
                        || story.is(subject, WordClass.HUMAN)
                        || story.is(subject, WordClass.PLURAL));
    }

    private static boolean clausal(Story story, int token) {
        return story.isA(token, Relation.CCOMP) || story.isA(token, Relation.ADVCL);
    }

    private static Span topic(Debate debate, int object, Utterance other) {
        Story story = debate.story();
        if (object == NONE) {
            return RetortRule.topicOf(debate, other);
        }
        if (!story.pronoun(object) && story.nounish(object) && !story.is(object, WordClass.CLAIM)) {
            return debate.clauses().topic(object);
        }
        int deed = story.child(object, Relation.OBJ);
        if (deed != NONE && story.nounish(deed)) {
            return debate.clauses().topic(deed);
        }
        int first = story.tokenAt(other.start());
        for (int t = first; t <= debate.lastToken(other.spans().get(0)); t++) {
            if (story.noun(t)) {
                return debate.clauses().topic(t);
            }
        }
        return story.span(object);
    }
}
