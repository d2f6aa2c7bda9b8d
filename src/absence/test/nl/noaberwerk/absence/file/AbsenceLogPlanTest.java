package nl.noaberwerk.absence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.LoggedSpell;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import org.junit.jupiter.api.Test;

/** Row by row: what of an absence log is taken, what is known already, and what is refused and why. */
class AbsenceLogPlanTest {

    private final LogPeople people = new LogPeople();

    @Test
    void aSicknessWithAPercentageAndItsRecoveryIsOne() {
        AbsenceLogPlan plan =
                people.plan("1;2026-01-12;ziek;100", "1;2026-01-26;percentage;50", "1;2026-02-09;hersteld;0");

        assertThat(states(plan)).containsOnly(RowState.NEW);
        assertThat(plan.toStore()).singleElement().satisfies(spell -> {
            assertThat(spell.ziekmeldingId()).isEmpty();
            assertThat(spell.days()).isEqualTo(days("2026-01-12", "2026-02-08"));
            assertThat(spell.events())
                    .extracting(LoggedSpell.Event::day)
                    .containsExactly(
                            LocalDate.parse("2026-01-12"),
                            LocalDate.parse("2026-01-26"),
                            LocalDate.parse("2026-02-09"));
        });
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        AbsenceLogPlan plan =
                people.plan("1;2026-02-09;hersteld;0", "1;2026-01-26;percentage;50", "1;2026-01-12;ziek;100");

        assertThat(states(plan)).containsOnly(RowState.NEW);
        assertThat(plan.toStore()).hasSize(1);
    }

    @Test
    void theSameFileAgainIsUnchanged() {
        people.stored(1, "2026-01-12", "2026-02-08", "2026-01-12 100", "2026-01-26 50");
        AbsenceLogPlan plan =
                people.plan("1;2026-01-12;ziek;100", "1;2026-01-26;percentage;50,00", "1;2026-02-09;hersteld;");

        assertThat(states(plan)).containsOnly(RowState.UNCHANGED);
        assertThat(plan.toStore()).isEmpty();
    }

    @Test
    void aRecoveryOfASicknessThatIsStoredIsAddedToIt() {
        people.stored(1, "2026-01-12", null, "2026-01-12 100");
        AbsenceLogPlan plan = people.plan("1;2026-01-12;ziek;100", "1;2026-02-09;hersteld;0");

        assertThat(states(plan)).containsExactly(RowState.UNCHANGED, RowState.NEW);
        assertThat(plan.toStore()).singleElement().satisfies(spell -> {
            assertThat(spell.ziekmeldingId()).isPresent();
            assertThat(spell.days()).isEqualTo(days("2026-01-12", "2026-02-08"));
        });
    }

    @Test
    void aSicknessOverAnotherIsRefusedAndTheGoodRowsStay() {
        people.stored(1, "2026-03-01", "2026-03-10", "2026-03-01 100");

        assertRefused("overlaps", "1;2026-03-05;ziek;100");
        assertRefused("already-sick", "1;2026-05-01;ziek;100", "1;2026-05-04;ziek;100");
        assertThat(states(people.plan("1;2026-05-01;ziek;100", "1;2026-05-04;ziek;100", "1;2026-05-08;hersteld;0")))
                .containsExactly(RowState.NEW, RowState.REFUSED, RowState.NEW);
    }

    @Test
    void aSicknessThatRunsIntoAStoredOneIsRefusedWhole() {
        people.stored(1, "2026-03-10", "2026-03-20", "2026-03-10 100");
        AbsenceLogPlan plan = people.plan("1;2026-03-01;ziek;100", "1;2026-03-05;percentage;50");

        assertThat(states(plan)).containsOnly(RowState.REFUSED);
        assertThat(plan.toStore()).isEmpty();
        assertThat(states(people.plan("1;2026-03-01;ziek;100", "1;2026-03-10;hersteld;0")))
                .containsOnly(RowState.NEW);
    }

    @Test
    void aRecoveryOrPercentageWithoutASicknessIsRefused() {
        assertRefused("no-case", "1;2026-03-05;hersteld;0");
        assertRefused("no-case", "1;2026-03-05;percentage;50");
        assertRefused("no-case", "1;2026-03-01;ziek;100", "1;2026-03-03;hersteld;0", "1;2026-03-05;percentage;50");
        // the day after the recovery is no sick day
        assertRefused("no-case", "1;2026-03-01;ziek;100", "1;2026-03-03;hersteld;0", "1;2026-03-04;hersteld;0");
    }

    @Test
    void aRecoveryOnTheFirstDayOfTheSicknessLeavesNoOpenCaseBehind() {
        AbsenceLogPlan plan = people.plan("1;2026-03-05;ziek;100", "1;2026-03-05;hersteld;0");

        assertThat(states(plan)).containsOnly(RowState.REFUSED);
    }

    @Test
    void sickAgainOnTheDayOfTheRecoveryIsAnotherSickness() {
        AbsenceLogPlan plan = people.plan(
                "1;2026-03-01;ziek;100", "1;2026-03-05;hersteld;0", "1;2026-03-05;ziek;100", "1;2026-03-06;hersteld;0");

        assertThat(states(plan)).containsOnly(RowState.NEW);
        assertThat(plan.toStore())
                .extracting(LoggedSpell::days)
                .containsExactly(days("2026-03-01", "2026-03-04"), days("2026-03-05", "2026-03-05"));
    }

    @Test
    void percentagesOutOfRangeAreRefused() {
        for (String percentage : new String[] {"101", "-1", "12,345", "half", ""}) {
            assertThat(states(people.plan("1;2026-03-05;ziek;" + percentage))).containsOnly(RowState.REFUSED);
        }
        assertRefused("zero", "1;2026-03-05;ziek;0");
        assertRefused("recovered-percentage", "1;2026-03-01;ziek;100", "1;2026-03-05;hersteld;20");
    }

    @Test
    void unknownPeopleAndOtherEventsAreRefused() {
        assertRefused("unknown-number", "99;2026-03-05;ziek;100");
        assertThat(states(people.plan("1;2026-03-05;griep;100"))).containsOnly(RowState.REFUSED);
        assertThat(states(people.plan(";2026-03-05;ziek;100"))).containsOnly(RowState.REFUSED);
    }

    @Test
    void daysFarAheadAreRefused() {
        // today is 10 November 2026; two weeks ahead is the last
        assertThat(states(people.plan("1;2026-11-24;ziek;100"))).containsOnly(RowState.NEW);
        assertRefused("too-far-ahead", "1;2026-11-25;ziek;100");
    }

    @Test
    void daysOutsideTheServiceAreRefused() {
        // number 2 works from 1 February 2020 to 31 May 2026
        assertRefused("before-service", "2;2020-01-31;ziek;100");
        assertRefused("after-service", "2;2026-06-01;ziek;100");
        assertRefused("after-service", "2;2026-05-20;ziek;100", "2;2026-06-02;hersteld;0");
        assertThat(states(people.plan("2;2026-05-20;ziek;100", "2;2026-06-01;hersteld;0")))
                .containsOnly(RowState.NEW);
    }

    @Test
    void theSameRowTwiceIsRefusedOnce() {
        assertRefused("double", "1;2026-03-05;ziek;100", "1;2026-03-05;ziek;100");
        assertRefused("double", "1;2026-03-01;ziek;100", "1;2026-03-05;hersteld;0", "1;2026-03-05;hersteld;0");
    }

    @Test
    void anotherPercentageThanIsStoredIsRefused() {
        people.stored(1, "2026-03-01", null, "2026-03-01 100", "2026-03-10 50");

        assertRefused("differs", "1;2026-03-10;percentage;60");
        assertRefused("later-known", "1;2026-03-05;hersteld;0");
    }

    @Test
    void aStoredRecoveryIsNotMoved() {
        people.stored(1, "2026-03-01", "2026-03-20", "2026-03-01 100");

        assertRefused("already-recovered", "1;2026-03-10;hersteld;0");
    }

    @Test
    void aSicknessDuringALeaveIsRefused() {
        people.leave(1, "2026-03-01", "2026-06-20");

        assertRefused("during-leave", "1;2026-02-20;ziek;100", "1;2026-03-02;hersteld;0");
        assertThat(states(people.plan("1;2026-02-20;ziek;100", "1;2026-03-01;hersteld;0")))
                .containsOnly(RowState.NEW);
    }

    @Test
    void thePreviewTellsWhatARowDoes() {
        AbsenceLogPlan plan = people.plan("1;2026-01-12;ziek;100", "1;2026-01-26;percentage;37,5");

        assertThat(plan.preview().get(0).changes())
                .containsExactly(new FieldChange("Ziek", "", "12-1-2026, 100 procent"));
        assertThat(plan.preview().get(1).changes())
                .containsExactly(new FieldChange("Ander percentage", "", "26-1-2026, 37,5 procent"));
    }

    private void assertRefused(String key, String... rows) {
        List<PreviewRow> refused = people.plan(rows).preview().stream()
                .filter(row -> row.state() == RowState.REFUSED)
                .toList();
        String expected = LogPeople.reason(key);
        assertThat(refused).as(String.join(" ", rows)).isNotEmpty();
        assertThat(refused.stream()
                        .flatMap(row -> row.refusals().stream())
                        .map(refusal -> refusal.reason())
                        .toList())
                .as(String.join(" ", rows))
                .allSatisfy(reason -> assertThat(reason).matches(expected));
    }

    private static List<RowState> states(AbsenceLogPlan plan) {
        return plan.preview().stream().map(PreviewRow::state).toList();
    }

    private static DaySpan days(String first, String last) {
        return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
