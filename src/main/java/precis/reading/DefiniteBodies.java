package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;

/** Which of the named bodies "the company", "the court", "the group" stands for; none where it may be another. */
final class DefiniteBodies {
    /** So many sentences back a body is still what is talked of. */
    private static final int NEAR = 3;
    /** So often named, the only body that may be a firm is the firm that the story is about. */
    private static final int OFTEN = 3;

    private final Story story;
    private final Cast cast;
    private final BodyKinds kinds = new BodyKinds();

    DefiniteBodies(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    /** The body, which is given the mention, or null. */
    @Nullable
    Entry of(int head) {
        boolean definite = story.noun(head)
                && !story.plural(head)
                && story.reads(head - 1, "the")
                && (story.is(head, WordClass.HEAD)
                        || story.is(head, WordClass.FIRM)
                        || story.is(head, WordClass.WATCHER))
                && !narrowed(head);
        if (!definite) {
            return null;
        }
        boolean firm = story.is(head, WordClass.FIRM);
        List<Entry> named = firm ? List.of() : candidates(head, true);
        List<Entry> candidates = named.isEmpty() ? candidates(head, false) : named;
        Entry last = lastNamed(head, candidates);
        boolean meant = last != null
                && !introducedSince(last, head)
                && (firm ? firmMeant(last, head, candidates) : bodyMeant(last, head, candidates.size() == 1));
        if (last == null || !meant) {
            return null;
        }
        Mention mention = new Mention(head - 1, head, NameType.ORGANISATION, story.oneLine(head - 1, head));
        if (!last.holds(mention)) {
            cast.refer(last, mention);
            cast.index().put(mention, last);
        }
        return last;
    }

    /** "the government of Norway", "the company that made it", "the district chairman": it is not the body alone. */
    private boolean narrowed(int head) {
        if (story.isA(head, Relation.COMPOUND)) {
            return true;
        }
        for (int c = story.firstChild(head); c != NONE; c = story.nextSibling(c)) {
            boolean clause = story.isA(c, Relation.ACL)
                    && (story.is(head + 1, WordClass.RELATIVE)
                            || story.lower(head + 1).endsWith("ing")
                            || story.reads(head + 2, "by"));
            if (c > head && (clause || (story.isA(c, Relation.NMOD) && !story.is(c, Relation.NMOD_POSS)))) {
                return true;
            }
        }
        return false;
    }

    /** How far back its name may stand: a group may be any body, and a land's government is any land's. */
    private boolean bodyMeant(Entry body, int head, boolean only) {
        int away = story.sentence(head) - story.sentence(lastMention(body, head));
        if (story.is(head, WordClass.WATCHER) && !story.reads(head, "agency")) {
            return away <= 1;
        }
        if (story.is(head, WordClass.GOVERNMENT) && away > NEAR) {
            return only && ofMainLand(body);
        }
        return only || away < NEAR;
    }

    /** What stands near, or is the firm that the story is about; no site that a film was shown on, beside a studio named more. */
    private boolean firmMeant(Entry firm, int head, List<Entry> candidates) {
        int away = story.sentence(head) - story.sentence(lastMention(firm, head));
        int most = 0;
        for (Entry entry : candidates) {
            most = entry == firm ? most : Math.max(most, count(entry, head));
        }
        int own = count(firm, head);
        return most <= own
                ? away <= NEAR || kinds.surelyFirm(firm) || (most == 0 && own >= OFTEN)
                : away == 1 && most < OFTEN;
    }

    /** "UK Government", where no other land is named as often. */
    private boolean ofMainLand(Entry government) {
        String land = Countries.table().meantBy(government.firstWord());
        int most = 0;
        int own = 0;
        for (Entry entry : cast.entries()) {
            int count = entry.country == null ? 0 : entry.mentions.size();
            most = Math.max(most, count);
            own = entry.country != null && entry.country.equals(land) ? count : own;
        }
        return land != null && own == most;
    }

    /** All that may be a candidate: only a firm or a watcher may have quite another name. */
    private Collection<Entry> bodies(int head, boolean exact) {
        if (exact) {
            return cast.mentioned().called(story.lower(head));
        }
        return story.reads(head, WordClass.FIRM) || story.reads(head, WordClass.WATCHER) ? cast.entries() : List.of();
    }

    private boolean candidate(Entry entry, int head, boolean exact) {
        String noun = story.lower(head);
        return entry.kind == Actor.Kind.ORGANISATION
                && lastMention(entry, head) != NONE
                && (exact ? kinds.named(entry, noun) : kinds.fits(entry, noun));
    }

    private List<Entry> candidates(int head, boolean exact) {
        List<Entry> candidates = new ArrayList<>();
        for (Entry entry : bodies(head, exact)) {
            if (candidate(entry, head, exact)) {
                candidates.add(entry);
            }
        }
        return candidates;
    }

    /** The body of that kind that was named last, where no other was beside it. */
    private @Nullable Entry lastNamed(int head, List<Entry> candidates) {
        Entry last = null;
        int sentence = NONE;
        boolean rivals = false;
        for (Entry entry : candidates) {
            int at = story.sentence(lastMention(entry, head));
            if (at < sentence) {
                continue;
            }
            boolean beside = last != null && at == sentence;
            if (!beside || surer(entry, last, head)) {
                last = entry;
                sentence = at;
                rivals = false;
            } else {
                rivals |= !surer(last, entry, head);
            }
        }
        return rivals ? null : last;
    }

    private boolean surer(@Nullable Entry one, @Nullable Entry other, int head) {
        if (one == null || other == null || !story.is(head, WordClass.FIRM)) {
            return false;
        }
        return kinds.surelyFirm(one) && !kinds.surelyFirm(other);
    }

    /** Where it was named last, but for sites on which something was shown: "on YouTube". */
    private int lastMention(Entry entry, int before) {
        int last = NONE;
        for (Mention mention : entry.mentions) {
            boolean site = story.reads(mention.from() - 1, "on");
            last = mention.from() < before && !site ? Math.max(last, mention.from()) : last;
        }
        return last;
    }

    private static int count(Entry entry, int before) {
        int count = 0;
        for (Mention mention : entry.mentions) {
            count += mention.from() < before ? 1 : 0;
        }
        return count;
    }

    /** Whether another one came into the story since: "a rival company". */
    private boolean introducedSince(Entry body, int head) {
        int named = lastMention(body, head);
        for (int t = story.last(story.sentence(named)) + 1; t < head; t++) {
            boolean same = story.hasLemma(t, story.lemma(head)) && cast.index().at(t) == null;
            int first = same ? story.leftmost(t) : NONE;
            if (same && (story.reads(first, "a") || story.reads(first, "an") || story.reads(first, "another"))) {
                return true;
            }
        }
        return false;
    }
}
