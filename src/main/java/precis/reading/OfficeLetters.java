package precis.reading;

import java.util.List;

/** Gives whoever holds an office the letters that stand for it: "the Municipal Chief Executive (MCE), Ann Reed". */
final class OfficeLetters {
    private final Story story;
    private final MentionIndex index;

    OfficeLetters(Story story, MentionIndex index) {
        this.story = story;
        this.index = index;
    }

    /** What the article took for a body of that name is left without a mention. */
    void giveTo(List<Entry> entries) {
        for (Entry person : entries) {
            for (int r = 0; person.person() && r < person.roleTokens.count(); r++) {
                give(person, person.roleTokens.from(r), person.roleTokens.to(r));
            }
        }
    }

    /** Gives somebody the letters in a stretch of his role. */
    private void give(Entry person, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            Entry letters = ofOffice(t) ? index.entryAt(t + 1) : null;
            if (letters != null && letters.name.equals(story.form(t + 1)) && !letters.person()) {
                move(letters, person);
                person.affiliation = letters.name.equals(person.affiliation) ? null : person.affiliation;
            }
        }
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
        letters.mentions.clear();
    }
}
