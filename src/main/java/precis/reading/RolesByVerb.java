package precis.reading;

import static precis.reading.TokenRow.NONE;

import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Finds what a verb says somebody is: "X is the director", "X was elected mayor", "the suspect, identified as X". */
final class RolesByVerb {
    private static final int LONGEST = 6;
    private static final int LONGEST_ROLE = 16;

    private final Story story;
    private final TitleWords words;

    RolesByVerb(Story story, MentionIndex index) {
        this.story = story;
        words = new TitleWords(story, index);
    }

    @Nullable
    RolePhrase of(Mention mention) {
        RolePhrase told = copula(mention);
        told = told == null ? clause(mention) : told;
        told = told == null ? chosen(mention) : told;
        return told == null ? identified(mention) : told;
    }

    /** "X, who studies naval warfare at the institute", "X, who is also the mayor" */
    @Nullable
    RolePhrase clause(Mention mention) {
        RolePhrase field = field(mention);
        return field == null ? relative(mention) : field;
    }

    /** The field stands for the role. */
    private @Nullable RolePhrase field(Mention mention) {
        int who = who(mention);
        boolean does = who != NONE && (story.is(who + 1, WordClass.EXPERTISE) || story.is(who + 1, WordClass.LEADING));
        if (!does || !story.finite(who + 1)) {
            return null;
        }
        int last = story.last(story.sentence(who));
        int to = who + 1;
        while (to < last && !story.punctuation(to + 1) && !story.reads(to + 1, "and") && !story.reads(to + 1, "but")) {
            to++;
        }
        return new RolePhrase(who, to, 2);
    }

    /** "X, who is the mayor of Leeds" */
    private @Nullable RolePhrase relative(Mention mention) {
        int who = who(mention);
        int copula = who + 1;
        boolean is = who != NONE && (story.reads(copula, "is") || story.reads(copula, "was"));
        if (!is) {
            return null;
        }
        int start = story.reads(copula + 1, "also") ? copula + 2 : copula + 1;
        int noun = words.roleFrom(start);
        if (noun == NONE) {
            return null;
        }
        int from = story.reads(copula, "was") ? who : start; // a past office is told as one
        return new RolePhrase(from, end(noun), 1.6);
    }

    /** The "who" right behind a name and perhaps an age, or {@link TokenRow#NONE}. */
    private int who(Mention mention) {
        boolean aged = story.is(mention.to() + 2, UniversalTag.NUM) && story.reads(mention.to() + 3, ",");
        int who = mention.to() + (aged ? 4 : 2);
        int last = story.last(story.sentence(mention.to()));
        return story.reads(mention.to() + 1, ",") && story.reads(who, "who") && who < last ? who : NONE;
    }

    /** What a main clause says that "he" or "she" is. */
    @Nullable
    RolePhrase told(Mention pronoun) {
        int noun = story.head(pronoun.from());
        boolean main = noun != NONE && story.head(noun) == NONE && !story.hasChild(noun, Relation.MARK);
        return main ? copula(pronoun) : null;
    }

    private @Nullable RolePhrase copula(Mention mention) {
        int head = headOf(mention);
        while (story.is(head, Relation.CONJ) && story.head(head) != NONE) {
            head = story.head(head); // "X and Y are pupils"
        }
        int noun = story.head(head);
        if (noun == NONE || !story.isA(head, Relation.NSUBJ) || !RolePhrase.noun(story, noun)) {
            return null;
        }
        int copula = story.exactChild(noun, Relation.COP);
        boolean first = story.reads(end(noun), "to") || story.reads(end(noun) + 1, "to");
        if (copula == NONE || copula > noun || story.negated(noun) || first) {
            return null; // "X was the second son to go to prison"
        }
        int from = copula + 1;
        while (from < noun
                && (story.is(from, UniversalTag.ADV)
                        || story.is(from, UniversalTag.DET)
                        || story.is(from, UniversalTag.NUM)
                        || story.reads(from, "only"))) { // "are the only two members"
            from++;
        }
        return new RolePhrase(from, end(noun), 1.5);
    }

    /** "X was elected mayor of Leeds", "the council made X its president", "X resigned as director". */
    private @Nullable RolePhrase chosen(Mention mention) {
        int head = headOf(mention);
        int verb = story.head(head);
        boolean made = story.is(head, Relation.OBJ) || story.is(head, Relation.IOBJ);
        boolean tied = verb != NONE && (made || story.isA(head, Relation.NSUBJ));
        if (!tied || story.negated(verb) || !happens(verb)) {
            return null;
        }
        boolean object = made || story.is(head, Relation.NSUBJ_PASS);
        boolean becomes = story.hasLemma(verb, "become");
        boolean appointed = object && story.is(verb, WordClass.APPOINTING);
        boolean serves = story.is(verb, WordClass.SERVING) && !story.penn(verb, "VBD");
        if (!appointed && (object || !(becomes || serves || story.is(verb, WordClass.LEAVING_OFFICE)))) {
            return null;
        }
        int last = story.last(story.sentence(verb));
        int from = Math.max(verb, mention.to()) + 1;
        boolean as = false;
        for (int t = from; t <= last && t - from < LONGEST && !story.punctuation(t); t++) {
            as |= story.reads(t, "as");
            boolean placed = as || appointed || becomes;
            int noun = placed && (t == from || story.reads(t - 1, "as")) ? words.roleFrom(t) : NONE;
            if (noun != NONE) {
                return new RolePhrase(t, end(noun), 1.4);
            }
        }
        return null;
    }

    /** Whether a verb tells what happened, not what might, in a main clause or one that is told as a fact. */
    private boolean happens(int verb) {
        boolean modal = false;
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            modal |= story.penn(c, "MD") || story.reads(c, "to") || story.reads(c, "if");
        }
        return !modal && !story.is(verb, Relation.XCOMP);
    }

    /** "police named the dead man as X", "the suspect, identified as X" */
    private @Nullable RolePhrase identified(Mention mention) {
        int as = mention.from() - 1;
        int first = story.first(story.sentence(mention.from()));
        while (as > first && !story.reads(as, "as") && mention.from() - as < LONGEST && !story.punctuation(as - 1)) {
            as--; // "as 24-year-old X"
        }
        int verb = as - 1;
        if (!story.reads(as, "as")) {
            return null;
        }
        while (verb > first && !story.is(verb, WordClass.IDENTIFYING) && as - verb < LONGEST) {
            verb--;
        }
        if (!story.is(verb, WordClass.IDENTIFYING) || story.negated(verb)) {
            return null;
        }
        int noun = NONE;
        for (int t = verb + 1; t < as; t++) { // "identified the man as"
            noun = story.isA(t, Relation.OBJ) ? t : noun;
        }
        if (noun == NONE && (story.penn(verb, "VBN") || story.reads(verb - 1, ","))) {
            int subject = story.child(verb, Relation.NSUBJ);
            int before = story.reads(verb - 1, ",") ? verb - 2 : verb - 1;
            noun = subject != NONE ? subject : before;
        }
        boolean person = noun != NONE
                && story.noun(noun)
                && !story.plural(noun)
                && (story.is(noun, WordClass.ROLE) || story.is(noun, WordClass.FOUND));
        if (!person) {
            return null;
        }
        int from = noun;
        while (from > first && (story.noun(from - 1) || story.is(from - 1, UniversalTag.ADJ))) {
            from--;
        }
        boolean bare = from == noun && (story.is(noun, WordClass.MALE) || story.is(noun, WordClass.FEMALE));
        return bare ? null : new RolePhrase(from, noun, 1.4);
    }

    /** The last token of a role that a role noun heads: with what the office is over, without a relative clause or a day. */
    private int end(int noun) {
        int last = story.last(story.sentence(noun));
        int of = noun;
        while (story.reads(of + 1, "of") || (of > noun && of < last && belongs(of + 1))) {
            of++;
        }
        of = story.reads(noun + 1, "de") && noun + 2 <= last ? noun + 2 : of; // "chef de mission"
        int to = Math.min(story.rightmost(noun), noun + LONGEST_ROLE);
        for (int t = noun + 1; t <= to; t++) {
            if ((story.punctuation(t) && !story.reads(t, "-"))
                    || story.verb(t)
                    || story.is(t, UniversalTag.AUX)
                    || story.is(t, WordClass.RELATIVE)
                    || story.is(t, WordClass.TIME)
                    || story.penn(t, "WRB") // "a member when she was shot"
                    || story.is(t, UniversalTag.SCONJ)) {
                to = t - 1;
            }
        }
        return Math.max(of, to);
    }

    private boolean belongs(int token) {
        return story.nounish(token)
                || story.is(token, UniversalTag.ADJ)
                || story.is(token, UniversalTag.DET)
                || story.reads(token, "'s");
    }

    private int headOf(Mention mention) {
        for (int t = mention.from(); t <= mention.to(); t++) {
            int head = story.head(t);
            if (head == NONE || head < mention.from() || head > mention.to()) {
                return t;
            }
        }
        return mention.to();
    }
}
