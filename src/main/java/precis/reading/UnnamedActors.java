package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;

/** The actors that no name of the article tells: "Western officials", "the court", a firm that is named only where it speaks. */
final class UnnamedActors {
    private static final int LONG_PHRASE = 9;

    private final Story story;
    private final Cast cast;
    private final MentionIndex index;
    private final DefiniteBodies definite;
    private @Nullable Set<String> formsWithin; // asked for seldom

    UnnamedActors(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
        index = cast.index();
        definite = new DefiniteBodies(story, cast);
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
            boolean attacked = story.is(t, Relation.NMOD_POSS)
                    && (story.is(head, WordClass.POLICY) || story.is(head, WordClass.STAND))
                    && story.head(head) != NONE
                    && story.isA(head, Relation.OBJ)
                    && takesSides(story.head(head));
            if (acts || owns || attacked) {
                Entry named = definite.of(t);
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

    /** Whoever speaks under a name that nothing else in the article explains: "The security firm Varnet said". */
    @Nullable
    Entry called(Holder phrase) {
        int head = phrase.head();
        boolean name = story.proper(head) && story.form(head).length() > 2 && !story.quoted(head);
        Mention known = index.at(head);
        Entry called = index.entryAt(head);
        if (!name
                || (called != null && called.thing)
                || (known != null && known.type() == NameType.PLACE)
                || story.is(head, WordClass.TIME)
                || story.is(head, WordClass.ROLE)
                || story.reads(head, WordClass.STATE_FORM)
                || story.is(head, WordClass.STATUTE)
                || story.is(head, WordClass.THING_CALLED)
                || (story.is(head, WordClass.COMPASS) && head == phrase.to() && !story.proper(head - 1))) {
            return null;
        }
        int from = head;
        while (from > phrase.from() && story.proper(from - 1) && !NameFronts.ofSeveral(story.lower(from - 1))) {
            from--;
        }
        Mention titled = titled(from, head);
        if (titled == null && (Nobody.titled(story, from - 1) || modifies(head) || (from == head && onlyOpens(head)))) {
            return null;
        }
        Mention mention =
                titled == null ? new Mention(from, head, NameType.ORGANISATION, story.oneLine(from, head)) : titled;
        Actor.Kind kind = story.reads(from - 1, "the") ? Actor.Kind.ORGANISATION : Actor.Kind.PERSON;
        Entry longer = mention.from() < mention.to() ? null : onlyCalled(mention.name(), kind);
        if (longer != null) {
            cast.name(longer, mention);
            index.put(mention, longer);
            return longer;
        }
        boolean person = titled != null || (from == head && quotes(head));
        Entry entry =
                cast.describe(mention.name(), person ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION, true, mention);
        index.put(mention, entry);
        return entry;
    }

    /** "Rep. Park", of which the tree may have "Rep." alone for the subject: the name behind a title, or none. */
    private @Nullable Mention titled(int from, int head) {
        int first = from;
        int last = head;
        while (first <= head && story.is(first, WordClass.TITLE)) {
            first++;
        }
        while (first > head && story.inside(last + 1) && story.proper(last + 1) && story.capital(last + 1)) {
            last++;
        }
        boolean named = first > from
                && first <= last
                && story.sentence(last) == story.sentence(from)
                && !story.is(last, WordClass.HEAD); // "St. Alban Hospital"
        return named ? new Mention(first, last, NameType.PERSON, story.oneLine(first, last)) : null;
    }

    /** "Revenue Minister", "Alder-Dale": a word that only begins a longer phrase. */
    private boolean modifies(int head) {
        int next = head + 1;
        return story.inside(next)
                && story.sentence(next) == story.sentence(head)
                && !story.is(next, WordClass.TIME)
                && !story.is(next + 1, WordClass.TIME) // "Varnet last week said"
                && (story.nounish(next) || story.is(next, UniversalTag.ADJ) || story.reads(next, "-"));
    }

    /** "Failure to pay is", "Research suggests": a word with the capital of its sentence that stands so nowhere else. */
    private boolean onlyOpens(int token) {
        String form = story.form(token);
        boolean small = form.substring(1).equals(form.substring(1).toLowerCase(Locale.ROOT));
        if (!story.capital(token)) {
            return small; // "eBay" has its capital further behind
        }
        boolean says = story.hasLemma(token + 1, "say") && !form.endsWith("s"); // "Aides said", whatever its tag
        if (!small || says || token != story.first(story.sentence(token))) {
            return false;
        }
        return !formsWithin().contains(form);
    }

    /** The forms that stand anywhere but at the beginning of a sentence. */
    private Set<String> formsWithin() {
        if (formsWithin == null) {
            formsWithin = new HashSet<>();
            for (int t = 1; t < story.size(); t++) {
                if (t > story.first(story.sentence(t))) {
                    formsWithin.add(story.form(t));
                }
            }
        }
        return formsWithin;
    }

    /** "It is wide," Reed said: whoever speaks directly behind a quotation under one name. */
    private boolean quotes(int token) {
        int before = token - 1;
        boolean closed = story.quoteMark(before) || (story.reads(before, ",") && story.quoted(before - 1));
        return closed
                && story.verb(token + 1)
                && story.is(token + 1, WordClass.SAY)
                && !NameFronts.ofSeveral(story.lower(token))
                && !Acronyms.initials(story.form(token))
                && NameEdges.letters(story.form(token).replace("-", ""));
    }

    /** "the Post" is the Harbour Post, and in "said an elated Hale" the one person of that family speaks. */
    private @Nullable Entry onlyCalled(String word, Actor.Kind kind) {
        List<Entry> called = cast.mentioned().called(word.toLowerCase(Locale.ROOT)).stream()
                .filter(entry -> entry.kind == kind)
                .toList();
        return NameForms.onlyEnding(called, entry -> entry.name, word);
    }

    /** An actor of its own for a description of people or of a body: "Western officials", "the court". */
    @Nullable
    Entry described(Holder phrase) {
        int head = phrase.head();
        boolean many = story.plural(head);
        boolean voice = story.is(head, WordClass.VOICE)
                || story.is(head, WordClass.GROUP)
                || story.is(head, WordClass.DOCUMENT)
                || story.is(head, WordClass.EXPERT)
                || story.is(head, WordClass.HEAD);
        boolean role = story.is(head, WordClass.ROLE);
        boolean opens = head == story.first(story.sentence(head)) && story.proper(head); // "Witnesses said"
        if (!(story.noun(head) || (opens && many)) || (!voice && !role)) {
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
                    || story.reads(t, "'s")
                    || story.verb(t)
                    || story.is(t, WordClass.RELATIVE)
                    || story.is(t, UniversalTag.AUX)
                    || (story.is(t, WordClass.TIME) && story.capital(t))) { // "a court in Alder on Tuesday"
                to = t - 1;
            }
        }
        while (to > head && story.is(to, UniversalTag.ADP)) {
            to--;
        }
        Mention mention = new Mention(from, to, NameType.OTHER, story.oneLine(from, to));
        Actor.Kind kind = role && !many && !voice ? Actor.Kind.PERSON : Actor.Kind.GROUP;
        Entry entry = cast.describe(mention.name(), kind, false, mention);
        index.put(mention, entry);
        return entry;
    }
}
