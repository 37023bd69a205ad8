package precis.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import precis.language.NameType;
import precis.language.Syntax;
import precis.language.TaggedName;

/** Mends what the name tables cut: pieces of one name beside each other, Arabic tails, names broken after an initial. */
final class NameRepair {
    private static final int BROKEN_GAP = 40;
    /** How many sentences at the top may have a date line. */
    private static final int DATE_LINES = 3;

    static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(Mention::from);

    private final Story story;
    private List<Mention> mentions = new ArrayList<>();

    private NameRepair(Story story, Syntax syntax) {
        this.story = story;
        for (TaggedName name : syntax.names()) {
            int base = story.first(name.sentence());
            add(base + name.from(), base + name.to() - 1, name.type());
        }
    }

    /** The mentions of names, in order. */
    static List<Mention> mentions(Story story, Syntax syntax) {
        NameRepair repair = new NameRepair(story, syntax);
        repair.splitTitled();
        repair.addPlaces();
        repair.readDateLines();
        repair.join();
        repair.mentions = NameEdges.mended(repair.mentions, story);
        repair.retype();
        repair.mendBroken();
        return repair.mentions;
    }

    private void add(int from, int to, NameType type) {
        int end = to;
        while (end > from
                && (story.reads(end, "'s") || story.reads(end, "'") || (type != NameType.OTHER && smallNoun(end)))) {
            end--;
        }
        if (!story.breaks(story.start(from), story.end(end)) && !story.pronoun(from)) {
            mentions.add(mention(from, end, type));
        }
    }

    /** "RIA Novosti news" */
    private boolean smallNoun(int token) {
        return story.noun(token) && Character.isLowerCase(story.form(token).charAt(0));
    }

    private Mention mention(int from, int to, NameType type) {
        return new Mention(from, to, type, story.oneLine(from, to));
    }

    /** "CEO of the Refugee Council Enver Solomon": after a role the two words behind the body's are the person's name. */
    private void splitTitled() {
        List<Mention> split = new ArrayList<>();
        for (Mention mention : mentions) {
            int head = mention.to() - 2;
            boolean titled = mention.type() == NameType.ORGANISATION
                    && head > mention.from()
                    && story.is(head, WordClass.HEAD)
                    && !story.is(mention.to(), WordClass.HEAD)
                    && (story.is(mention.from() - 2, WordClass.ROLE) || story.is(mention.from() - 3, WordClass.ROLE));
            boolean governs = mention.person()
                    && mention.words() > 2
                    && story.reads(mention.from() - 1, "of")
                    && story.is(mention.from() - 2, WordClass.ROLE)
                    && Countries.table().of(story.form(mention.from())) != null;
            if (governs) { // "Governor of Washington Lee Marsh"
                split.add(mention(mention.from(), mention.from(), NameType.PLACE));
                split.add(mention(mention.from() + 1, mention.to(), NameType.PERSON));
            } else if (titled) {
                split.add(mention(mention.from(), head, NameType.ORGANISATION));
                split.add(mention(head + 1, mention.to(), NameType.PERSON));
            } else {
                split.add(mention);
            }
        }
        mentions = split;
    }

    /** A capitalised word that the tables passed over, seen at least twice and after "in", "of" or "at": a place unknown to them. */
    private void addPlaces() {
        Map<String, List<Integer>> unknown = new LinkedHashMap<>();
        Set<String> located = new HashSet<>();
        boolean[] named = new boolean[story.size()];
        for (Mention mention : mentions) {
            for (int t = mention.from(); t <= mention.to(); t++) {
                named[t] = true;
            }
        }
        for (int t = 0; t < story.size(); t++) {
            if (!named[t] && story.proper(t) && capitalised(t) && alone(t, named)) {
                List<Integer> places = unknown.get(story.form(t));
                if (places == null) {
                    places = new ArrayList<>();
                    unknown.put(story.form(t), places);
                }
                places.add(t);
                if (story.reads(t - 1, "in") || story.reads(t - 1, "of") || story.reads(t - 1, "at")) {
                    located.add(story.form(t));
                }
            }
        }
        for (Map.Entry<String, List<Integer>> word : unknown.entrySet()) {
            if (word.getValue().size() > 1 && located.contains(word.getKey())) {
                for (int t : word.getValue()) {
                    mentions.add(mention(t, t, NameType.PLACE));
                }
            }
        }
        mentions.sort(BY_PLACE);
    }

    /** "GENEVA, Switzerland - ", "TALLINN (AP) — ": what a date line begins with is a place, whatever the tables say. */
    private void readDateLines() {
        for (int s = 0; s < Math.min(story.sentences(), DATE_LINES); s++) {
            int first = story.first(s);
            int opening = story.opening(s);
            int to = first;
            while (to + 1 < opening && capitals(story.form(to + 1))) {
                to++;
            }
            if (opening > first && capitals(story.form(first))) {
                int last = to;
                mentions.removeIf(mention -> mention.from() <= last && mention.to() >= first);
                mentions.add(new Mention(first, last, NameType.PLACE, titleCase(first, last)));
                mentions.sort(BY_PLACE);
            }
        }
    }

    private static boolean capitals(String form) {
        return form.length() > 1
                && form.equals(form.toUpperCase(Locale.ROOT))
                && Character.isLetter(form.charAt(0))
                && Character.isLetter(form.charAt(form.length() - 1));
    }

    private String titleCase(int from, int to) {
        StringBuilder name = new StringBuilder(story.oneLine(from, to));
        for (int i = 1; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i - 1))) {
                name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    private boolean capitalised(int token) {
        String form = story.form(token);
        return form.length() > 3
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(1))
                && !story.is(token, WordClass.TIME)
                && token > story.first(story.sentence(token));
    }

    private boolean alone(int token, boolean[] named) {
        boolean left = token > 0 && !named[token - 1] && !story.proper(token - 1);
        boolean right = token + 1 >= story.size() || (!named[token + 1] && !story.proper(token + 1));
        return left && right;
    }

    private void join() {
        List<Mention> joined = new ArrayList<>();
        for (Mention next : mentions) {
            Mention mention = withTail(next);
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && mention.from() > last.to() && belong(last, mention)) {
                NameType type = last.person() ? mention.type() : last.type();
                joined.set(
                        joined.size() - 1,
                        mention(last.from(), mention.to(), and(last, mention) ? NameType.ORGANISATION : type));
            } else if (last == null || mention.from() > last.to()) {
                joined.add(mention);
            }
        }
        mentions = joined;
    }

    /** "Suleiman al-Amr", "Osama bin Laden" */
    private Mention withTail(Mention mention) {
        int next = mention.to() + 1;
        if (!mention.person() || next >= story.size() || !story.reads(next, WordClass.NAME_LINK)) {
            return mention;
        }
        int family = story.reads(next + 1, "-") ? next + 2 : next + 1;
        boolean name = family < story.size()
                && Character.isUpperCase(story.form(family).charAt(0));
        return name ? mention(mention.from(), family, mention.type()) : mention;
    }

    private boolean belong(Mention last, Mention next) {
        if (story.sentence(last.from()) != story.sentence(next.from())
                || story.breaks(story.end(last.to()), story.start(next.from()))) {
            return false;
        }
        String gap = story.text().substring(story.end(last.to()), story.start(next.from()));
        boolean same = last.type() == next.type();
        if (gap.equals(" ") && story.reads(next.from(), "of")) {
            return last.type() == NameType.ORGANISATION; // "London School" and "of Economics"
        }
        return switch (gap) {
            case " ", "" -> same && next.type() != NameType.OTHER;
            case ". " -> same && last.person();
            case "-", " & " -> same || last.person() != next.person();
            case " and " -> and(last, next);
            default -> false;
        };
    }

    /** "Air and Space Museum" */
    private boolean and(Mention last, Mention next) {
        Lexicon words = Lexicon.english();
        return story.reads(last.to() + 1, "and")
                && !last.person()
                && !next.person()
                && last.type() != NameType.PLACE
                && last.words() <= 2
                && words.is(next.lastWord().toLowerCase(Locale.ROOT), WordClass.HEAD)
                && !words.is(last.lastWord().toLowerCase(Locale.ROOT), WordClass.HEAD);
    }

    private void retype() {
        Set<String> families = new HashSet<>();
        Set<String> located = new HashSet<>();
        for (Mention mention : mentions) {
            boolean place =
                    mention.type() == NameType.OTHER && mention.words() == 1 && story.reads(mention.from() - 1, "in");
            if (place && Countries.table().ofPeople(mention.name()) == null) {
                located.add(mention.name());
            }
            if (mention.person()) {
                families.add(mention.lastWord());
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.words() > 1 && story.is(mention.to(), WordClass.STATUTE)) {
                mentions.set(i, mention(mention.from(), mention.to(), NameType.OTHER));
                continue;
            }
            if (mention.type() != NameType.OTHER) {
                continue;
            }
            boolean person = mention.words() == 2
                    && families.contains(mention.lastWord())
                    && Gender.ofGivenName(mention.firstWord()) != Gender.UNKNOWN;
            boolean body = mention.words() > 2
                    && Lexicon.english().is(story.lower(mention.from()), WordClass.OF)
                    && story.reads(mention.from() + 1, "of");
            boolean place = located.contains(mention.name());
            if (person || body || place) {
                NameType type = person ? NameType.PERSON : place ? NameType.PLACE : NameType.ORGANISATION;
                mentions.set(i, mention(mention.from(), mention.to(), type));
            }
        }
    }

    /** "Harsh V" at the end of one sentence, "Pant" at the start of the next. */
    private void mendBroken() {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention first = mentions.get(i);
            if (!first.person() || !initial(first.lastWord()) || first.words() < 2) {
                continue;
            }
            for (int j = i + 1; j < Math.min(mentions.size(), i + 3); j++) {
                Mention rest = mentions.get(j);
                boolean near = story.start(rest.from()) - story.end(first.to()) < BROKEN_GAP
                        && story.sentence(rest.from()) != story.sentence(first.to());
                if (rest.person() && rest.words() == 1 && near && !familyOfAnother(rest)) {
                    String initials = first.name().endsWith(".")
                            ? first.name()
                            : first.name().concat(".");
                    String whole = initials.concat(" ").concat(rest.name());
                    mentions.set(i, new Mention(first.from(), first.to(), NameType.PERSON, whole));
                    break;
                }
            }
        }
    }

    private static boolean initial(String word) {
        return word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.');
    }

    private boolean familyOfAnother(Mention mention) {
        for (Mention other : mentions) {
            if (other.person() && other.words() > 1 && other.lastWord().equals(mention.name())) {
                return true;
            }
        }
        return false;
    }
}
