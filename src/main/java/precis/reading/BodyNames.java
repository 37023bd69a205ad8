package precis.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;

/**
 * Which body or land a form of a name is that of: "the Fund" is "Dale Harbour Fund", "G20" the Group of Twenty, "US" the United
 * States.
 */
final class BodyNames {
    private final Lexicon words = Lexicon.english();
    private final Countries countries = Countries.table();
    private final List<Mention> mentions;
    private final Acronyms acronyms;
    private final NameIndex bodies = new NameIndex();
    private final Set<String> organisations = new HashSet<>();
    private final Map<String, String> byInitials = new HashMap<>();

    BodyNames(List<Mention> mentions, Acronyms acronyms) {
        this.mentions = mentions;
        this.acronyms = acronyms;
    }

    /** Takes note of a name of several words, which shorter forms may stand for. */
    void remember(Mention mention) {
        String name = withoutArticle(mention.name());
        bodies.add(name, name);
        byInitials.putIfAbsent(Acronyms.lettersOf(name), name);
        if (mention.type() == NameType.ORGANISATION) {
            organisations.add(name);
        }
    }

    /** "Arbor" is "Arbor Foods", where only one such name of two words is told; no "Oxford" is Oxford University. */
    @Nullable
    String companyOf(String word) {
        if (word.length() < 4 || countries.knows(word)) {
            return null;
        }
        String found = null;
        String prefix = word.concat(" ");
        for (NameIndex.Known known : bodies.withWord(word)) {
            String name = known.name;
            boolean company = organisations.contains(name)
                    && name.startsWith(prefix)
                    && (name.indexOf(' ', prefix.length()) < 0 || legal(name))
                    && !words.is(name.substring(prefix.length()).toLowerCase(Locale.ROOT), WordClass.HEAD);
            if (company && found != null && !found.equals(name)) {
                return null;
            }
            found = company ? name : found;
        }
        return found;
    }

    /** The fullest form of the name of a body or land that the article has. */
    String fullest(Mention mention) {
        String name = withoutArticle(mention.name());
        for (int step = 0; step < 3; step++) {
            String next = canonical(name, mention.type());
            if (next.equals(name)) {
                break;
            }
            name = next;
        }
        return name;
    }

    private String canonical(String name, NameType type) {
        String spelled = acronyms.longForm(name);
        if (spelled != null) {
            return spelled;
        }
        String country = countries.named(name);
        if (country != null) {
            return country;
        }
        String half = halfOfCountry(name);
        if (half != null) {
            return half;
        }
        String intended = intended(name);
        if (intended != null) {
            return intended;
        }
        String group = numberedGroup(name);
        if (group != null) {
            return group;
        }
        String landFirst = landFirst(name);
        if (landFirst != null) {
            return landFirst;
        }
        String abbreviated = Acronyms.initials(name) ? byInitials.get(name.replace(".", "")) : null;
        if (abbreviated != null) {
            return abbreviated;
        }
        for (NameIndex.Known body : bodies.withFirstWord(name)) {
            if (incorporated(body.name, name)) {
                return body.name;
            }
        }
        return type == NameType.ORGANISATION ? longerBody(name) : name;
    }

    static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    /** "The South" beside South Korea */
    private @Nullable String halfOfCountry(String name) {
        if (!name.equals("North") && !name.equals("South") && !name.equals("East") && !name.equals("West")) {
            return null;
        }
        String found = null;
        String prefix = name.concat(" ");
        for (Mention mention : mentions) {
            String country = mention.name().startsWith(prefix) ? countries.named(mention.name()) : null;
            if (country != null && found != null && !found.equals(country)) {
                return null;
            }
            found = country == null ? found : country;
        }
        return found;
    }

    /** "Untied Nations" is a slip for "United Nations", where the article has that before or more often. */
    private @Nullable String intended(String name) {
        for (NameIndex.Known body : name.indexOf(' ') < 0 ? List.<NameIndex.Known>of() : bodies.spelledLike(name)) {
            if (NameForms.swapped(name, body.name)
                    || (!name.equals(body.name) && NameForms.sameBody(name, body.name))) {
                return body.surerThan(bodies.get(name)) ? body.name : null;
            }
        }
        return null;
    }

    /** "G20" is the Group of Twenty. */
    private @Nullable String numberedGroup(String name) {
        if (name.length() < 2 || name.charAt(0) != 'G' || !Character.isDigit(name.charAt(1))) {
            return null;
        }
        for (NameIndex.Known known : bodies.withWord("group")) {
            String body = known.name;
            boolean group = body.startsWith("Group of ");
            Integer number = group ? TimeWords.NUMBERS.get(body.substring(9).toLowerCase(Locale.ROOT)) : null;
            if (number != null && name.equals("G".concat(Integer.toString(number)))) {
                return body;
            }
        }
        return null;
    }

    /** "Wildlife Agency of Norway" is "Norwegian Wildlife Agency", where the article has that too. */
    private @Nullable String landFirst(String name) {
        int of = name.lastIndexOf(" of ");
        boolean two = name.indexOf(' ') < of; // "Bank of America" is no "U.S. Bank"
        String land = !two ? null : countries.named(withoutArticle(name.substring(of + 4)));
        if (land == null) {
            return null;
        }
        String tail = " ".concat(name.substring(0, of));
        for (NameIndex.Known known : bodies.withLastWord(tail)) {
            String body = known.name;
            String front = body.endsWith(tail) ? body.substring(0, body.length() - tail.length()) : "";
            if (land.equals(countries.meantBy(front))) {
                return body;
            }
        }
        return null;
    }

    /** "Dale Police" is "Dale City Police". */
    private boolean ofTown(String body, String name) {
        int blank = name.indexOf(' ');
        if (blank < 0 || name.indexOf(' ', blank + 1) > 0 || body.length() <= name.length() + 1) {
            return false;
        }
        String tail = name.substring(blank);
        boolean ends = body.startsWith(name.substring(0, blank + 1)) && body.endsWith(tail);
        String kind = ends ? body.substring(blank + 1, body.length() - tail.length()) : "";
        return words.is(kind.toLowerCase(Locale.ROOT), WordClass.SETTLEMENT)
                || words.is(kind.toLowerCase(Locale.ROOT), WordClass.TOWN);
    }

    private boolean legal(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).replace(".", "");
        return words.is(last.toLowerCase(Locale.ROOT), WordClass.COMPANY);
    }

    /** "Tavran Assets" is "Tavran Assets Bhd". */
    private boolean incorporated(String body, String name) {
        int rest = name.length() + 1;
        return body.length() > rest
                && body.startsWith(name)
                && body.charAt(name.length()) == ' '
                && words.is(body.substring(rest).replace(".", "").toLowerCase(Locale.ROOT), WordClass.COMPANY);
    }

    /** "Foreign Ministry" is "Russian Foreign Ministry", "the Council" is "Refugee Council", where these are named. */
    private String longerBody(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean head = words.is(last.toLowerCase(Locale.ROOT), WordClass.HEAD);
        boolean oneWord = name.indexOf(' ') < 0;
        String church = "Church of ".concat(name);
        if (organisations.contains(church)) {
            return church; // what a church teaches, named as one that acts
        }
        String tied = last.substring(last.indexOf('-') + 1); // "the Sun-Times"
        if (oneWord && words.is(tied.toLowerCase(Locale.ROOT), WordClass.OUTLET)) {
            NameIndex.Known only = NameForms.onlyEnding(bodies.withWord(name), known -> known.name, name);
            return only == null ? name : only.name; // "The Post" is "The Harbour Post"
        }
        if (oneWord && name.equals("House")) {
            return name;
        }
        if (oneWord && (head || words.is(name.toLowerCase(Locale.ROOT), WordClass.ALONE))) {
            return whole(name);
        }
        if (oneWord) {
            return name;
        }
        for (NameIndex.Known known : bodies.withLastWord(name)) {
            String body = known.name;
            boolean tail = body.length() > name.length() && NameForms.endsWithWord(body, name);
            boolean inside = head
                    && body.length() > name.length()
                    && NameForms.holdsWord(body, name)
                    && countries.named(body.substring(0, Math.max(0, body.indexOf(' ')))) == null;
            if (tail || inside || (head && ofTown(body, name))) {
                return body;
            }
        }
        return name;
    }

    /** "the Fund" is "Dale Harbour Fund", "the Chamber" the only "Chamber of Commerce". */
    private String whole(String kind) {
        String begins = null;
        String prefix = kind.concat(" of ");
        for (NameIndex.Known known : bodies.withWord(kind)) {
            if (NameForms.endsWithWord(known.name, kind)) {
                return known.name;
            }
            if (known.name.startsWith(prefix)) {
                begins = begins == null || known.name.equals(begins) ? known.name : kind;
            }
        }
        return begins == null ? kind : begins;
    }
}
