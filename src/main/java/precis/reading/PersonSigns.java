package precis.reading;

import java.util.Locale;
import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;

/** Tells names that the tables took for places and bodies, and that the words beside them show to be those of persons. */
final class PersonSigns {
    private static final int LONGEST = 3;
    /** How far behind an article the noun may stand: "an international relations professor". */
    private static final int FAR = 5;

    private final Story story;
    private final Lexicon words = Lexicon.english();

    PersonSigns(Story story) {
        this.story = story;
    }

    /** Whether what stands beside a name is said of persons alone. */
    boolean person(Mention mention) {
        boolean full = mention.words() > 1 && mention.words() <= LONGEST;
        String last = mention.lastWord().toLowerCase(Locale.ROOT);
        boolean other = words.is(last, WordClass.HEAD)
                || words.is(last, WordClass.OUTLET)
                || words.is(last, WordClass.LANDMARK)
                || words.is(last, WordClass.COMPANY)
                || Countries.table().of(mention.name()) != null;
        return full
                && !other
                && (example(mention) || apposed(mention) || (mention.type() != NameType.PLACE && initialled(mention)));
    }

    /** "activists like Carolina Barrow", "pupils such as Nandi Peder" */
    private boolean example(Mention mention) {
        int like = mention.from() - 1;
        boolean such = story.reads(like, "as") && story.reads(like - 1, "such");
        int noun = such ? like - 2 : like - 1;
        noun -= story.reads(noun, ",") ? 1 : 0;
        return (such || story.reads(like, "like"))
                && story.inside(noun)
                && story.plural(noun)
                && story.is(noun, WordClass.ROLE);
    }

    /** "Shi Yinhong, an international relations professor, said", "Teo Wan Hui, the founder of Alder Foods" */
    private boolean apposed(Mention mention) {
        int article = mention.to() + 2;
        boolean phrase = story.reads(mention.to() + 1, ",") && story.is(article, UniversalTag.DET);
        for (int t = article + 1; phrase && t <= article + FAR && !story.punctuation(t); t++) {
            boolean knows = story.is(t, WordClass.EXPERT) || story.is(t, WordClass.AGENT);
            boolean called = RolePhrase.noun(story, t) && says(mention);
            boolean heads = RolePhrase.noun(story, t) && story.is(t, WordClass.HEADING) && story.reads(t + 1, "of");
            if ((knows || heads || (called && Gender.ofGivenName(mention.firstWord()) != Gender.UNKNOWN))
                    && !story.plural(t)
                    && story.isA(t, Relation.APPOS)
                    && within(mention, story.head(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Mention mention, int token) {
        return token >= mention.from() && token <= mention.to();
    }

    /** "police chief (DGP) LR Bose": initials and a family name behind an office. */
    private boolean initialled(Mention mention) {
        String first = mention.firstWord();
        int office = mention.from() - 1;
        if (story.reads(office, ")")) {
            while (story.inside(office) && mention.from() - office < LONGEST + 1 && !story.reads(office, "(")) {
                office--;
            }
            office--;
        }
        int of = office - 1;
        boolean led = story.inside(office)
                && (story.is(office, WordClass.ROLE) || (story.reads(of, "of") && story.is(of - 1, WordClass.ROLE)));
        return led
                && mention.words() == 2
                && first.length() <= 2
                && Acronyms.initials(first)
                && !Acronyms.initials(mention.lastWord());
    }

    /** "Fatima Moslem, president of the Farm Council, said" */
    boolean introduced(Mention mention) {
        int office = mention.to() + 2;
        boolean apposed = mention.words() == 2
                && story.reads(mention.to() + 1, ",")
                && (story.is(office, WordClass.PARTY) || story.is(office, WordClass.EXPERT))
                && !story.plural(office)
                && story.reads(office + 1, WordClass.OFFICE_OF);
        boolean body = words.is(mention.lastWord().toLowerCase(Locale.ROOT), WordClass.HEAD)
                || words.is(mention.lastWord().toLowerCase(Locale.ROOT), WordClass.OUTLET);
        return apposed && says(mention) && !body;
    }

    private boolean says(Mention mention) {
        boolean says = false;
        for (int t = mention.from(); t <= mention.to(); t++) {
            says |= story.isA(t, Relation.NSUBJ) && story.is(story.head(t), WordClass.SAY);
        }
        return says;
    }
}
