package nl.noaberwerk.subsidies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.participation.BegeleidWerkenSubsidie.Method;
import nl.noaberwerk.placement.PlacementEnded;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.signals.Signal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Begeleid werken from choice to return, on a real PostgreSQL; today is 10 November 2026. */
class BegeleidWerkenInDatabaseTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-08-16");
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private static SubsidyTestDesk desk;
    private long who;

    @BeforeAll
    static void start() {
        desk = new SubsidyTestDesk();
    }

    @BeforeEach
    void empty() {
        desk.emptied();
        who = desk.placed(1);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    // 2,800.00 x (100 - 45) % = 1,540.00; of August 16 of 31 days 794.84
    @Test
    void eachMonthIsPaidAfterItsEndToTheEmployerAndToTheOrganisation() {
        long id = begin("Stap; Werkmaat", "Stap");
        List<ScheduledPayment> schedule = file(id).payments();

        assertThat(schedule).hasSize(8);
        assertThat(schedule.get(0).period().expected().amount()).isEqualTo(Euro.of("794.84"));
        assertThat(schedule.get(1).period().expected().amount()).isEqualTo(Euro.of("250.00"));
        assertThat(schedule.get(2).period().expected().amount()).isEqualTo(Euro.of("1540.00"));
        assertThat(schedule.get(6).on(desk.desk.day.date())).isEqualTo(ScheduledPayment.State.LATER);
        refused("subsidies.payment.too-early", () -> prepare(id, YearMonth.of(2026, 11), "1.00"));
    }

    @Test
    void whoPreparesAPaymentDoesNotApproveItAlsoNotInTheDatabase() {
        long id = begin("Stap; Werkmaat", "Stap");
        long payment = prepare(id, SEPTEMBER, "1540.00");
        refused("subsidies.payment.own", () -> approve(payment));
        refused("subsidies.payment.prepared-before", () -> prepare(id, SEPTEMBER, "1540.00"));
        refused("subsidies.payment.not-approved", () -> paid(payment));
        assertThatThrownBy(
                        () -> desk.desk.tables.execute("insert into begeleid_werken_step (id, payment_id, kind, on_day,"
                                + " note, recorded_at, recorded_by) values (1, " + payment
                                + ", 'APPROVED', '2026-11-10', '', now(), 'hr')"))
                .hasMessageContaining("does not approve");
        assertThat(texts()).isEmpty();

        desk.desk.caller.becomes("salaris1", Role.SALARISADMINISTRATEUR);
        assertThat(texts()).containsExactly("1 betaling in begeleid werken goedkeuren");
        approve(payment);
        assertThat(texts()).containsExactly("1 goedgekeurde betaling in begeleid werken betalen");
        paid(payment);
        assertThat(desk.the(BegeleidWerkenPayments.class).waiting(1)).isEmpty();
        desk.desk.caller.becomes("hr", Role.HR_ADVISEUR);
        assertThat(file(id).payments().get(2).on(desk.desk.day.date())).isEqualTo(ScheduledPayment.State.PAID);
    }

    @Test
    void aRejectedPaymentIsPreparedAnewAndNeverForMoreThanExpected() {
        long id = begin("Stap; Werkmaat", "Stap");
        refused("subsidies.payment.amount", () -> prepare(id, SEPTEMBER, "1540.01"));
        long payment = prepare(id, SEPTEMBER, "1540.00");
        desk.desk.does(() -> desk.the(BegeleidWerkenPayments.class).reject(payment, "Loonstrook ontbreekt"));
        refused("subsidies.payment.done", () -> approve(payment));
        assertThat(prepare(id, SEPTEMBER, "1400.00")).isNotEqualTo(payment);
    }

    @Test
    void sheChoosesFromTwoOrganisationsAtLeast() {
        refused("subsidies.bw.choice", () -> begin("Stap; Stap ", "Stap"));
        refused("subsidies.bw.not-offered", () -> begin("Stap; Werkmaat", "Anders"));
        refused("subsidies.bw.own-proposal", () -> begin(who, own("2026-03-01"), "Anders"));
        assertThat(begin(who, own("2026-02-16"), "Anders")).isPositive();
        refused("subsidies.bw.second", () -> begin("Stap; Werkmaat", "Stap"));
        long ours = desk.desk.tables.employ(7);
        refused("subsidies.bw.on-payroll", () -> begin(ours, job("Stap; Werkmaat"), "Stap"));
    }

    @Test
    void otherTermsHoldFromTheFirstOfAMonthAndNotOverWhatWasPrepared() {
        long id = begin("Stap; Werkmaat", "Stap");
        prepare(id, SEPTEMBER, "1540.00");
        refused("subsidies.bw.prepared", () -> change(id, "2026-09-01", 1));
        refused("subsidies.bw.valid-from", () -> change(id, "2026-10-02", 1));
        change(id, "2026-10-01", 3);

        ScheduledPayment quarter = file(id).payments().get(4);
        assertThat(quarter.period().months()).isEqualTo(3);
        assertThat(quarter.period().due()).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(quarter.period().expected().amount()).isEqualTo(Euro.of("5040.00"));
    }

    @Test
    void whenTheJobEndsTheReturnIsATaskUntilItIsSettled() {
        long id = begin("Stap; Werkmaat", "Stap");
        desk.desk.does(
                () -> desk.the(BegeleidWerkenJobs.class).end(id, LocalDate.parse("2026-11-30"), EndGround.JOB_ENDED));

        assertThat(desk.signals.all).extracting(Signal::key).containsExactly("subsidies.return:" + id);
        assertThat(texts()).containsExactly("Terugkeer na begeleid werken afhandelen: 1 medewerker");
        assertThat(list(false))
                .singleElement()
                .satisfies(row -> assertThat(row.returnOpen()).isTrue());
        desk.desk.does(() -> desk.the(BegeleidWerkenJobs.class)
                .settleReturn(
                        id,
                        Terugkeer.Outcome.WSW_EMPLOYMENT,
                        LocalDate.parse("2026-12-01"),
                        "Weer aan het werk in hal 2"));
        assertThat(texts()).isEmpty();
        refused(
                "subsidies.bw.no-return",
                () -> desk.desk.does(() -> desk.the(BegeleidWerkenJobs.class)
                        .settleReturn(id, Terugkeer.Outcome.NOT_WANTED, LocalDate.parse("2026-12-01"), "nogmaals")));
        desk.desk.day.date = LocalDate.parse("2026-12-02");
        assertThat(list(false)).isEmpty();
        assertThat(list(true)).hasSize(1);
    }

    @Test
    void whoReachesAowDoesNotComeBack() {
        long id = begin("Stap; Werkmaat", "Stap");
        desk.desk.does(() -> desk.the(BegeleidWerkenJobs.class).end(id, LocalDate.parse("2026-11-30"), EndGround.AOW));
        assertThat(texts()).isEmpty();
        assertThat(desk.signals.all).isEmpty();
    }

    @Test
    void theEndOfThePlacementEndsTheJobAndRemindsOfTheReturn() {
        long id = begin("Stap; Werkmaat", "Stap");
        PlacementEnded told = new PlacementEnded(
                1, who, Werksoort.BEGELEID_WERKEN, "Bakkerij", LocalDate.parse("2026-11-20"), Optional.empty());
        desk.desk.does(() -> desk.the(JobEnds.class).ended(told));
        desk.desk.does(() -> desk.the(JobEnds.class).ended(told));

        assertThat(file(id).end().orElseThrow().getLastDay()).isEqualTo(LocalDate.parse("2026-11-20"));
        assertThat(desk.signals.all).hasSize(1);
        long other = desk.placed(2);
        desk.desk.does(() -> desk.the(JobEnds.class)
                .ended(new PlacementEnded(
                        1,
                        other,
                        Werksoort.BEGELEID_WERKEN,
                        "Hotel",
                        LocalDate.parse("2026-11-20"),
                        Optional.empty())));
        desk.desk.does(() -> desk.the(JobEnds.class)
                .ended(new PlacementEnded(
                        1,
                        other,
                        Werksoort.GEMEENTELIJK_GROEN,
                        "Hof",
                        LocalDate.parse("2026-11-20"),
                        Optional.empty())));
        assertThat(desk.signals.all).hasSize(2);
    }

    @Test
    void theEventsStandOnTheTimelineAndEverythingIsErasedTogether() {
        long id = begin("Stap; Werkmaat", "Stap");
        prepare(id, SEPTEMBER, "1540.00");
        assertThat(desk.the(SubsidyEvents.class).of(1, who))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.text()).isEqualTo("Begeleid werken bij Bakkerij Het Anker begint"));
        desk.desk.does(() -> desk.the(RetainedSubsidies.class).erase(1, List.of(who)));
        assertThat(desk.desk.tables.one("select count(*) from begeleid_werken_payment"))
                .isEqualTo("0");
    }

    private long begin(String offered, String chosen) {
        return begin(who, job(offered), chosen);
    }

    private long begin(long employment, RegularEmployment job, String chosen) {
        return desk.desk.doing(
                () -> desk.the(BegeleidWerkenJobs.class).begin(employment, job, terms(FIRST, chosen, 1)));
    }

    private void change(long id, String from, int months) {
        desk.desk.does(() -> desk.the(BegeleidWerkenJobs.class)
                .change(
                        id,
                        new SubsidyTerms(
                                LocalDate.parse(from),
                                Method.PERCENTAGE,
                                Euro.of("2800.00"),
                                new BigDecimal("60"),
                                "Stap",
                                Euro.of("250.00"),
                                months,
                                null,
                                "Beleidsregel 2026")));
    }

    static SubsidyTerms terms(LocalDate from, String organisation, int months) {
        return new SubsidyTerms(
                from,
                Method.LOONWAARDE,
                Euro.of("2800.00"),
                new BigDecimal("45"),
                organisation,
                Euro.of("250.00"),
                months,
                null,
                "Beleidsregel 2026");
    }

    static RegularEmployment job(String offered) {
        return new RegularEmployment(
                "Bakkerij Het Anker",
                "mevrouw Bakker",
                "Markt 1",
                "7631 AA Ootmarsum",
                "NL19 BANK 0257 6272 57",
                FIRST,
                offered,
                false,
                null);
    }

    private static RegularEmployment own(String since) {
        RegularEmployment job = job("Stap; Werkmaat");
        return new RegularEmployment(
                job.regularEmployer(),
                job.contact(),
                job.street(),
                job.place(),
                job.iban(),
                FIRST,
                job.offered(),
                true,
                LocalDate.parse(since));
    }

    private static long prepare(long id, YearMonth month, String amount) {
        return desk.desk.doing(() -> desk.the(BegeleidWerkenPayments.class)
                .prepare(id, PaymentKind.SUBSIDY, month, Euro.of(amount), "Loonstrook gezien"));
    }

    private static void approve(long payment) {
        desk.desk.does(() -> desk.the(BegeleidWerkenPayments.class).approve(payment));
    }

    private static void paid(long payment) {
        desk.desk.does(() -> desk.the(BegeleidWerkenPayments.class).paid(payment, LocalDate.parse("2026-11-10")));
    }

    private static BegeleidWerkenFile file(long id) {
        return desk.the(BegeleidWerkenJobs.class).one(id);
    }

    private static List<BegeleidWerkenRow> list(boolean all) {
        return desk.the(BegeleidWerkenJobs.class).list(1, "", all, 0, 50).rows();
    }

    private static List<String> texts() {
        return desk.the(SubsidyTasks.class).tasks(1).stream()
                .map(WaitingTask::text)
                .toList();
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
