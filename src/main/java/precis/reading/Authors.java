package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;

/**
 * Who speaks where a participle or infinitive hangs on a noun that cannot: behind "issued a statement saying …" whoever issued
 * it, behind "their letter urging …" whose it is, behind "took turns urging …" whoever took them.
 */
final class Authors {
    private final Story story;

    Authors(Story story) {
        this.story = story;
    }

    /** Whose text a noun is that a participle describes: "their letter urging". */
    int possessor(int verb, int noun) {
        return story.penn(verb, "VBG") && story.is(noun, WordClass.UTTERANCE)
                ? story.exactChild(noun, Relation.NMOD_POSS)
                : NONE;
    }

    /** The verb whose subject speaks through the noun, or {@link TokenRow#NONE}. */
    int using(int verb, int noun) {
        int above = story.head(noun);
        boolean hangs = story.penn(verb, "VBG") || story.markedBy(verb, "to");
        if (!hangs || above == NONE || above > noun || !story.verb(above) || story.passive(above)) {
            return NONE;
        }
        boolean object = story.isA(noun, Relation.OBJ);
        if (object && story.is(noun, WordClass.OCCASION)) {
            return above;
        }
        boolean issued = object && story.is(above, WordClass.ISSUING);
        boolean within = story.isA(noun, Relation.OBL) && story.markedBy(noun, "in") && story.is(above, WordClass.SAY);
        return story.is(noun, WordClass.UTTERANCE) && (issued || within) ? above : NONE;
    }
}
