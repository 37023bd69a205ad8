package precis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import precis.Fixtures;
import precis.brief.Brief;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.desk.Action;
import precis.desk.Arrangement;
import precis.desk.Mode;
import precis.desk.Saving;
import precis.file.CrashDisk;
import precis.file.OutputException;
import precis.key.Key;

/** The desk with a disk that fails and with results that come late. */
class DeskSceneTest {
    private final CrashDisk disk = new CrashDisk();
    private final Brief brief = Fixtures.harbourBrief();

    @Test
    void savesOnlyTheNewestOfSeveralEdits() {
        Session session = Session.workLater("harbour", brief, false, disk);
        add(session, "One.");
        add(session, "Two.");
        assertThat(session.state().saving()).isInstanceOf(Saving.Underway.class);
        session.workOnDisk();
        assertThat(session.state().saving()).isInstanceOf(Saving.Saved.class);
        assertThat(session.saved().points())
                .hasSameElementsAs(session.state().brief().points());
    }

    @Test
    void staysAtTheFirstTryToLeaveWhereSavingFails() {
        Session session = Session.workLater("harbour", brief, false, disk);
        disk.fill();
        add(session, "Mine.");
        session.workOnDisk();
        assertThat(text(session)).contains("not saved: ").contains("the disk is full");
        session.type("q");
        session.workOnDisk();
        assertThat(session.left()).isFalse();
        assertThat(text(session)).contains("q again leaves unsaved: ");
        session.type("q");
        assertThat(session.left()).isTrue();
        assertThatThrownBy(session::close)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("the last changes are not saved");
    }

    @Test
    void savesWhatTheDiskTakesAfterAllAtEachTryToLeave() throws Exception {
        Session session = Session.workLater("harbour", brief, false, disk);
        disk.fill();
        add(session, "Mine.");
        session.workOnDisk();
        session.type("q");
        session.workOnDisk();
        disk.makeRoom();
        session.type("q");
        assertThat(session.left()).isTrue();
        session.close();
        assertThat(session.saved().points()).isEqualTo(session.state().brief().points());
    }

    @Test
    void triesOnceMoreWhereASignalEndsTheProgram() {
        Session session = Session.workLater("harbour", brief, false, disk);
        disk.fill();
        add(session, "Mine.");
        session.workOnDisk();
        disk.makeRoom();
        session.terminate();
        assertThat(session.saved().points()).isEqualTo(session.state().brief().points());
    }

    @Test
    void bringsWhatIsBeingTypedToTheDiskAndTakesItAwayAgainWhereItIsGivenUp() {
        Session session = Session.workLater("harbour", brief, false, disk);
        session.type("aHalf a thou");
        session.letTimePass();
        session.workOnDisk();
        assertThat(session.saved().points()).extracting(Point::text).contains("Half a thou");
        assertThat(session.state().brief()).isEqualTo(brief);
        session.press(Key.named("Esc"));
        session.workOnDisk();
        assertThat(session.saved().points()).isEqualTo(brief.points());
        session.type("u");
        session.workOnDisk();
        assertThat(session.saved().points()).extracting(Point::text).contains("Half a thou");
    }

    @Test
    void leavesAloneOnTheDiskWhatIsBeingTypedAndCannotBeKept() {
        Session session = Session.workLater("harbour", brief, false, disk);
        add(session, "Mine.");
        session.workOnDisk();
        session.type("e");
        session.press(Key.control('u'));
        session.letTimePass();
        session.workOnDisk();
        assertThat(session.saved().points()).extracting(Point::text).contains("Mine.");
    }

    @Test
    void savesWhatIsBeingTypedWhenASignalComes() {
        Session session = Session.workLater("harbour", brief, false, disk);
        session.type("aHalf a thou");
        session.terminate();
        assertThat(session.saved().points()).extracting(Point::text).contains("Half a thou");
    }

    @Test
    void leavesWhatCameTooLateForTheDiskSavedAllTheSame() throws Exception {
        Session session = Session.workLater("harbour", brief, false, disk);
        add(session, "Mine.");
        session.type("q");
        assertThat(session.left()).isTrue();
        session.close();
        assertThat(session.saved().points()).isEqualTo(session.state().brief().points());
    }

    @Test
    void savesAllThatFailedBeforeWithTheNextEdit() throws Exception {
        Session session = Session.workLater("harbour", brief, false, disk);
        disk.fill();
        add(session, "One.");
        session.workOnDisk();
        disk.makeRoom();
        add(session, "Two.");
        session.workOnDisk();
        assertThat(session.state().saving()).isInstanceOf(Saving.Saved.class);
        assertThat(session.saved().points()).isEqualTo(session.state().brief().points());
        session.close();
    }

    @Test
    void savesAnEditThatASignalFollows() {
        Session session = Session.workLater("harbour", brief, false, disk);
        add(session, "Before.");
        session.terminate();
        assertThat(session.saved().points()).isEqualTo(session.state().brief().points());
        add(session, "After it.");
        assertThat(session.saved().points()).isEqualTo(session.state().brief().points());
    }

    @Test
    void takesNothingInThatAnotherDeskAskedFor() {
        Session other = Session.workLater("other", Brief.empty("", brief.article()), true, disk);
        Session session = Session.workLater("harbour", brief, false, disk);
        other.workOnReading();
        assertThat(other.state().brief().points()).isNotEmpty();
        session.overhear(other);
        assertThat(session.state().brief()).isEqualTo(brief);
    }

    @Test
    void aDraftWaitsUntilNothingIsBeingTyped() {
        Session session = Session.workLater("harbour", Brief.empty("", brief.article()), true, disk);
        session.type("aMine");
        session.workOnReading();
        assertThat(session.state().mode()).isInstanceOf(Mode.Filling.class);
        assertThat(session.state().brief().points()).isEmpty();
        session.type(".");
        session.press(Key.named("Enter"));
        session.workOnDisk();
        assertThat(session.saved().section(SectionKind.BOTTOM_LINE).points())
                .extracting(point -> point.origin())
                .contains(Origin.OWN, Origin.AUTO);
    }

    @Test
    void saysThatItDraftsOnlyWhereThatTakesLong() {
        Session session = Session.workLater("harbour", Brief.empty("", brief.article()), true, disk);
        assertThat(text(session)).doesNotContain("drafting…");
        session.letTimePass();
        assertThat(text(session)).contains("drafting…");
        session.take(new Action.DraftLate(12));
        assertThat(text(session)).contains("drafting… 12 s");
        session.letTimePass(); // it is told again and again
        assertThat(text(session)).contains("drafting…").doesNotContain("12 s");
        session.workOnReading();
        assertThat(text(session)).doesNotContain("drafting…");
        session.letTimePass();
        assertThat(text(session)).doesNotContain("drafting…");
    }

    @Test
    void aRedraftThatComesAfterAFailedSaveIsSavedWithIt() {
        Session session = Session.workLater("harbour", brief, false, disk);
        disk.fill();
        add(session, "Mine.");
        session.workOnDisk();
        session.type("r");
        disk.makeRoom();
        session.workOnReading();
        session.workOnDisk();
        assertThat(session.state().saving()).isInstanceOf(Saving.Saved.class);
        assertThat(session.saved().points())
                .isEqualTo(session.state().brief().points())
                .extracting(point -> point.text())
                .contains("Mine.");
    }

    @Test
    void theNextDeskIsArrangedAsTheLastWas() throws Exception {
        Session session = Session.workLater("harbour", brief, false, disk);
        session.type("z");
        session.close();
        assertThat(session.arrangement()).isEqualTo(new Arrangement(0, true, true));
    }

    @Test
    void saysThatAnExportFailed() {
        Session session = Session.workLater("harbour", brief, false, disk);
        disk.fill();
        session.type("x");
        session.workOnDisk();
        assertThat(text(session)).contains("harbour.md: could not be written, the disk is full");
        assertThat(session.state().saving()).isInstanceOf(Saving.Saved.class);
    }

    private static void add(Session session, String words) {
        session.type("a" + words);
        session.press(Key.named("Enter"));
    }

    private static String text(Session session) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < session.screen().height(); y++) {
            text.append(session.screen().row(y)).append('\n');
        }
        return text.toString();
    }
}
