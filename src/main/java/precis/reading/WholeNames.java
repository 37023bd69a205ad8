package precis.reading;

import static precis.reading.Story.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import precis.language.NameType;
import precis.language.UniversalTag;

/**
 * Reads names whole: what the article names in full somewhere is read in full wherever its words stand, small words inside a name
 * belong to it, and a capital at the start of a sentence alone makes no name.
 */
final class WholeNames {
    /** Names of that many words are known by their words wherever these stand. */
    private static final int KNOWN = 3;

    private final Story story;
    private final Lexicon words = Lexicon.english();

    /** The words, in lower case, that stand with a small letter somewhere. */
    private final Set<String> small = new HashSet<>();
    /** Those that stand with a capital where no sentence begins. */
    private final Set<String> capital = new HashSet<>();

    private WholeNames(Story story) {
        this.story = story;
        for (int s = 0; s < story.sentences(); s++) {
            for (int t = story.first(s); t <= story.last(s); t++) {
                if (!story.capital(t)) {
                    small.add(story.lower(t));
                } else if (t > story.first(s)) {
                    capital.add(story.lower(t));
                }
            }
        }
    }

    /** The same mentions, in order, as far as they are names, each from its first word to its last. */
    static List<Mention> read(List<Mention> mentions, Story story) {
        WholeNames names = new WholeNames(story);
        List<Mention> read = new ArrayList<>(mentions.size());
        for (Mention mention : names.corners(names.apart(names.withTitles(mentions)))) {
            Mention whole = names.ship(mention);
            if (!names.common(whole)) {
                names.add(whole, read);
            }
        }
        return names.known(read);
    }

    /** "Varna Works and Hall of Arts", where each of the two is a name elsewhere. */
    private List<Mention> apart(List<Mention> mentions) {
        Set<String> known = new HashSet<>();
        mentions.forEach(mention -> known.add(mention.name()));
        List<Mention> apart = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int and = mention.from() + 1;
            while (and < mention.to() && !story.reads(and, "and")) {
                and++;
            }
            boolean two = and < mention.to()
                    && known.contains(story.oneLine(mention.from(), and - 1))
                    && known.contains(story.oneLine(and + 1, mention.to()));
            if (two) {
                apart.add(mention(mention.from(), and - 1, mention.type()));
                apart.add(mention(and + 1, mention.to(), mention.type()));
            } else {
                apart.add(mention);
            }
        }
        return apart;
    }

    /** "at Third Street and Mill Lane": two streets and one spot. */
    private List<Mention> corners(List<Mention> mentions) {
        List<Mention> whole = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Mention last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && corner(last, mention)) {
                whole.set(whole.size() - 1, mention(last.from(), mention.to(), NameType.PLACE));
            } else {
                whole.add(mention);
            }
        }
        return whole;
    }

    private boolean corner(Mention last, Mention next) {
        return street(last)
                && street(next)
                && next.from() == last.to() + 2
                && story.reads(last.to() + 1, "and")
                && (story.reads(last.from() - 1, "at") || story.reads(last.from() - 2, "corner"));
    }

    private boolean street(Mention mention) {
        return mention.type() == NameType.PLACE && story.is(mention.to(), WordClass.STREET);
    }

    /** Joins a mention to the one before it where "of the" stands between, and drops it where that holds it already. */
    private void add(Mention mention, List<Mention> read) {
        Mention last = read.isEmpty() ? null : read.get(read.size() - 1);
        if (last == null || mention.from() > last.to()) {
            if (last != null && belongs(last, mention)) {
                read.set(read.size() - 1, mention(last.from(), mention.to(), NameType.ORGANISATION));
            } else {
                read.add(mention);
            }
        }
    }

    /** "National Museum" and, behind "of the", "U.S. Air Force" */
    private boolean belongs(Mention last, Mention next) {
        return last.type() == NameType.ORGANISATION
                && next.type() == NameType.ORGANISATION
                && last.words() == 2
                && story.is(last.from(), UniversalTag.ADJ)
                && words.is(last.lastWord().toLowerCase(Locale.ROOT), WordClass.OF)
                && next.from() == last.to() + 3
                && story.reads(last.to() + 1, "of")
                && story.reads(last.to() + 2, "the")
                && story.sentence(last.from()) == story.sentence(next.from());
    }

    /** "The Globe and Mail", with the capital of a title, but "The Times and the Post". */
    private List<Mention> withTitles(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (int the = 1; the + 3 < story.size(); the++) {
            int last = the + 3;
            boolean titled = story.form(the).equals("The")
                    && the > story.first(story.sentence(last))
                    && story.is(the + 1, WordClass.OUTLET)
                    && story.reads(the + 2, "and")
                    && story.proper(last)
                    && story.is(last, WordClass.OUTLET);
            if (titled) {
                int first = the + 1;
                all.removeIf(mention -> mention.from() <= last && mention.to() >= first);
                all.add(mention(first, last, NameType.ORGANISATION));
            }
        }
        all.sort(NameRepair.BY_PLACE);
        return all;
    }

    /** "the Lady Maren" is a ship or an inn: no such title of a person has an article before it. */
    private Mention ship(Mention mention) {
        int title = story.is(mention.from(), WordClass.NOBLE) ? mention.from() : mention.from() - 1;
        boolean named = mention.person()
                && title > story.first(story.sentence(mention.from()))
                && story.is(title, WordClass.NOBLE)
                && story.proper(title)
                && story.form(title - 1).equals("the");
        return named ? mention(title, mention.to(), NameType.OTHER) : mention;
    }

    /** "Homeopathy" at the start of a sentence, where the article has "homeopathy" elsewhere and no capital but there. */
    private boolean common(Mention mention) {
        int from = mention.from();
        String lower = story.lower(from);
        return mention.words() == 1
                && from == story.first(story.sentence(from))
                && small.contains(lower)
                && !capital.contains(lower);
    }

    private List<Mention> known(List<Mention> mentions) {
        Map<String, Set<String>> bodies = new HashMap<>(); // by their first words
        for (Mention mention : mentions) {
            if (mention.type() == NameType.ORGANISATION && mention.words() >= KNOWN) {
                bodies.computeIfAbsent(mention.firstWord(), first -> new HashSet<>())
                        .add(mention.name());
            }
        }
        if (bodies.isEmpty()) {
            return mentions;
        }
        List<Mention> read = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention last = read.isEmpty() ? null : read.get(read.size() - 1);
            if (last != null && mention.from() <= last.to()) {
                if (mention.to() > last.to()) { // what a longer name left of it
                    read.add(mention(last.to() + 1, mention.to(), mention.type()));
                }
                continue;
            }
            boolean body = mention.type() == NameType.ORGANISATION;
            Set<String> alike = body ? bodies.getOrDefault(mention.firstWord(), Set.of()) : Set.of();
            read.add(longest(mention, personAt(mentions, i + 1, mention.to() + 1), alike));
        }
        return read;
    }

    /** The last token of the person whose name begins at a token. */
    private static int personAt(List<Mention> mentions, int index, int token) {
        boolean person = index < mentions.size()
                && mentions.get(index).person()
                && mentions.get(index).from() == token;
        return person ? mentions.get(index).to() : NONE;
    }

    /**
     * The mention as far as its words go on as those of a body that the article names: to the body's end, or into the name of a
     * person behind it as long as two words are left of that.
     */
    private Mention longest(Mention mention, int person, Set<String> bodies) {
        int last = story.last(story.sentence(mention.from()));
        Mention longest = mention;
        for (String body : bodies) {
            if (!body.startsWith(mention.name())
                    || body.length() == mention.name().length()) {
                continue;
            }
            for (int to = mention.to() + 1; to <= last; to++) {
                String words = story.oneLine(mention.from(), to);
                boolean whole = words.equals(body);
                boolean start = to + 1 < person && body.startsWith(words.concat(" "));
                if ((whole || start) && to > longest.to()) {
                    longest = mention(mention.from(), to, NameType.ORGANISATION);
                }
                if (!body.startsWith(words)) {
                    break;
                }
            }
        }
        return longest;
    }

    private Mention mention(int from, int to, NameType type) {
        return new Mention(from, to, type, story.oneLine(from, to));
    }
}
