package nl.noaberwerk.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.LoonmaatregelStanding.State;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.labour.PayHold;
import nl.noaberwerk.labour.PayHold.Kind;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loonstop and opschorting on a real PostgreSQL; today is 10 November 2026. */
class LoonmaatregelenInDatabaseTest {

    private static final LoonmaatregelNotice NOTICE =
            new LoonmaatregelNotice("U was op 9 november niet bereikbaar.", "Bel ons vandaag.", "0546 123456");

    private static AbsenceDesk desk;
    private static long next = 500;

    private long who;
    private long caseId;

    @BeforeAll
    static void start() throws IOException {
        desk = new AbsenceDesk();
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
    }

    @BeforeEach
    void somebodySick() {
        desk.caller.becomes("arbo", Role.ARBOCOORDINATOR);
        who = desk.employ(next++);
        desk.sick(who, "2026-10-05");
        caseId = desk.cases(who).get(0).caseId();
        desk.letters.orders.clear();
    }

    @Test
    void recordingOneIsTheNoticeWithItsMomentAndItsLetter() {
        begin(Kind.OPSCHORTING, "2026-11-10", null, null);

        LoonmaatregelStanding standing = standings().get(0);
        assertThat(standing.measure().getNotifiedAt()).isNotNull();
        assertThat(standing.on(desk.day.date())).isEqualTo(State.HOLDS);
        assertThat(desk.letters.orders).singleElement().satisfies(order -> {
            assertThat(order.kind()).isEqualTo("AANKONDIGING_OPSCHORTING");
            assertThat(order.about()).isEqualTo("verzuim " + caseId);
            assertThat(order.fields()).containsEntry("vanaf", "2026-11-10");
        });
        assertThat(holds()).containsExactly(hold(Kind.OPSCHORTING, "2026-11-10", null));
    }

    @Test
    void itNeverHoldsBeforeItWasTold() {
        assertRefused("absence.measure.not-back", () -> begin(Kind.OPSCHORTING, "2026-11-09", null, null));
        assertThat(holds()).isEmpty();
        assertThat(desk.letters.orders).isEmpty();
    }

    @Test
    void aLoonstopHasAGroundOfTheLawAndAnOpschortingHasNone() {
        assertRefused("absence.measure.ground", () -> begin(Kind.LOONSTOP, "2026-11-10", null, null));
        assertRefused("absence.measure.ground", () -> begin(Kind.OPSCHORTING, "2026-11-10", null, LoonstopGround.C));
        begin(Kind.LOONSTOP, "2026-11-10", "2026-11-20", LoonstopGround.C);

        assertThat(standings().get(0).measure().ground()).contains(LoonstopGround.C);
    }

    @Test
    void anEndedOpschortingHoldsNothingBackAnyMoreAndAnEndedLoonstopStays() {
        long suspension = begin(Kind.OPSCHORTING, "2026-11-10", null, null);
        desk.does(() -> desk.the(Loonmaatregelen.class).end(suspension, LocalDate.parse("2026-11-12")));
        assertThat(holds()).isEmpty();
        assertThat(standings().get(0).on(desk.day.date())).isEqualTo(State.PAID_AFTER_ALL);

        long stop = begin(Kind.LOONSTOP, "2026-11-16", null, LoonstopGround.E);
        desk.does(() -> desk.the(Loonmaatregelen.class).end(stop, LocalDate.parse("2026-11-20")));
        assertThat(holds()).containsExactly(hold(Kind.LOONSTOP, "2026-11-16", "2026-11-20"));
    }

    @Test
    void oneThatIsWithdrawnNeverHeld() {
        long stop = begin(Kind.LOONSTOP, "2026-11-10", null, LoonstopGround.D);
        desk.does(() -> desk.the(Loonmaatregelen.class).withdraw(stop));

        assertThat(holds()).isEmpty();
        assertRefused(
                "absence.measure.ended",
                () -> desk.does(() -> desk.the(Loonmaatregelen.class).withdraw(stop)));
    }

    @Test
    void twoCannotHoldOnTheSameDays() {
        begin(Kind.LOONSTOP, "2026-11-16", "2026-11-20", LoonstopGround.C);

        assertRefused("absence.measure.overlaps", () -> begin(Kind.OPSCHORTING, "2026-11-12", null, null));
        begin(Kind.OPSCHORTING, "2026-11-10", "2026-11-15", null);
        begin(Kind.OPSCHORTING, "2026-11-21", null, null);
        assertThat(holds()).hasSize(3);
    }

    @Test
    void itMustLieWithinTheSickness() {
        desk.recovered(desk.cases(who).get(0).latest().ziekmeldingId(), "2026-11-16");

        assertRefused("absence.measure.outside", () -> begin(Kind.OPSCHORTING, "2026-11-16", null, null));
    }

    @Test
    void withoutWordsForTheLetterNothingHolds() {
        LoonmaatregelNotice empty = new LoonmaatregelNotice("U was niet bereikbaar.", " ", "0546 123456");

        assertRefused(
                "absence.measure.notice",
                () -> desk.does(() -> desk.the(Loonmaatregelen.class)
                        .begin(caseId, hold(Kind.OPSCHORTING, "2026-11-10", null), null, empty)));
        assertThat(standings()).isEmpty();
    }

    @Test
    void theDatabaseKeepsWhatWasTold() {
        begin(Kind.OPSCHORTING, "2026-11-10", null, null);

        assertThatThrownBy(() -> desk.execute("update loonmaatregel set notified_at = notified_at - interval '1 day'"))
                .rootCause()
                .hasMessageContaining("append only");
    }

    @Test
    void payrollReadsDaysAndPercentagesOfTherapyAndLeaveToo() {
        desk.does(() -> desk.the(Zwangerschapsverloven.class)
                .record(who, new DaySpan(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-03-22"))));

        PaidAbsence known = absence();
        assertThat(known.sicknesses()).containsExactly(span("2026-10-05", "2026-11-30"));
        assertThat(known.leaves()).containsExactly(span("2026-12-01", "2027-03-22"));
        assertThat(known.awaySince(LocalDate.parse("2027-01-01"))).contains(LocalDate.parse("2026-10-05"));
    }

    @Test
    void anotherEmployerIsRefused() {
        assertThatThrownBy(
                        () -> desk.doing(() -> desk.the(Loonmaatregelen.class).ofEmployer(2)))
                .isInstanceOf(EmployerForbidden.class);
    }

    private long begin(Kind kind, String first, String last, LoonstopGround ground) {
        return desk.doing(() -> desk.the(Loonmaatregelen.class)
                .begin(caseId, hold(kind, first, last), ground, NOTICE)
                .getId());
    }

    private List<LoonmaatregelStanding> standings() {
        return desk.doing(() -> desk.the(Loonmaatregelen.class).ofCase(caseId));
    }

    private List<PayHold> holds() {
        return absence().holds();
    }

    private PaidAbsence absence() {
        return desk.doing(() -> desk.the(PaidAbsences.class).of(List.of(who)).get(who));
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static PayHold hold(Kind kind, String first, String last) {
        return new PayHold(kind, span(first, last));
    }

    private static DaySpan span(String first, String last) {
        return new DaySpan(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }
}
