package precis.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import precis.text.Resources;

/** Whether "he" or "she" may stand for somebody, as far as given names, titles and role nouns tell. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Map<String, Gender> GIVEN_NAMES = read();

    public static Gender ofGivenName(String name) {
        Gender gender = GIVEN_NAMES.get(name);
        return gender == null ? UNKNOWN : gender;
    }

    static Gender ofWord(Story story, int token) {
        return story.is(token, WordClass.FEMALE) ? FEMALE : story.is(token, WordClass.MALE) ? MALE : UNKNOWN;
    }

    static Gender ofPronoun(String lowerCase) {
        Lexicon words = Lexicon.english();
        return words.is(lowerCase, WordClass.HE) ? MALE : words.is(lowerCase, WordClass.SHE) ? FEMALE : UNKNOWN;
    }

    /** By the title before a mention of somebody, else the given name, else the kin before a mention, else the role. */
    static Gender of(Story story, Entry person) {
        Gender gender = ofGivenName(person.firstWord());
        for (Mention mention : person.mentions) {
            int before = mention.from() - 1;
            if (before >= 0 && story.is(before, WordClass.TITLE) && ofWord(story, before) != UNKNOWN) {
                return ofWord(story, before);
            }
            int noun = story.reads(before, ",") ? before - 1 : before; // "his ex-wife, Lolita Reed"
            boolean kin = gender == UNKNOWN && noun >= 0 && story.is(noun, WordClass.KIN);
            gender = kin ? ofWord(story, noun) : gender;
        }
        return gender == UNKNOWN && person.role != null ? ofRole(person.role) : gender;
    }

    /** By the last word that tells it before "of": "wife of the king", "the queen's brother", "women's league chairman". */
    private static Gender ofRole(String role) {
        int of = role.indexOf(" of ");
        Gender gender = UNKNOWN;
        for (String word : role.substring(0, of < 0 ? role.length() : of)
                .toLowerCase(Locale.ROOT)
                .split(" ", -1)) {
            boolean male = Lexicon.english().is(word, WordClass.MALE);
            gender = male ? MALE : Lexicon.english().is(word, WordClass.FEMALE) ? FEMALE : gender;
        }
        return gender;
    }

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    private static Map<String, Gender> read() {
        Map<String, Gender> names = new HashMap<>(1024);
        List<String> lines = Resources.lines("precis/reading/given-names.txt");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Gender gender = line.charAt(0) == 'f' ? FEMALE : MALE;
            int start = 3;
            while (start < line.length()) {
                int end = line.indexOf(' ', start);
                end = end < 0 ? line.length() : end;
                names.put(line.substring(start, end), gender);
                start = end + 1;
            }
        }
        return names;
    }
}
