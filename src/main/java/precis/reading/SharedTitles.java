package precis.reading;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Tells a title in the plural that several names share: "ministers X, Y and Z", "his two sons, X and Y". */
final class SharedTitles {
    /** More names nobody lists behind one title. */
    private static final int MOST = 8;

    private final Story story;
    private final MentionIndex index;

    SharedTitles(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    /** Whether a title in the plural is that of a name and those behind it. */
    boolean titles(Mention first, int from, int to) {
        boolean apart = to < first.from() - 1;
        boolean owned = story.penn(from, "PRP$") || story.penn(from - 1, "PRP$") || story.reads(from, "'s");
        boolean set = owned && (story.is(to, WordClass.KIN) || closes(first)); // "his rivals, X and Y, …"
        return next(first) != null && (!apart || set); // "After meeting the farmers, X and Y said so"
    }

    /** Whether a mark stands behind a list of names. */
    private boolean closes(Mention first) {
        Mention last = first;
        for (Mention next = next(last); next != null; next = next(last)) {
            last = next;
        }
        return last.to() == story.last(story.sentence(last.to())) || story.punctuation(last.to() + 1);
    }

    /** "activists such as X and Y", "farmers like X": what these are examples of, or null. */
    @Nullable
    RolePhrase exampleOf(Mention mention) {
        Mention first = first(mention);
        int from = first == null ? mention.from() : first.from();
        boolean likes = story.reads(from - 1, "of") && story.reads(from - 2, "likes") && story.reads(from - 3, "the");
        from -= likes ? 3 : 0; // "including the likes of"
        int like = story.reads(from - 1, "as") && story.reads(from - 2, "such") ? from - 2 : from - 1;
        if (like == from - 1 && !story.reads(like, "like") && !story.reads(like, "including")) {
            return null;
        }
        int noun = story.reads(like - 1, ",") ? like - 2 : like - 1;
        int opening = story.opening(story.sentence(from));
        if (noun < opening || !story.plural(noun) || !RolePhrase.noun(story, noun)) {
            return null;
        }
        int start = noun;
        while (start > opening && describes(start - 1)) {
            start--;
        }
        return new RolePhrase(start, noun, 1.3);
    }

    private boolean describes(int token) {
        return index.at(token) == null
                && !story.reads(token, "other")
                && (story.is(token, UniversalTag.ADJ) || (story.noun(token) && !story.is(token, WordClass.TIME)));
    }

    /** The first of the names that a list begins with, where this is a later one of it; or null. */
    @Nullable
    Mention first(Mention later) {
        Mention at = later;
        for (int hop = 0; hop < MOST; hop++) {
            Mention before = before(at);
            if (before == null) {
                return hop == 0 ? null : at;
            }
            at = before;
        }
        return null;
    }

    /** Whether a name is one of three or more that are told by the way: no subject, and nowhere else. */
    boolean passing(Mention first, Mention later) {
        Entry entry = index.entryAt(later.from());
        Mention second = next(first);
        boolean pair = second != null && second.from() == later.from() && next(second) == null;
        int head = later.from();
        while (story.isA(head, Relation.CONJ) && story.head(head) != NONE) {
            head = story.head(head);
        }
        return !pair && entry != null && entry.mentions.size() < 2 && !story.isA(head, Relation.NSUBJ);
    }

    /** The name that a list of names goes on with, or null. */
    private @Nullable Mention next(Mention mention) {
        int at = behindBracket(mention.to() + 1);
        int joined = at;
        while (joined <= at + 2 && joins(joined)) {
            joined++;
        }
        joined += story.reads(joined, "now") ? 1 : 0;
        Mention next = joined > at ? index.at(joined) : null;
        return next != null && index.person(joined) && closed(next) ? next : null;
    }

    /** Whether a list has its "and" somewhere behind. */
    private boolean closed(Mention mention) {
        if (story.reads(mention.from() - 1, "and") || story.reads(mention.from() - 2, "and")) {
            return true;
        }
        return next(mention) != null;
    }

    private @Nullable Mention before(Mention mention) {
        int at = mention.from() - 1;
        at -= story.reads(at, "now") ? 1 : 0;
        int joined = at;
        while (joins(joined)) {
            joined--;
        }
        joined = story.reads(joined, ")") ? opening(joined) - 1 : joined;
        Mention before = joined < at ? index.at(joined) : null;
        Mention next = before == null ? null : next(before);
        return next != null && next.from() == mention.from() && index.person(joined) ? before : null;
    }

    private boolean joins(int token) {
        return story.inside(token) && (story.reads(token, ",") || story.reads(token, "and"));
    }

    private int behindBracket(int token) {
        if (!story.reads(token, "(")) {
            return token;
        }
        int last = story.last(story.sentence(token));
        int close = token;
        while (close < last && !story.reads(close, ")")) {
            close++;
        }
        return close + 1;
    }

    private int opening(int close) {
        int first = story.first(story.sentence(close));
        int open = close;
        while (open > first && !story.reads(open, "(")) {
            open--;
        }
        return open;
    }

    /** The words of a role, in the singular where several share it: "lawyer" of "lawyers", "pupil at Dale School". */
    String text(int from, int to) {
        int head = from;
        while (head < to
                && !story.is(head + 1, UniversalTag.ADP)
                && (!story.punctuation(head + 1) || story.reads(head + 1, "-"))) {
            head++;
        }
        if (!story.plural(head) || !RolePhrase.noun(story, head)) {
            return story.oneLine(from, to);
        }
        int start = from;
        while (start < head && story.is(start, UniversalTag.NUM) && !story.reads(start + 1, "-")) {
            start++;
        }
        String form = story.form(head);
        String before = story.oneLine(start, head);
        before = before.substring(0, before.length() - form.length());
        String one = form.endsWith("s") && story.lower(head).startsWith(story.lemma(head))
                ? form.substring(0, story.lemma(head).length())
                : story.lemma(head);
        String behind = head == to ? "" : " ".concat(story.oneLine(head + 1, to));
        return before.concat(one).concat(behind);
    }

    /** "head of the Forum for Authors" is no plural. */
    boolean joined(int from, int to) {
        for (int t = from; t < to; t++) {
            if (story.is(t, UniversalTag.ADP)) {
                return true;
            }
        }
        return false;
    }
}
