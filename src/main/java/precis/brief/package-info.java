/**
 * The analyst's document: sections of points, each with the evidence it rests on, and the edits that change it. All values
 * are immutable; an edit makes a new brief.
 */
@NullMarked
package precis.brief;

import org.jspecify.annotations.NullMarked;
