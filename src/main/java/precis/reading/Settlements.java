package precis.reading;

/** Tells the names behind a word for where people live. */
final class Settlements {
    private final Story story;

    Settlements(Story story) {
        this.story = story;
    }

    /** "in the municipality of Alder" */
    boolean of(Mention mention) {
        int kind = mention.from() - 2;
        return story.reads(mention.from() - 1, "of")
                && (story.is(kind, WordClass.SETTLEMENT) || story.is(kind, WordClass.TOWN))
                && !story.is(mention.to(), WordClass.HEAD)
                && Character.isLowerCase(story.form(kind).charAt(0));
    }

    /** "the communities of Alder and Rama Cay" */
    boolean community(Mention mention) {
        int of = mention.from() - 1;
        int first = story.first(story.sentence(mention.from()));
        while (of > first && (story.reads(of, "and") || story.reads(of, ",") || story.proper(of))) {
            of--;
        }
        return story.reads(of, "of")
                && story.hasLemma(of - 1, "community")
                && (of == mention.from() - 1 || story.plural(of - 1))
                && !story.is(mention.to(), WordClass.HEAD);
    }

    /** "Latin America and the Caribbean", but not "Voice of America" */
    boolean partOfTheWorld(Mention mention) {
        boolean part = story.is(mention.to(), WordClass.CONTINENT);
        for (int t = mention.from(); part && t <= mention.to(); t++) {
            part = story.is(t, WordClass.CONTINENT)
                    || story.is(t, WordClass.PART_OF_WORLD)
                    || story.reads(t, "and")
                    || story.reads(t, "the");
        }
        return part;
    }
}
