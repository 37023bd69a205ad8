package precis.draft;

/**
 * What somebody says of a thing: that it does or undergoes something, or that it has a quality.
 *
 * @param head the verb, or the word for the quality
 * @param subject what does it or has it, {@link precis.reading.TokenRow#NONE} where the clause does not tell
 * @param object what it is done to, or NONE
 * @param negated whether it is said not to be so
 */
record Predication(Utterance utterance, int head, int subject, int object, boolean negated) {}
