package precis.draft;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import precis.brief.SectionKind;
import precis.text.Resources;

class DisputesTest {
    /** Every rule has, in {@code disputes.txt}, a text in which it finds its dispute and a near miss in which there is none. */
    @TestFactory
    List<DynamicTest> rulesFindTheirExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Resources.lines("precis/draft/disputes.txt")) {
            String[] fields = line.split("\\s+\\|\\|\\s+", -1);
            assertThat(fields).as(line).hasSize(4);
            tests.add(dynamicTest(
                    fields[0] + ": " + fields[1],
                    () -> Drafted.article(fields[1]).thenDisputed(fields[2])));
            tests.add(dynamicTest(
                    fields[0] + ", not: " + fields[3],
                    () -> Drafted.article(fields[3]).thenDisputed()));
        }
        return tests;
    }

    @Test
    void wordsNoPeriodWithTheEndOfAnotherClause() {
        assertThat(Drafted.article(
                                "The schools owe over 422,000 euros in arrears for the period from 2004 to 2009. "
                                        + "The new law is not retroactive, so the taxes requested in arrears from 2006 to 2009 are under the old system.")
                        .texts(SectionKind.DISPUTED))
                .singleElement(as(STRING))
                .contains("the taxes requested in arrears from 2006 to 2009")
                .doesNotContain("retroactive");
    }

    @Test
    void wordsTheArticleAgainstItselfFromTheEventOn() {
        assertThat(Drafted.article(
                                "The meeting that brought together Martin Hale and Peter Marsh on Tuesday was short. "
                                        + "Despite the importance of Hale and Marsh's meeting on Thursday, it ended badly.")
                        .texts(SectionKind.DISPUTED))
                .singleElement(as(STRING))
                .contains("The meeting that brought together Martin Hale and Peter Marsh on Tuesday")
                .contains("the importance of Hale and Marsh's meeting on Thursday")
                .doesNotContain("Despite");
    }

    @Test
    void takesNothingSaidFarAwayForWhatIsDenied() {
        String denial = "The guards of Governor Anna Reed were at the bridge on Monday. "
                + "She denied that they had struck the farmers.\n\n";
        String between = "The bridge was built forty years ago. Trains use it twice a day. ".repeat(8);
        Drafted.article(denial + between + "\n\nMayor Martin Hale said the harbour did not belong to the bank.")
                .thenDisputed();
    }

    @Test
    void wordsAPlanByWhatIsPlanned() {
        assertThat(Drafted.article(
                                "\"The river is too high for the old bridge,\" Laura Stone said. "
                                        + "Senator Paul Reed rejected Stone's plan to close the old bridge for a year as a stunt.")
                        .texts(SectionKind.DISPUTED))
                .singleElement(as(STRING))
                .contains("Laura Stone: Stone's plan to close the old bridge for a year;")
                .doesNotContain("river");
    }

    @Test
    void endsAClaimWhereTheOtherSpeaks() {
        assertThat(Drafted.article("Laura Stone called for an exception to be made for the town, "
                                + "but party leader Paul Reed said there would be none.")
                        .texts(SectionKind.DISPUTED))
                .singleElement(as(STRING))
                .contains("Laura Stone: an exception to be made for the town;");
    }

    @Test
    void takesNoChargeAgainstAnotherForWhatIsDenied() {
        String charge = "The police accused Paul Reed of spreading rumours. ";
        Drafted.article(charge + "Reed denied the claims.").thenDisputed("denial | police | Paul Reed");
        Drafted.article(charge + "Laura Stone denied the claims.").thenDisputed("blame | police (Paul Reed)");
    }

    @Test
    void namesADisputeByAllOfACompound() {
        assertThat(Drafted.article(
                                "Laura Stone said that Paul Reed had hidden the peace conditions from harbour workers. "
                                        + "Reed denied the allegations.")
                        .texts(SectionKind.DISPUTED))
                .singleElement(as(STRING))
                .startsWith("Peace conditions: ");
    }

    @Test
    void looksOverCaptionsForTheAnswer() {
        Drafted.article("""
                        Senator Paul Reed accused Laura Stone of hiding the costs of the bridge.

                        The bridge at dawn. Photo: Jan Holt

                        The bridge opens in May. It leads over the river. Ships pass below it at noon.

                        Ships at noon. Photo: Jan Holt

                        The old bridge was built by monks. Trains came later. It was painted in June.

                        Stone replied that the costs had never been hidden.""").thenDisputed("blame | Paul Reed | Laura Stone");
    }

    @Test
    void callsACountByWhatIsCounted() {
        assertThat(Drafted.article(
                                "At least 19 people were killed when missiles hit the port on Thursday, Norwegian officials said. "
                                        + "The Russian military put the number of dead at four.")
                        .texts(SectionKind.DISPUTED)
                        .get(0))
                .startsWith("Number of dead: ");
    }

    @Test
    void beginsAClaimWhereItsSentenceDoes() {
        assertThat(Drafted.article("The president, Jan Holt, continued to attack the court in a speech on Monday. "
                                + "The opposition leader, Ann Reed, dismissed Holt's speech as lies.")
                        .texts(SectionKind.DISPUTED))
                .singleElement(as(STRING))
                .contains("continued to attack the court")
                .doesNotContain(": to attack");
    }

    @Test
    void setsNoGroupAgainstAnotherThatMayBeTheSame() {
        assertThat(Drafted.article("Families said that the houses were given to them by the railway. "
                                + "However, affected neighbours said that no houses were given to them by the railway.")
                        .disputes())
                .isEmpty();
    }

    @Test
    void tellsADenialOnce() {
        assertThat(Drafted.article("Laura Stone told the town that its schools must close. "
                                + "On Monday Paul Reed rejected the remarks of Laura Stone about schools.\n\n"
                                + "Paul Reed rejected Laura Stone's remarks about schools, but will meet her.")
                        .disputes())
                .hasSize(1);
    }
}
