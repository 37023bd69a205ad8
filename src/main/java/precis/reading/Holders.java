package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds the actors behind the words that name a statement's holder. */
final class Holders {
    private static final int FAR_NAME = 14;

    /** What verbs mean by which also a town speaks: "Alder denied it", but not "Alder is responsible". */
    private static final Set<WordClass> TAKING_A_STAND = Collections.unmodifiableSet(
            EnumSet.of(WordClass.SAY, WordClass.DENY, WordClass.OPPOSE, WordClass.SUPPORT, WordClass.ACCUSE));

    private final Story story;
    private final UnnamedActors unnamed;
    private final DefiniteBodies definite;
    private final MentionIndex index;
    private final Pronouns pronouns;

    Holders(Story story, Cast cast) {
        this.story = story;
        unnamed = new UnnamedActors(story, cast);
        definite = new DefiniteBodies(story, cast);
        index = cast.index();
        pronouns = new Pronouns(story, cast);
    }

    /**
     * The holder of a candidate.
     *
     * @param earlier the candidates before it, which know their holders
     */
    @Nullable
    Entry of(Candidate candidate, List<Attributed> earlier) {
        Holder holder = candidate.holder;
        if (holder == null) {
            return null;
        }
        int core = holder.core();
        if (story.pronoun(core) || story.penn(core, "PRP$")) {
            return pronouns.resolve(core, candidate, earlier);
        }
        Holder phrase = holder.antecedent() == NONE ? holder : Holder.of(story, core);
        return ofPhrase(phrase, candidate.cue);
    }

    /** Resolves the pronouns that no statement needs. */
    void resolveSubjects(List<Attributed> attributed) {
        pronouns.resolveSubjects(attributed);
    }

    /** Makes actors of the bodies and people without a name who take sides. */
    void describeParties() {
        unnamed.describeParties();
    }

    private @Nullable Entry ofPhrase(Holder phrase, int cue) {
        Entry person = personIn(phrase);
        person = person == null ? apposed(phrase.head()) : person;
        if (person == null && story.is(phrase.head(), WordClass.ROLE) && !story.plural(phrase.head())) {
            person = personAfter(phrase, cue);
        }
        if (person != null) {
            return person;
        }
        Entry bearer = bearer(phrase);
        bearer = bearer == null ? titled(phrase.head()) : bearer;
        bearer = bearer == null ? author(phrase.head()) : bearer;
        bearer = bearer == null ? principal(phrase.head()) : bearer;
        if (bearer != null) {
            return bearer;
        }
        Entry named = index.entryAt(phrase.head());
        if (named != null && !named.thing) {
            if (named.kind == null
                    && story.proper(phrase.head())
                    && !story.is(phrase.head(), WordClass.STATUTE)
                    && (story.is(cue, TAKING_A_STAND) || !scene(named))) {
                named.kind = Actor.Kind.ORGANISATION;
            }
            return named;
        }
        Entry meant = definite.of(phrase.head());
        if (meant != null) {
            return meant;
        }
        Entry body = story.is(phrase.head(), WordClass.AGENT) || story.is(phrase.head(), WordClass.OUTLET)
                ? bodyIn(phrase)
                : null;
        if (body != null) {
            return body;
        }
        Entry described = unnamed.described(phrase);
        return described != null ? described : unnamed.called(phrase);
    }

    /** "Alder is responsible for most of the trade": a place that is known, or that the article also sets something in. */
    private boolean scene(Entry place) {
        if (place.type() != NameType.PLACE) {
            return false;
        }
        for (Mention mention : place.mentions) {
            boolean whole = !story.nounish(mention.to() + 1) && !story.reads(mention.to() + 1, "'s");
            if (whole && story.reads(mention.from() - 1, "in")) {
                return true;
            }
        }
        return Countries.table().of(place.name) != null;
    }

    /** "Maria Lindqvist of The Herald and Post", where the tree took the paper alone for the subject. */
    private @Nullable Entry bearer(Holder phrase) {
        boolean belongs = story.reads(phrase.from() - 1, "of") || story.reads(phrase.from() - 1, "from");
        Entry entry = belongs ? index.entryAt(phrase.from() - 2) : null;
        return entry != null && entry.person() ? entry : null;
    }

    /** "Harbour Trust board member Maria Lindqvist", where the tree took the body in her title for the subject. */
    private @Nullable Entry titled(int head) {
        Mention body = index.at(head);
        boolean office = false;
        for (int t = body == null ? NONE : body.to() + 1; t != NONE && t < story.size() && story.nounish(t); t++) {
            Entry person = index.entryAt(t);
            if (person != null) {
                return office && person.person() && person.roleTokens.contains(head) ? person : null;
            }
            office |= RolePhrase.noun(story, t);
        }
        return null;
    }

    /** "the party's nominee, Maria Lindqvist," */
    private @Nullable Entry apposed(int head) {
        for (int c = story.firstChild(head); c != NONE; c = story.nextSibling(c)) {
            Entry entry = c > head && story.isA(c, Relation.APPOS) ? index.entryAt(c) : null;
            if (entry != null && entry.person() && !story.plural(head)) {
                return entry;
            }
        }
        return null;
    }

    /** "Lindqvist's team", "the Lindqvist campaign" */
    private @Nullable Entry principal(int staff) {
        if (!story.is(staff, WordClass.STAFF)) {
            return null;
        }
        int owner = story.exactChild(staff, Relation.NMOD_POSS);
        int before = story.reads(staff - 1, "'s") || story.reads(staff - 1, "'") ? staff - 2 : staff - 1;
        Entry entry = index.entryAt(owner == NONE ? before : owner);
        return entry != null && entry.person() ? entry : null;
    }

    /** Whose a text is that says something: "Lindqvist's article", "a letter by the ministry". */
    private @Nullable Entry author(int text) {
        if (!story.is(text, WordClass.DOCUMENT) && !story.is(text, WordClass.RETORTED)) {
            return null;
        }
        for (int c = story.firstChild(text); c != NONE; c = story.nextSibling(c)) {
            boolean owner = story.is(c, Relation.NMOD_POSS)
                    || (c > text && story.isA(c, Relation.NMOD) && story.markedBy(c, "by"));
            Entry entry = owner ? index.entryAt(c) : null;
            if (entry != null && entry.kind != null) {
                return entry;
            }
        }
        return null;
    }

    private @Nullable Entry personIn(Holder phrase) {
        Entry found = null;
        for (int t = phrase.from(); t <= phrase.to(); t++) {
            Mention mention = index.at(t);
            Entry entry = index.entryAt(t);
            if (mention == null || entry == null || !entry.person()) {
                continue;
            }
            boolean owner = (story.reads(mention.to() + 1, "'s") || story.reads(mention.to() + 1, "'"))
                    && !mention.covers(phrase.head());
            boolean other = mention.from() > phrase.from()
                    && story.is(mention.from() - 1, UniversalTag.ADP)
                    && !mention.covers(phrase.head());
            boolean second = found != null && story.reads(mention.from() - 1, "and");
            if (!owner && !other && !second) {
                found = entry;
            }
            t = mention.to();
        }
        return found;
    }

    /** "Malaysia's Prime Minister, Najib Razak", "CEO of the Refugee Council Enver Solomon" */
    private @Nullable Entry personAfter(Holder phrase, int cue) {
        int last = story.last(story.sentence(phrase.to()));
        for (int t = phrase.to() + 1; t <= last && t - phrase.to() <= FAR_NAME; t++) {
            Entry entry = index.entryAt(t);
            if (entry != null && entry.person()) {
                return cue > t || cue < phrase.from() || story.reads(cue, ":") ? entry : null;
            }
            boolean comma = story.reads(t, ",");
            if (story.verb(t)
                    || story.is(t, UniversalTag.AUX)
                    || story.reads(t, "and")
                    || (story.punctuation(t) && !comma)
                    || (comma && !personAt(t + 1))) {
                return null;
            }
        }
        return null;
    }

    private boolean personAt(int token) {
        int at = story.is(token, WordClass.TITLE) ? token + 1 : token;
        Entry entry = index.entryAt(at);
        return entry != null && entry.person();
    }

    private @Nullable Entry bodyIn(Holder phrase) {
        Entry found = null;
        int to = Math.max(phrase.to(), story.rightmost(phrase.head()));
        for (int t = phrase.from(); t <= to; t++) {
            Entry entry = index.entryAt(t);
            boolean body = entry != null && (entry.kind == Actor.Kind.ORGANISATION || entry.kind == Actor.Kind.COUNTRY);
            found = body ? entry : found;
        }
        int next = phrase.to() + 1;
        if (found == null && (story.quoteMark(next) || story.proper(next))) {
            int name = story.quoteMark(next) ? next + 1 : next;
            Entry entry = index.entryAt(name);
            found = entry != null && !entry.person() ? entry : null;
        }
        if (found != null && found.kind == null) {
            found.kind = Actor.Kind.ORGANISATION;
        }
        return found;
    }

    /** The agency through which a statement comes: "the agency quoted her as saying". */
    @Nullable
    Entry via(Candidate candidate) {
        int at = candidate.cue;
        for (int hop = 0; hop < 3; hop++) {
            at = story.head(at);
            if (at == NONE) {
                return null;
            }
            if (story.is(at, WordClass.QUOTING)) {
                int subject = story.exactChild(at, Relation.NSUBJ);
                Entry entry = subject == NONE ? null : index.entryAt(subject);
                entry = entry == null && subject != NONE ? bodyIn(Holder.of(story, subject)) : entry;
                return entry;
            }
        }
        return null;
    }

    /** The agency behind "She indicated that …, according to the agency", where the holder is another. */
    @Nullable
    Entry relay(Candidate candidate, Entry holder) {
        int last = story.last(story.sentence(candidate.cue));
        for (int t = candidate.content.last(); t < last; t++) {
            if (!story.accordingTo(t)) {
                continue;
            }
            for (int name = t + 2; name <= last; name++) {
                Entry entry = index.entryAt(name);
                if (entry != null && entry.kind == Actor.Kind.ORGANISATION) {
                    return entry == holder ? null : entry;
                }
            }
        }
        return null;
    }
}
