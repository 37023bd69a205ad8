package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Groups that act without a name of their own: "asylum seekers", "the foreign ministers of the G20 countries". */
final class Groups {
    private static final int LONGEST_ORGAN = 4;

    private final Story story;
    private final Cast cast;
    private final Map<String, List<Mention>> byNoun = new LinkedHashMap<>();

    Groups(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    void gather() {
        for (int t = 0; t < story.size(); t++) {
            boolean noun = story.noun(t) || story.lettersOfMany(t);
            if (!noun || story.quoted(t) || cast.index().at(t) != null || !people(t) || describes(t)) {
                continue;
            }
            boolean named = ofState(t) != NONE || (story.is(t, WordClass.GOVERNMENT) && namedModifier(t));
            String kind = named ? mention(t).name() : story.lemma(t);
            List<Mention> mentions = byNoun.get(kind);
            if (mentions == null) {
                mentions = new ArrayList<>();
                byNoun.put(kind, mentions);
            }
            mentions.add(mention(t));
        }
        for (List<Mention> mentions : byNoun.values()) {
            String name = name(mentions);
            int head = mentions.get(0).to();
            boolean organ = ofState(head) != NONE || (story.is(head, WordClass.GOVERNMENT) && !story.plural(head));
            Actor.Kind kind = organ ? Actor.Kind.ORGANISATION : Actor.Kind.GROUP;
            for (Mention mention : mentions) {
                Entry group = cast.describe(name, kind, organ, mention);
                cast.index().put(mention, group);
            }
        }
    }

    /** "a senior police official", "the police investigation": the group itself is not there. */
    private boolean describes(int token) {
        int head = story.head(token);
        return head > token
                && story.reads(token, WordClass.COLLECTIVE)
                && story.noun(head)
                && story.isA(token, Relation.COMPOUND);
    }

    private boolean people(int token) {
        boolean many =
                story.plural(token) || story.lower(token).endsWith("men") || story.reads(token, WordClass.COLLECTIVE);
        boolean organ = story.is(token, WordClass.GOVERNMENT) && !story.plural(token) && namedModifier(token);
        return organ
                || ofState(token) != NONE
                || (many && (story.is(token, WordClass.GROUP) || byEnding(story.lower(token))));
    }

    /** "the Indonesian military": an organ of a state that is named. */
    private boolean namedModifier(int token) {
        int before = story.reads(token - 1, "'s") ? token - 2 : token - 1;
        return before >= story.first(story.sentence(token))
                && story.capital(before)
                && (story.proper(before) || story.is(before, UniversalTag.ADJ));
    }

    /** The first token of "Mexican culture ministry", where a people's name opens the phrase, or {@link TokenRow#NONE}. */
    private int ofState(int head) {
        boolean organ = story.is(head, WordClass.ORGAN)
                && Character.isLowerCase(story.form(head).charAt(0))
                && !story.reads(head + 1, "'s")
                && !(head + 1 < story.size() && story.nounish(head + 1));
        int first = story.first(story.sentence(head));
        for (int t = head - 1; organ && t >= first && head - t < LONGEST_ORGAN; t--) {
            if (Countries.table().ofPeople(story.form(t)) != null) {
                return t;
            }
            organ = Character.isLowerCase(story.form(t).charAt(0)) && (story.noun(t) || story.is(t, UniversalTag.ADJ));
        }
        return NONE;
    }

    /** Most plurals in -ists and -ians are people. */
    private static boolean byEnding(String word) {
        return (word.endsWith("ists") && word.length() > 7) || word.endsWith("icians") || word.endsWith("women");
    }

    private Mention mention(int head) {
        int from = head;
        int first = story.first(story.sentence(head));
        while (from > first && modifier(from - 1, head)) {
            from--;
        }
        from = ofState(head) == NONE ? from : ofState(head);
        Mention owner = story.is(head, WordClass.GOVERNMENT) ? cast.index().at(from - 1) : null;
        if (owner != null && story.sentence(owner.from()) == story.sentence(head)) { // "the New Zealand government"
            from = owner.from();
        }
        if (story.punctuation(from)) { // "people-smugglers" is no word of which the half could stand
            from = head;
        }
        int to = head;
        int of = head + 1;
        if (story.reads(of, "of") || story.reads(of, "from")) {
            to = namedBelonging(of, head);
        }
        return new Mention(from, to, NameType.OTHER, lowerCased(story.oneLine(from, to), from));
    }

    /** A sentence's capital is none of the word's. */
    private String lowerCased(String name, int from) {
        boolean opens = from == story.first(story.sentence(from))
                && !story.proper(from)
                && story.form(from).length() > 1;
        boolean capital = opens && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        boolean people = Countries.table().ofPeople(story.form(from)) != null;
        return capital && !people && !cast.alwaysCapital(story.form(from))
                ? name.substring(0, 1).toLowerCase(Locale.ROOT).concat(name.substring(1))
                : name;
    }

    private boolean modifier(int token, int head) {
        if (story.reads(token, "-")) {
            return true;
        }
        boolean wordish = story.nounish(token) || story.is(token, UniversalTag.ADJ);
        if (story.lettersOfMany(head) && token == head - 1 && story.noun(token)) {
            return true; // "opposition MPs", whatever the tree makes of them
        }
        boolean hangs = story.head(token) == head || story.head(token) == token + 1 || story.head(token) == token + 2;
        return wordish
                && hangs
                && !story.quoted(token)
                && (story.isA(token, Relation.COMPOUND)
                        || story.isA(token, Relation.AMOD)
                        || story.isA(token, Relation.FLAT)
                        || story.is(token, Relation.NMOD_UNMARKED));
    }

    /** "of the G20 countries": what the group belongs to, if that bears a name. */
    private int namedBelonging(int of, int head) {
        for (int t = of + 1; t <= story.rightmost(head) && t <= of + 4; t++) {
            if (story.proper(t) && !story.is(t, WordClass.TIME)) {
                int to = t;
                int last = story.last(story.sentence(t));
                while (to < last && (story.nounish(to + 1) || story.is(to + 1, WordClass.ROLE))) {
                    to++;
                }
                return to < last && story.reads(to + 1, "-") && story.joined(to + 1) ? head : to; // "fans of K-pop"
            }
            if (!story.is(t, UniversalTag.DET) && !story.is(t, UniversalTag.ADJ)) {
                break;
            }
        }
        return head;
    }

    /** The form used most; of those the one with a modifier, then the longer. */
    private static String name(List<Mention> mentions) {
        String best = "";
        int bestCount = NONE;
        for (Mention mention : mentions) {
            int count = 0;
            for (Mention other : mentions) {
                count += other.name().equalsIgnoreCase(mention.name()) ? 1 : 0;
            }
            int words = Math.min(mention.words(), 4);
            int value = (words > 1 ? 10 : 0) + count * 2 + words;
            boolean small = mention.name().equalsIgnoreCase(best)
                    && Character.isLowerCase(mention.name().charAt(0)); // the capital was the sentence's
            if (value > bestCount || small) {
                best = mention.name();
                bestCount = value;
            }
        }
        return best;
    }
}
