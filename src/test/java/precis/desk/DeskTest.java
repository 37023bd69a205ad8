package precis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import precis.Fixtures;
import precis.brief.Brief;
import precis.brief.Origin;
import precis.brief.SectionKind;
import precis.text.Article;

class DeskTest {
    private final Brief draft = Fixtures.harbourBrief();
    private final Article article = draft.article();
    private final State fresh = Desk.open("harbour", Brief.empty("", article), true, new Size(120, 40));

    @Test
    void aFirstDraftComesInUnderWhatTheAnalystHasAlreadyWritten() {
        State written = typed(update(fresh, Command.ADD), "Mine.");
        written = update(written, Command.KEEP);
        State drafted = update(written, new Action.Drafted(draft));
        assertThat(drafted.brief().title()).isEqualTo(draft.title());
        assertThat(drafted.brief().section(SectionKind.BOTTOM_LINE).points())
                .extracting(point -> point.origin())
                .containsExactlyInAnyOrder(Origin.OWN, Origin.AUTO);
        State undone = update(drafted, Command.UNDO);
        assertThat(undone.brief().points()).isEqualTo(draft.points());
        assertThat(Command.UNDO.whyNot(undone)).isEqualTo("nothing to undo");
    }

    @Test
    void anEmptyFirstDraftIsSavedToo() {
        Step step = Desk.update(fresh, new Action.Drafted(Brief.empty("", article)));
        assertThat(step.effects()).hasOnlyElementsOfType(Effect.Save.class).hasSize(1);
        assertThat(step.state().drafting()).isFalse();
    }

    @Test
    void theDraftOfAnotherArticleIsNotTakenIn() {
        State open = Desk.open("harbour", draft, false, new Size(120, 40));
        Brief other = Brief.empty("Other", Fixtures.articleOf("Another story."));
        assertThat(update(open, new Action.Drafted(other)).brief()).isEqualTo(draft);
    }

    @Test
    void leavesOnlyAtTheSecondTryWhereSavingFails() {
        State open = Desk.open("harbour", draft, false, new Size(120, 40));
        State failed = update(open, new Action.NotSaved("the disk is full"));
        Step first = Desk.update(failed, Command.QUIT);
        assertThat(first.effects()).hasOnlyElementsOfType(Effect.Save.class);
        State again = update(first.state(), new Action.NotSaved("the disk is full"));
        assertThat(again.messages().shown()).isEqualTo(Message.error("q again leaves unsaved: the disk is full"));
        assertThat(Desk.update(again, Command.QUIT).effects())
                .containsExactly(new Effect.Save(draft), new Effect.Quit());
    }

    @Test
    void saysOnceWhileSomethingIsTypedThatItCannotBeSaved() {
        State open = Desk.open("harbour", draft, false, new Size(120, 40));
        State typing = typed(update(open, Command.ADD), "words");
        State told = update(typing, new Action.NotSaved("the disk is full"));
        assertThat(told.messages().shown()).isEqualTo(Message.error("the disk is full"));
        State again = update(typed(told, "more"), new Action.NotSaved("the disk is full"));
        assertThat(again.messages().shown()).isNull();
        assertThat(again.saving()).isEqualTo(new Saving.Failed("the disk is full", false));
    }

    @Test
    void whatIsSavedAtTheTryToLeaveIsLeft() {
        State open = Desk.open("harbour", draft, false, new Size(120, 40));
        State failed = update(open, new Action.NotSaved("the disk is full"));
        Step saved = Desk.update(update(failed, Command.QUIT), new Action.Saved(draft));
        assertThat(saved.state().saving()).isEqualTo(new Saving.Saved());
        assertThat(saved.effects()).containsExactly(new Effect.Quit());
        assertThat(Desk.update(failed, new Action.Saved(draft)).effects()).isEmpty();
    }

    @Test
    void detailsDoNotInventAHeadline() {
        Article bare = article.withDetails(null, null, null, null, null);
        State open = Desk.open("bare", Brief.empty("Drafted title", bare), false, new Size(120, 40));
        State filled = update(
                update(update(update(open, Command.DETAILS), Command.NEXT_FIELD), new Action.Typed("Wire")),
                Command.KEEP);
        assertThat(filled.brief().article().source()).isEqualTo("Wire");
        assertThat(filled.brief().article().title()).isNull();
    }

    private static State typed(State state, String text) {
        return update(state, new Action.Typed(text));
    }

    private static State update(State state, Action action) {
        return Desk.update(state, action).state();
    }
}
