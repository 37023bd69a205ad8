package precis.language;

import precis.text.Span;

/**
 * A word, a clitic ({@code n't}, {@code 's}) or a mark, and its place in the tree of its sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the text
 * @param form its letters as they stand in the text
 * @param lemma its dictionary form in lower case ("said" is "say"); of a proper noun the form itself
 * @param tag its part of speech
 * @param pennTag the finer tag of the Penn Treebank, such as {@code VBD}
 * @param head the index, in the sentence, of the token that it depends on; -1 for the root
 * @param relation how it depends on its head
 */
public record Token(
        int index,
        Span span,
        String form,
        String lemma,
        UniversalTag tag,
        String pennTag,
        int head,
        Relation relation) {

    public boolean is(UniversalTag other) {
        return tag == other;
    }

    public boolean is(Relation other) {
        return relation == other;
    }
}
