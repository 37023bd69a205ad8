package precis.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import precis.language.NameType;
import precis.language.Syntax;
import precis.language.TaggedName;
import precis.language.UniversalTag;

/** Mends what the name tables cut: pieces of one name beside each other, Arabic tails, names broken after an initial. */
final class NameRepair {
    private static final int BROKEN_GAP = 40;
    private static final int LONGEST_OWNER = 4;

    static final Comparator<Mention> BY_PLACE = (a, b) -> Integer.compare(a.from(), b.from());

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
        new NamesByKind(story).addTo(repair.mentions);
        new OwnedOffices(story).addTo(repair.mentions);
        new NamesOfSpeakers(story).addTo(repair.mentions);
        new UnknownPlaces(story).addTo(repair.mentions);
        repair.join();
        repair.mentions = WholeNames.read(NameEdges.mended(repair.mentions, story), story);
        repair.mentions = NameTypes.decided(repair.mentions, story);
        repair.mendBroken();
        return repair.mentions;
    }

    private void add(int from, int to, NameType type) {
        int end = to;
        while (end > from
                && (story.reads(end, "'s") || story.reads(end, "'") || (type != NameType.OTHER && smallNoun(end)))) {
            end--;
        }
        if (story.reads(from, "'s")) { // "Public Prosecutor's Office"
            from = owner(from);
        }
        if (from <= end && !story.breaks(story.start(from), story.end(end)) && !story.pronoun(from)) {
            mentions.add(mention(from, end, type));
        }
    }

    /** The first of the capitalised words before "'s", or the word behind it where none stands there. */
    private int owner(int possessive) {
        int from = possessive;
        int first = story.first(story.sentence(possessive));
        while (from > first && possessive - from < LONGEST_OWNER && capital(from - 1)) {
            from--;
        }
        boolean free = mentions.isEmpty() || mentions.get(mentions.size() - 1).to() < from;
        return from < possessive && free ? from : possessive + 1;
    }

    private boolean capital(int token) {
        return story.capital(token) && (story.nounish(token) || story.is(token, UniversalTag.ADJ));
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

    private void join() {
        List<Mention> joined = new ArrayList<>();
        for (Mention next : mentions) {
            Mention mention = withTail(next);
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && mention.from() > last.to() && belong(last, mention)) {
                joined.set(joined.size() - 1, joined(last, mention));
            } else if (last == null || mention.from() > last.to()) {
                joined.add(mention);
            }
        }
        mentions = joined;
    }

    private Mention joined(Mention last, Mention next) {
        if (story.reads(last.to() + 1, ")")) { // "(Abel) Tamber"
            String name = last.name().concat(" ").concat(next.name());
            return new Mention(last.from(), next.to(), NameType.PERSON, name);
        }
        boolean body = and(last, next) || (story.reads(last.to() + 1, "&") && last.type() != next.type());
        NameType type = last.person() ? next.type() : last.type();
        return mention(last.from(), next.to(), body ? NameType.ORGANISATION : type);
    }

    /** "Suleiman al-Amr", "Salem bin Omar Al Hinai", "Carmona de las Torres" */
    private Mention withTail(Mention mention) {
        int next = mention.to() + 1;
        if (!mention.person()) {
            return romance(mention);
        }
        if (next >= story.size() || !story.reads(next, WordClass.NAME_LINK)) {
            return mention;
        }
        int family = story.reads(next + 1, "-") ? next + 2 : next + 1;
        boolean name = family < story.size() && story.capital(family);
        return name ? withTail(mention(mention.from(), family, mention.type())) : mention;
    }

    private Mention romance(Mention mention) {
        int at = mention.to() + 1;
        int last = story.last(story.sentence(mention.to()));
        while (at < last && story.reads(at, WordClass.OF_ROMANCE)) {
            at++;
        }
        boolean name = at > mention.to() + 1 && at <= last && story.proper(at) && capital(at);
        while (name && at < last && story.proper(at + 1) && capital(at + 1)) {
            at++;
        }
        return name ? mention(mention.from(), at, mention.type()) : mention;
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
            case " & " -> true; // "Alder Ships & Marine Works" is one firm, whatever its parts name
            case "-" -> same || last.person() != next.person();
            case ") " -> same && last.person() && givenInBrackets(last, next);
            case " and " -> and(last, next);
            case " of " -> // "Public Policy Institute of Dale"
                last.type() == NameType.ORGANISATION
                        && last.words() > 1
                        && next.type() == NameType.PLACE
                        && story.is(last.to(), WordClass.HEAD)
                        && story.capital(last.to());
            case "' ", "’ " -> // "Prosecutors' Office"
                same
                        && last.type() == NameType.ORGANISATION
                        && Lexicon.english().is(next.name().toLowerCase(Locale.ROOT), WordClass.HEAD);
            case "'s ", "’s " -> // "Women's National Team"
                same
                        && last.type() == NameType.ORGANISATION
                        && story.lower(last.to()).endsWith("men");
            default -> false;
        };
    }

    /** "President (Abel) Tamber": a given name that is told beside the title. */
    private boolean givenInBrackets(Mention given, Mention family) {
        int title = given.from() - 2;
        return given.from() == given.to()
                && family.from() == family.to()
                && title >= story.first(story.sentence(given.from()))
                && story.reads(title + 1, "(")
                && (story.is(title, WordClass.TITLE) || story.is(title, WordClass.ROLE));
    }

    /** "Air and Space Museum" */
    private boolean and(Mention last, Mention next) {
        Lexicon words = Lexicon.english();
        return story.reads(last.to() + 1, "and")
                && !Acronyms.initials(last.name()) // "NASA and Earth University"
                && !last.person()
                && !next.person()
                && last.type() != NameType.PLACE
                && last.words() <= 2
                && words.is(next.lastWord().toLowerCase(Locale.ROOT), WordClass.HEAD)
                && !words.is(last.lastWord().toLowerCase(Locale.ROOT), WordClass.HEAD);
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
