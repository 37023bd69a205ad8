package precis.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.language.NameType;
import precis.language.UniversalTag;

/** Names that the tables pass over and the words before them explain: "the security firm Varnet.com", "the magazine LeMont". */
final class NamesByKind {
    /** How far before the kind its article may stand. */
    private static final int LONGEST_PHRASE = 5;

    private static final int LONGEST_NAME = 4;

    private final Story story;

    NamesByKind(Story story) {
        this.story = story;
    }

    void addTo(List<Mention> mentions) {
        mentions.replaceAll(this::withoutKind);
        boolean[] named = Mention.covered(mentions, story.size());
        Set<String> told = new HashSet<>();
        for (Mention mention : mentions) {
            int before = story.quoteMark(mention.from() - 1) ? mention.from() - 2 : mention.from() - 1;
            boolean other = mention.type() == NameType.PLACE || owner(mention);
            if (!other && before > 0 && kind(before) && definite(before)) {
                told.add(mention.name());
            }
        }
        for (int t = 1; t < story.size(); t++) {
            int from = story.quoteMark(t + 1) ? t + 2 : t + 1;
            if (from < story.size() && !named[from] && kind(t) && definite(t)) {
                int to = end(from, named);
                if (to >= from && !modifies(to)) {
                    mentions.add(new Mention(from, to, NameType.ORGANISATION, story.oneLine(from, to)));
                }
            }
        }
        mentions.replaceAll(mention -> told.contains(mention.name())
                ? new Mention(mention.from(), mention.to(), NameType.ORGANISATION, mention.name())
                : mention);
        mentions.sort(NameRepair.BY_PLACE);
    }

    /** "the company Anna Reed founded": her name says that she is not the company. */
    private static boolean owner(Mention mention) {
        return mention.person() && mention.words() > 1 && Gender.ofGivenName(mention.firstWord()) != Gender.UNKNOWN;
    }

    /** "Internet security firm Varnet.com", all of it taken for the name. */
    private Mention withoutKind(Mention mention) {
        for (int t = mention.to() - 1; t > mention.from() && !mention.person(); t--) {
            if (kind(t) && definite(t) && word(t + 1)) {
                return new Mention(t + 1, mention.to(), NameType.ORGANISATION, story.oneLine(t + 1, mention.to()));
            }
        }
        return mention;
    }

    /** A common noun for one body. */
    private boolean kind(int token) {
        return story.noun(token)
                && !story.plural(token)
                && Character.isLowerCase(story.form(token).charAt(0))
                && (story.is(token, WordClass.FIRM)
                        || story.is(token, WordClass.BODY)
                        || story.is(token, WordClass.OUTLET)
                        || story.is(token, WordClass.JOURNAL)
                        || story.is(token, WordClass.HEAD));
    }

    /** "the", with nothing but what describes the kind between. */
    private boolean definite(int kind) {
        int first = Math.max(story.first(story.sentence(kind)), kind - LONGEST_PHRASE);
        for (int t = kind - 1; t >= first; t--) {
            if (story.reads(t, "the")) {
                return true;
            }
            if (!story.is(t, UniversalTag.ADJ) && !story.nounish(t) && !story.reads(t, "-")) {
                return false;
            }
        }
        return false;
    }

    /** The last token of the capitalised words from one on, or the token before it where it is none. */
    private int end(int from, boolean[] named) {
        int to = from - 1;
        int last = Math.min(story.last(story.sentence(from)), from + LONGEST_NAME - 1);
        while (to < last && !named[to + 1] && word(to + 1)) {
            to++;
        }
        return to;
    }

    private boolean word(int token) {
        return story.capital(token)
                && !story.is(token, UniversalTag.DET)
                && !story.is(token, WordClass.TIME)
                && !story.is(token, WordClass.ROLE)
                && !story.is(token, WordClass.TITLE);
    }

    /** "the company IT department" */
    private boolean modifies(int token) {
        int next = token + 1;
        return next < story.size() && story.sentence(next) == story.sentence(token) && story.nounish(next);
    }
}
