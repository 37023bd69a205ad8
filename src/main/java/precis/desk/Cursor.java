package precis.desk;

import org.jspecify.annotations.Nullable;
import precis.brief.SectionKind;

/**
 * Where the analyst is: in the brief, in the article, and which of the two has the keys.
 *
 * @param point the id of the point under the cursor; null on a section that has none
 * @param evidence which piece of its evidence is looked at, counted from 0
 * @param sentence the index of the sentence under the article's cursor
 */
public record Cursor(
        Pane pane, SectionKind section, @Nullable String point, int evidence, int sentence) {
    public Cursor in(Pane newPane) {
        return new Cursor(newPane, section, point, evidence, sentence);
    }

    public Cursor on(SectionKind newSection, @Nullable String newPoint) {
        return new Cursor(pane, newSection, newPoint, 0, sentence);
    }

    public Cursor atEvidence(int index) {
        return new Cursor(pane, section, point, index, sentence);
    }

    public Cursor atSentence(int index) {
        return new Cursor(pane, section, point, evidence, index);
    }
}
