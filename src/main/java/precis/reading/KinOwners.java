package precis.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;

/** Says whose wife, son or brother somebody is: "Omar Hale and his wife, Ann" makes Ann the "wife of Omar Hale". */
final class KinOwners {
    private static final int SENTENCES_BACK = 2;

    private final Story story;
    private final Mentioned mentioned;

    KinOwners(Story story, Mentioned mentioned) {
        this.story = story;
        this.mentioned = mentioned;
    }

    /** Completes the roles that a possessive pronoun leaves open, where the article leaves no doubt whom it means. */
    void complete(List<Entry> entries) {
        for (Entry person : entries) {
            if (person.person() && person.role != null && !person.roleTokens.isEmpty()) {
                complete(person, person.role);
            }
        }
    }

    private void complete(Entry person, String role) {
        int from = person.roleTokens.from(0);
        int kin = person.roleTokens.to(0);
        String told = story.oneLine(from, kin);
        if (!story.is(kin, WordClass.KIN) || !role.startsWith(told)) {
            return;
        }
        Mentioned.Told owner = owner(person, from - 1);
        if (owner != null && !role.contains(owner.entry().name)) {
            person.role = told.concat(" of ").concat(owner.entry().name).concat(role.substring(told.length()));
            Mention name = named(owner);
            person.introductions.add(story.span(name.from(), name.to()));
        }
    }

    /** Where the owner stands with a name, and not as "he". */
    private Mention named(Mentioned.Told owner) {
        for (Mention mention : owner.entry().mentions) {
            if (story.is(owner.mention().from(), WordClass.HUMAN) && !story.is(mention.from(), WordClass.HUMAN)) {
                return mention;
            }
        }
        return owner.mention();
    }

    private Mentioned.@Nullable Told owner(Entry person, int pronoun) {
        if (pronoun < 0) {
            return null;
        }
        if (story.reads(pronoun, "whose")) { // "Ann Hale, whose son Omar …"
            return endsBefore(story.reads(pronoun - 1, ",") ? pronoun - 1 : pronoun, person);
        }
        Gender gender = Gender.ofPronoun(story.lower(pronoun));
        if (gender == Gender.UNKNOWN || !story.penn(pronoun, "PRP$")) {
            return null;
        }
        if (story.reads(pronoun - 1, "and")) { // "the suspect and his brother"
            Mentioned.Told beside = endsBefore(pronoun - 1, person);
            return beside != null && gender.fits(beside.entry().gender) ? beside : null;
        }
        return nearest(person, pronoun, gender);
    }

    /** The only one named before the pronoun who may be meant, where no noun and no later name may be. */
    private Mentioned.@Nullable Told nearest(Entry person, int pronoun, Gender gender) {
        int sentence = story.sentence(pronoun);
        for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            List<Mentioned.Told> who = fitting(s, pronoun, gender);
            if (!who.isEmpty()) {
                boolean one = who.stream().map(Mentioned.Told::entry).distinct().count() == 1
                        && who.get(0).entry() != person; // "Hale met Reed. His father, Omar Hale": whose is left open
                boolean told = who.stream().anyMatch(by -> Pronouns.subject(story, by.mention()));
                boolean sole = s == sentence || !namedLater(person, who.get(0).entry(), pronoun, gender);
                return one && told && sole ? who.get(0) : null;
            }
            if (somebody(s, pronoun)) {
                return null;
            }
        }
        return null;
    }

    /** "With his wife, Anna, watching, Hale conceded": somebody else who may be meant is named behind. */
    private boolean namedLater(Entry person, Entry owner, int pronoun, Gender gender) {
        for (Mentioned.Told told : mentioned.in(story.sentence(pronoun))) {
            Entry entry = told.entry();
            boolean other = entry.person() && entry != person && entry != owner && gender.fits(entry.gender);
            if (other && told.mention().from() > pronoun) {
                return true;
            }
        }
        return false;
    }

    /** "The suspect fled": whether a noun for somebody is a subject before the pronoun. */
    private boolean somebody(int sentence, int pronoun) {
        for (int t = story.first(sentence); t <= Math.min(story.last(sentence), pronoun - 1); t++) {
            boolean human = story.is(t, WordClass.ROLE) || story.is(t, WordClass.GROUP) || story.is(t, WordClass.FOUND);
            if (human && story.noun(t) && story.isA(t, Relation.NSUBJ)) {
                return true;
            }
        }
        return false;
    }

    /** Whom a sentence mentions before the pronoun that may be meant. */
    private List<Mentioned.Told> fitting(int sentence, int pronoun, Gender gender) {
        List<Mentioned.Told> fitting = new ArrayList<>();
        for (Mentioned.Told told : mentioned.in(sentence)) {
            Entry entry = told.entry();
            int from = told.mention().from();
            boolean before = entry.person() && from < pronoun;
            if (before && story.quoted(from) == story.quoted(pronoun) && gender.fits(entry.gender)) {
                fitting.add(told);
            }
        }
        return fitting;
    }

    /** Whoever is mentioned right before a token. */
    private Mentioned.@Nullable Told endsBefore(int token, Entry person) {
        for (Mentioned.Told told : mentioned.in(story.sentence(token))) {
            if (told.mention().to() == token - 1 && told.entry().person() && told.entry() != person) {
                return told;
            }
        }
        return null;
    }
}
