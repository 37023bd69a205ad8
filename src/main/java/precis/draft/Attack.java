package precis.draft;

import java.util.Set;
import precis.reading.Actor;
import precis.text.Span;

/**
 * One side's attack on another, or on what it says or does.
 *
 * @param verb the word that tells of the attack: "accused", "lashed"
 * @param matter the words of meaning of what the attack is about, without the names of the two
 * @param words the clause to cite
 * @param topic what names the matter
 */
record Attack(Actor attacker, Actor target, int verb, Set<String> matter, Span words, Span topic) {}
