package precis.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;

/** What the acronyms of an article stand for, where it says so in brackets: "the Central Bank (CB)". */
final class Acronyms {
    private static final int LONGEST = 10;

    private final Story story;
    private final Map<String, String> longForms = new HashMap<>();

    Acronyms(Story story, List<Mention> mentions) {
        this.story = story;
        find(mentions);
    }

    /** What stands alone in brackets behind the name of a body, which is one then: "the Islamic Movement (Hamas)". */
    static Set<String> inBrackets(Story story, List<Mention> mentions) {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < mentions.size(); i++) {
            Mention body = mentions.get(i - 1);
            Mention name = mentions.get(i);
            if (body.type() == NameType.ORGANISATION
                    && name.from() == body.to() + 2
                    && story.inBrackets(name.from(), name.to())) {
                names.add(name.name());
            }
        }
        return names;
    }

    /** The name that a name stands for, as the article goes on with it. */
    @Nullable
    String longForm(String name) {
        return longForms.get(name);
    }

    /** The first letters of the words of a name of three words or more, else nothing. */
    static String ofName(String name) {
        StringBuilder initials = new StringBuilder();
        String[] parts = name.split(" ", -1);
        for (String part : parts) {
            initials.append(part, 0, Math.min(1, part.length()));
        }
        return parts.length > 2 ? initials.toString() : "";
    }

    static boolean initials(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isUpperCase(c) && c != '.') {
                return false;
            }
            letters += c == '.' ? 0 : 1;
        }
        return letters >= 2 && letters <= 6;
    }

    /** What a name may be abbreviated to: the capitals that begin its words. */
    static String lettersOf(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean start = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (start && Character.isUpperCase(name.charAt(i))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString();
    }

    private void find(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int bracket = mention.to() + 1;
            if (mention.to() < story.opening(story.sentence(mention.to()))) {
                continue; // "TALLINN (AP) —"
            }
            if (story.reads(bracket, "(") || story.reads(bracket, "[")) {
                int inside = bracket + 1;
                boolean closed = story.reads(inside + 1, ")") || story.reads(inside + 1, "]");
                if (closed && capitals(story.form(inside)) && !(town(mention) && !spells(inside, mention))) {
                    longForms.put(story.form(inside), BodyNames.withoutArticle(mention.name()));
                } else if (shortName(mention, i + 1 < mentions.size() ? mentions.get(i + 1) : null)) {
                    longForms.put(mentions.get(i + 1).name(), BodyNames.withoutArticle(mention.name()));
                } else if (inside < story.size() && capitals(mention.name()) && story.capital(inside)) {
                    spellOut(mention, inside);
                }
            }
        }
    }

    /** "Los Angeles (LAX)", "Leeds (AFP)": of a place that is known, only its own letters. */
    private boolean spells(int letters, Mention place) {
        return lettersOf(place.name()).equals(story.form(letters).replace(".", ""));
    }

    private static boolean town(Mention mention) {
        Countries countries = Countries.table();
        return countries.of(mention.name()) != null && countries.named(mention.name()) == null;
    }

    /** "the International Police Organisation (Interpol)": a body alone in brackets behind a longer name of one. */
    private boolean shortName(Mention whole, @Nullable Mention next) {
        return next != null
                && whole.type() == NameType.ORGANISATION
                && next.type() == NameType.ORGANISATION
                && whole.words() > next.words()
                && next.from() == whole.to() + 2
                && story.reads(next.to() + 1, ")");
    }

    /** An acronym that was explained is a name wherever it stands, also where the tables passed over it. */
    void addUnseen(List<Mention> mentions) {
        boolean[] named = new boolean[story.size()];
        for (Mention mention : mentions) {
            for (int t = mention.from(); t <= mention.to(); t++) {
                named[t] = true;
            }
        }
        for (int t = 0; t < story.size(); t++) {
            if (!named[t] && capitals(story.form(t)) && longForms.containsKey(story.form(t))) {
                mentions.add(new Mention(t, t, NameType.ORGANISATION, story.form(t)));
            }
        }
        mentions.sort(NameRepair.BY_PLACE);
    }

    /** "CEI (Italian Episcopal Conference)": the long form stands for the short one, under which the article goes on. */
    private void spellOut(Mention acronym, int from) {
        int to = from;
        while (to + 1 < story.size() && !story.reads(to + 1, ")") && to - from < LONGEST) {
            to++;
        }
        if (story.reads(to + 1, ")") && to > from) {
            longForms.put(story.oneLine(from, to), acronym.name());
        }
    }

    /** Whether a word is short and for more than half in capitals. */
    static boolean capitals(String form) {
        int upper = 0;
        for (int i = 0; i < form.length(); i++) {
            upper += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return form.length() >= 2
                && form.length() <= LONGEST
                && upper * 2 > form.length()
                && Character.isUpperCase(form.charAt(0));
    }
}
