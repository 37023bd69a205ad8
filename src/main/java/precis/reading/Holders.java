package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds the actors behind the words that name a statement's holder. */
final class Holders {
    private static final int FAR_NAME = 14;
    private static final int LONG_PHRASE = 9;

    private final Story story;
    private final Cast cast;
    private final MentionIndex index;
    private final Pronouns pronouns;

    Holders(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
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

    /** Makes actors of the bodies and people without a name who take sides: "the bank rejected", "objections of the union". */
    void describeParties() {
        for (int t = 0; t < story.size(); t++) {
            boolean body = story.noun(t)
                    && index.at(t) == null
                    && !story.quoted(t)
                    && (story.is(t, WordClass.VOICE)
                            || story.is(t, WordClass.HEAD)
                            || story.is(t, WordClass.GOVERNMENT));
            int head = body ? story.head(t) : NONE;
            if (head == NONE) {
                continue;
            }
            boolean acts = (story.isA(t, Relation.NSUBJ) || story.is(t, Relation.OBL_AGENT)) && takesSides(head);
            boolean owns = story.isA(t, Relation.NMOD)
                    && (story.is(head, WordClass.CLAIM)
                            || story.is(head, WordClass.OPPOSE)
                            || story.is(head, WordClass.OBJECTION));
            if (acts || owns) {
                Entry named = definiteBody(Holder.of(story, t));
                if (named == null) {
                    described(Holder.of(story, t));
                }
            }
        }
    }

    private boolean takesSides(int verb) {
        return story.is(verb, WordClass.DENY)
                || story.is(verb, WordClass.ACCUSE)
                || story.is(verb, WordClass.OPPOSE)
                || story.is(verb, WordClass.SUPPORT)
                || story.is(verb, WordClass.DEMAND)
                || story.is(verb, WordClass.STOP);
    }

    private @Nullable Entry ofPhrase(Holder phrase, int cue) {
        Entry person = personIn(phrase);
        if (person == null && story.is(phrase.head(), WordClass.ROLE) && !story.plural(phrase.head())) {
            person = personAfter(phrase, cue);
        }
        if (person != null) {
            return person;
        }
        Entry named = index.entryAt(phrase.head());
        if (named != null) {
            if (named.kind == null && story.proper(phrase.head()) && !story.is(phrase.head(), WordClass.STATUTE)) {
                named.kind = Actor.Kind.ORGANISATION;
            }
            return named;
        }
        Entry definite = definiteBody(phrase);
        if (definite != null) {
            return definite;
        }
        Entry body = story.is(phrase.head(), WordClass.AGENT) || story.is(phrase.head(), WordClass.OUTLET)
                ? bodyIn(phrase)
                : null;
        if (body != null) {
            return body;
        }
        Entry described = described(phrase);
        return described != null ? described : called(phrase);
    }

    /** Whoever speaks under a name that nothing else in the article explains: "The security firm Varnet said". */
    private @Nullable Entry called(Holder phrase) {
        int head = phrase.head();
        boolean name = story.proper(head) && story.form(head).length() > 2 && !story.quoted(head);
        if (!name
                || story.is(head, WordClass.TIME)
                || story.is(head, WordClass.ROLE)
                || story.is(head, WordClass.STATUTE)) {
            return null;
        }
        int from = head;
        while (from > phrase.from() && story.proper(from - 1)) {
            from--;
        }
        Mention mention = new Mention(from, head, NameType.ORGANISATION, story.oneLine(from, head));
        Entry entry = cast.describe(mention.name(), Actor.Kind.ORGANISATION, true, mention);
        index.put(mention, entry);
        return entry;
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

    /** "the board" is the board named before; "the company" the company that the story is about. */
    private @Nullable Entry definiteBody(Holder phrase) {
        int head = phrase.head();
        boolean definite = story.noun(head) && !story.plural(head) && story.reads(head - 1, "the");
        if (!definite || !(story.is(head, WordClass.HEAD) || story.is(head, WordClass.FIRM))) {
            return null;
        }
        Entry best = null;
        for (Entry entry : cast.entries()) {
            if (entry.kind != Actor.Kind.ORGANISATION
                    || entry.mentions.isEmpty()
                    || entry.mentions.get(0).from() > head) {
                continue;
            }
            if (entry.lastWord().equalsIgnoreCase(story.form(head))) {
                add(entry, head - 1, head);
                return entry;
            }
            best = best == null || entry.mentions.size() > best.mentions.size() ? entry : best;
        }
        if (best == null || !story.is(head, WordClass.FIRM) || best.mentions.size() < 2) {
            return null;
        }
        add(best, head - 1, head);
        return best;
    }

    private void add(Entry entry, int from, int to) {
        Mention mention = new Mention(from, to, NameType.ORGANISATION, story.oneLine(from, to));
        if (!entry.holds(mention)) {
            entry.mentions.add(mention);
            index.put(mention, entry);
        }
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

    /** An actor of its own for a description of people or of a body: "Western officials", "the court". */
    private @Nullable Entry described(Holder phrase) {
        int head = phrase.head();
        boolean many = story.plural(head);
        boolean voice = story.is(head, WordClass.VOICE)
                || story.is(head, WordClass.GROUP)
                || story.is(head, WordClass.DOCUMENT)
                || story.is(head, WordClass.EXPERT)
                || story.is(head, WordClass.HEAD);
        boolean role = story.is(head, WordClass.ROLE);
        if (!story.noun(head) || (!voice && !role)) {
            return null;
        }
        int from = phrase.from();
        while (from < head
                && (story.is(from, UniversalTag.DET)
                        || story.punctuation(from)
                        || story.is(from, UniversalTag.ADV)
                        || story.penn(from, "PRP$")
                        || story.is(from, UniversalTag.NUM)
                        || story.is(from, UniversalTag.ADP))) {
            from++;
        }
        int to = Math.max(head, phrase.to());
        if (to - from >= LONG_PHRASE) {
            to = head;
        }
        for (int t = from; t < head; t++) {
            from = story.is(t, WordClass.RELATIVE) || story.is(t, WordClass.TIME) || story.is(t, UniversalTag.DET)
                    ? t + 1
                    : from;
        }
        for (int t = head + 1; t <= to; t++) {
            if (story.punctuation(t)
                    || story.verb(t)
                    || story.is(t, WordClass.RELATIVE)
                    || story.is(t, UniversalTag.AUX)) {
                to = t - 1;
            }
        }
        Mention mention = new Mention(from, to, NameType.OTHER, story.oneLine(from, to));
        Actor.Kind kind = role && !many && !voice ? Actor.Kind.PERSON : Actor.Kind.GROUP;
        Entry entry = cast.describe(mention.name(), kind, false, mention);
        index.put(mention, entry);
        return entry;
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
            if (!story.reads(t, "according") || !story.reads(t + 1, "to")) {
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
