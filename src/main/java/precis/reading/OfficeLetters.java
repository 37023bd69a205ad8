package precis.reading;

import java.util.ArrayList;
import java.util.List;

/** Gives whoever holds an office the letters that stand for it: "the Municipal Chief Executive (MCE), Ann Reed". */
final class OfficeLetters {
    private final Story story;
    private final MentionIndex index;

    OfficeLetters(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    void giveTo(List<Entry> entries) {
        for (Entry person : List.copyOf(entries)) {
            for (int r = 0; person.person() && r < person.roleTokens.count(); r++) {
                entries.removeAll(given(person, person.roleTokens.from(r), person.roleTokens.to(r)));
            }
        }
    }

    /** The letters in a stretch of somebody's role, which are his now. */
    private List<Entry> given(Entry person, int from, int to) {
        List<Entry> given = new ArrayList<>();
        for (int t = from + 1; t < to; t++) {
            Entry letters = ofOffice(t) ? index.entryAt(t + 1) : null;
            if (letters != null && letters.name.equals(story.form(t + 1)) && !letters.person()) {
                move(letters, person);
                person.affiliation = letters.name.equals(person.affiliation) ? null : person.affiliation;
                given.add(letters);
            }
        }
        return given;
    }

    private boolean ofOffice(int bracket) {
        return story.reads(bracket, "(")
                && story.reads(bracket + 2, ")")
                && Acronyms.initials(story.form(bracket + 1))
                && RolePhrase.noun(story, bracket - 1);
    }

    private void move(Entry letters, Entry person) {
        for (Mention mention : letters.mentions) {
            person.add(mention);
            index.put(mention, person);
        }
    }
}
