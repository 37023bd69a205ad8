package precis.language;

import precis.text.Span;

/**
 * One mention of a name. It lies inside one sentence.
 *
 * @param span its words in the text, without a title ("Mr. Smith" is the name "Smith")
 * @param type what it names
 * @param sentence index of its sentence in {@link Syntax#sentences()}
 * @param from index of its first token in that sentence
 * @param to index after its last token
 */
public record TaggedName(Span span, NameType type, int sentence, int from, int to) {}
