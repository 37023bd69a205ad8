package precis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import precis.Fixtures;

class HistoryTest {
    private final Brief brief = Fixtures.harbourBrief();
    private final History start = History.of(brief);

    @Test
    void undoOfEverythingGivesTheFirstBriefAndRedoTheLast() {
        History edited =
                start.with(new Edit.SetText("a1", "one"), "edit").with(new Edit.SetRejected("a2", true), "reject");
        History back = edited.undo().undo();
        assertThat(back.present()).isEqualTo(brief);
        assertThat(back.undo()).isNull();
        assertThat(back.redo().redo()).isEqualTo(edited);
        assertThat(edited.redo()).isNull();
    }

    @Test
    void anEditAfterAnUndoForgetsWhatWasUndone() {
        History other =
                start.with(new Edit.SetText("a1", "one"), "edit").undo().with(new Edit.SetText("a1", "two"), "edit");
        assertThat(other.redo()).isNull();
        assertThat(other.present().point("a1").text()).isEqualTo("two");
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        assertThat(start.with(new Edit.SetRejected("a1", false), "take back in").past())
                .isEmpty();
    }

    @Test
    void eachStepHasTheNameOfItsEdit() {
        History edited =
                start.with(new Edit.SetText("a1", "one"), "edit").with(new Edit.SetRejected("a2", true), "reject");
        assertThat(edited.past()).extracting(History.Step::edit).containsExactly("edit", "reject");
        assertThat(edited.undo().future()).extracting(History.Step::edit).containsExactly("reject");
    }
}
