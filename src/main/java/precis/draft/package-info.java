/**
 * The first draft of a brief: one drafter for each section, and a gate that lets no point through that says more than its
 * evidence. Drafting is a pure function of a {@link precis.reading.Reading}.
 */
@NullMarked
package precis.draft;

import org.jspecify.annotations.NullMarked;
