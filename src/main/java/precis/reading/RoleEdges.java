package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.UniversalTag;

/** Cuts a phrase to the role that it tells: without articles, titles and whoever else is named in it. */
final class RoleEdges {
    private final Story story;

    RoleEdges(Story story) {
        this.story = story;
    }

    /** The tokens of a phrase that tell the role. */
    Ranges of(RolePhrase found) {
        int from = found.from();
        int to = found.to();
        while (from < to
                && (story.is(from, UniversalTag.DET)
                        || story.reads(from, "'s")
                        || story.is(from, WordClass.EXCELLENCY)
                        || (story.capital(from) && story.is(from + 1, WordClass.EXCELLENCY)) // "Royal Highness"
                        || story.hasLemma(from, "include")
                        || (story.penn(from, "PRP$") && !kin(from, to))
                        || story.punctuation(from))) {
            from++;
        }
        while (to > from
                && (story.punctuation(to)
                        || story.is(to, UniversalTag.ADP)
                        || (story.is(to, WordClass.TITLE)
                                && !RolePhrase.noun(story, to) // "First Lady"
                                && !ShortTitles.english().office(story.lower(to)))
                        || story.is(to, UniversalTag.DET)
                        || story.is(to, UniversalTag.CCONJ))) {
            to--;
        }
        to = withoutOther(from, withoutOwned(from, to));
        return Ranges.of(tied(from), closed(from, whole(to)));
    }

    /** "prime-time star": with what a hyphen ties to the first word. */
    private int tied(int from) {
        boolean tied = from - 2 >= story.first(story.sentence(from))
                && story.reads(from - 1, "-")
                && story.joined(from)
                && story.joined(from - 1)
                && Character.isLowerCase(story.form(from - 2).charAt(0));
        return tied ? from - 2 : from;
    }

    /** "who runs a start-up": with what hyphens tie to the last word. */
    private int whole(int to) {
        int last = to;
        while (story.inside(last + 2)
                && story.reads(last + 1, "-")
                && story.joined(last + 1)
                && story.joined(last + 2)
                && story.nounish(last + 2)
                && !story.capital(last + 2)) {
            last += 2;
        }
        return last;
    }

    /** "editor of the state's", where a title in quotation marks or another name follows: the editor. */
    private int withoutOwned(int from, int to) {
        boolean owned = story.reads(to, "'s") && (story.quoteMark(to + 1) || story.nounish(to + 1));
        int of = to;
        while (owned && of > from && !story.is(of, UniversalTag.ADP)) {
            of--;
        }
        return owned && of > from ? of - 1 : to;
    }

    /** "chairman of the bank and his son Omar Reed", "friend and it": without somebody else. */
    private int withoutOther(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            boolean kin = story.penn(t + 1, "PRP$") && kin(t + 2, to) && !story.reads(t - 2, "both");
            if (story.reads(t, "and") && (kin || (t + 1 == to && story.pronoun(to)))) {
                return story.punctuation(t - 1) ? t - 2 : t - 1;
            }
        }
        return to;
    }

    /** The last token of a stretch with the bracket that closes it: "chief (acting)". */
    private int closed(int from, int to) {
        int open = NONE;
        for (int t = from; t <= to; t++) {
            open = story.reads(t, "(") ? t : story.reads(t, ")") ? NONE : open;
        }
        if (open == NONE || open == from) {
            return to;
        }
        return story.reads(to + 1, ")") ? to + 1 : open - 1;
    }

    private boolean kin(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.is(t, WordClass.KIN)) {
                return true;
            }
        }
        return false;
    }
}
