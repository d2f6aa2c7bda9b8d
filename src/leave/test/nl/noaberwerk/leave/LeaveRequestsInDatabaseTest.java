package nl.noaberwerk.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.Test;

/** Leave that is asked, answered, granted by silence and withdrawn. */
class LeaveRequestsInDatabaseTest extends LeaveOfSomebody {

    @Test
    void leaveTakesTheHoursOfTheRosterButNoHolidays() {
        long request = ask("2026-12-21", "2026-12-31");
        assertThat(desk.doing(() -> desk.the(LeaveDesk.class).one(request))
                        .request()
                        .getHours())
                .isEqualByComparingTo("56");
        approve(request);
        assertThat(account().balance().planned()).isEqualByComparingTo("56");
        assertThat(account().balance().afterPlanned()).isEqualByComparingTo("68.0");
    }

    @Test
    void aSupervisorAnswersForTheOwnTeamOnly() {
        desk.caller.becomes("leiding", Role.LEIDINGGEVENDE);
        long request = ask("2026-12-07", "2026-12-08");
        approve(request);
        desk.caller.becomes("anders", Role.LEIDINGGEVENDE);
        assertThatThrownBy(() -> ask("2026-12-14", "2026-12-14"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("eigen team");
        assertThat(desk.doing(() ->
                                desk.the(LeaveCalendars.class).of(1, day("2026-12-07"), day("2026-12-13"), "", 0, 50))
                        .total())
                .isZero();
    }

    @Test
    void refusingNeedsAReasonAndAnAnswerIsGivenOnce() {
        long request = ask("2026-12-07", "2026-12-07");
        assertThatThrownBy(() -> desk.does(() -> desk.the(LeaveRequests.class).refuse(request, " ")))
                .isInstanceOf(Refused.class);
        desk.does(() -> desk.the(LeaveRequests.class).refuse(request, "Die week zijn er al drie mensen vrij"));
        assertThatThrownBy(() -> approve(request)).isInstanceOf(Refused.class);
        settle();
        assertThat(balance().total()).isEqualByComparingTo("124.0");
    }

    @Test
    void withdrawnLeaveComesBackAsALineOfItsOwn() {
        long request = ask("2026-12-07", "2026-12-08");
        approve(request);
        desk.does(() -> desk.the(LeaveRequests.class).withdraw(request, "Gaat niet door"));
        assertThat(account().balance().planned()).isEqualByComparingTo("0");
        assertThat(account().planned()).extracting(AccountView.Line::reason).contains("Verlof ingetrokken");
        assertSumIsBalance();
    }

    @Test
    void moreThanThereIsIsNotApproved() {
        long request = ask("2026-11-16", "2026-12-31");
        assertThatThrownBy(() -> approve(request)).isInstanceOf(Refused.class).hasMessageContaining("te weinig");
    }

    @Test
    void theSameDayIsNotGivenTwice() {
        ask("2026-12-07", "2026-12-07");
        assertThatThrownBy(() -> ask("2026-12-07", "2026-12-09")).isInstanceOf(Refused.class);
    }

    /** BW 7:638 lid 2: asked on 20 October, no answer up to and including 3 November. */
    @Test
    void withoutAnAnswerInTwoWeeksItIsGranted() {
        long request = ask("2026-12-14", "2026-12-15", "2026-10-27", LeaveKind.VAKANTIE);
        night("2026-11-10");
        assertThat(outcome(request)).isEmpty();
        assertThat(told.raised)
                .anyMatch(one -> one.account().filter("leiding"::equals).isPresent());
        night("2026-11-11");
        assertThat(outcome(request)).contains(Outcome.GRANTED);
        assertThat(account().balance().planned()).isEqualByComparingTo("14");
    }

    @Test
    void otherLeaveIsNeverGrantedBySilence() {
        long request = ask("2026-12-14", "2026-12-15", "2026-10-01", LeaveKind.KORTDUREND_ZORGVERLOF);
        night("2026-11-11");
        assertThat(outcome(request)).isEmpty();
    }

    /** Domain 8.6: kortdurend zorgverlof is twice the hours of a week in twelve months: 62 hours. */
    @Test
    void ofCareThereIsTwiceTheWeek() {
        ask("2026-11-16", "2026-11-29", "2026-11-10", LeaveKind.KORTDUREND_ZORGVERLOF);
        assertThatThrownBy(() -> ask("2026-12-14", "2026-12-14", "2026-11-10", LeaveKind.KORTDUREND_ZORGVERLOF))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("62");
    }

    /** Payroll reads 70 percent over the days of kortdurend zorgverlof, and a run that was calculated is marked. */
    @Test
    void theCalendarShowsWhoIsFreeAndNothingElse() {
        approve(ask("2026-12-07", "2026-12-07", "2026-11-10", LeaveKind.KORTDUREND_ZORGVERLOF));
        ask("2026-12-08", "2026-12-08");
        CalendarView.Row row = desk
                .doing(() -> desk.the(LeaveCalendars.class).of(1, day("2026-12-07"), day("2026-12-13"), "", 0, 500))
                .rows()
                .stream()
                .filter(one -> one.employmentId() == id)
                .findFirst()
                .orElseThrow();
        assertThat(row.cells())
                .extracting(CalendarView.Cell::state)
                .startsWith(CalendarView.State.FREE, CalendarView.State.ASKED, CalendarView.State.WORKS)
                .endsWith(CalendarView.State.OFF);
    }
}
