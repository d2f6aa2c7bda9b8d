package nl.noaberwerk.subsidies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loonkostensubsidie expected and received on a real PostgreSQL; today is 10 November 2026. */
class LoonkostensubsidiesInDatabaseTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static SubsidyTestDesk desk;
    private long who;

    @BeforeAll
    static void start() {
        desk = new SubsidyTestDesk();
    }

    @BeforeEach
    void empty() {
        desk.emptied();
        who = desk.participant(1);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    /** 60 % at 32 hours by the wage of 1 July 2026: 1,108.30; the table of the law. */
    @Test
    void expectedAndReceivedStandBesideEachOther() {
        long id = record("2026-07-01", null, "60", "32");
        receive(id, OCTOBER, "1108.30", "B1");

        LksFile file = desk.the(Loonkostensubsidies.class).one(id);
        assertThat(file.months()).hasSize(5);
        LksMonth october = month(file, OCTOBER);
        assertThat(october.expected().amount()).isEqualTo(Euro.of("1108.30"));
        assertThat(october.difference()).isEqualTo(Euro.ZERO);
        assertThat(october.reason()).isEmpty();
        assertThat(month(file, YearMonth.of(2026, 11)).reason()).hasValue("Er is nog niets ontvangen.");
    }

    /** Each way in which a municipality goes wrong, reckoned by hand from the table. */
    @Test
    void aDifferenceIsExplainedByTheWayOfReckoningThatGivesIt() {
        long id = record("2026-07-01", null, "60", "36");

        // 1,009.58 without 23.5 %
        assertThat(reason(id, "1009.58")).isEqualTo("Dit is het bedrag zonder de vergoeding voor werkgeverslasten.");
        // 2,477.95 x 40 % x 1.235 = 1,224.11
        assertThat(reason(id, "1224.11")).isEqualTo("Dit is het bedrag met het minimumloon van 1-1-2026.");
        // 32 hours of the personnel file
        assertThat(reason(id, "1108.30")).isEqualTo("Dit is het bedrag bij 32 uur per week, zoals in het dossier.");
        assertThat(reason(id, "2493.68")).isEqualTo("Er is precies twee keer het verwachte bedrag ontvangen.");
        assertThat(reason(id, "1000.00")).isEmpty();
    }

    @Test
    void aSubsidyThatRanBeforeJulyKeepsItsMinimumWageAndAPartOfAMonthGoesByDays() {
        long id = record("2026-03-16", "2026-09-15", "50", "36");
        LksFile file = desk.the(Loonkostensubsidies.class).one(id);

        // 2,477.952 x 50 % x 1.235 = 1,530.135; half of September 765.07; 16 of 31 days of March 789.75
        assertThat(month(file, YearMonth.of(2026, 8)).expected().amount()).isEqualTo(Euro.of("1530.14"));
        assertThat(month(file, YearMonth.of(2026, 9)).expected().amount()).isEqualTo(Euro.of("765.07"));
        assertThat(month(file, YearMonth.of(2026, 3)).expected().amount()).isEqualTo(Euro.of("789.75"));
        assertThat(file.months()).hasSize(7);
        assertThat(list("").total()).isZero();
    }

    @Test
    void withoutLoonwaardeItStopsAfterSixMonths() {
        long id = record("2026-04-01", null, null, "36");
        LksFile file = desk.the(Loonkostensubsidies.class).one(id);

        assertThat(file.months().get(0).month()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(month(file, YearMonth.of(2026, 9)).expected().amount()).isEqualTo(Euro.of("1530.14"));
    }

    @Test
    void oneSubsidyPerJobAndNoneForTheWsw() {
        long first = record("2026-03-16", null, "50", "36");
        refused("subsidies.lks.second", () -> record("2026-08-01", null, "40", "36"));
        desk.desk.does(() ->
                desk.the(Loonkostensubsidies.class).end(first, LocalDate.parse("2026-07-31"), "Nieuwe loonwaarde"));
        // set anew within the year: the wage of that day holds
        long second = record("2026-08-01", null, "40", "36");
        assertThat(desk.the(Loonkostensubsidies.class)
                        .one(second)
                        .months()
                        .get(0)
                        .expected()
                        .steps()
                        .get(0)
                        .amount())
                .isEqualTo("2.523,96");

        long wsw = desk.desk.tables.employ(2);
        long placed = desk.placed(3);
        refused("subsidies.lks.wsw", () -> record(wsw, "2026-08-01", null, "40", "36"));
        refused("subsidies.lks.wsw", () -> record(placed, "2026-08-01", null, "40", "36"));
    }

    @Test
    void theListOfAMonthAddsUpAndFindsWhatDiffers() {
        long one = record("2026-07-01", null, "60", "36");
        long other = desk.participant(2);
        long second = record(other, "2026-07-01", null, "50", "36");
        receive(one, OCTOBER, "1246.84", "B1");
        receive(second, OCTOBER, "1500.00", "B2");

        LksPage all = list("");
        assertThat(all.expected()).isEqualTo(Euro.of("2805.39"));
        assertThat(all.received()).isEqualTo(Euro.of("2746.84"));
        assertThat(all.differing()).isEqualTo(1);
        LksPage differing = desk.the(Loonkostensubsidies.class).list(1, new LksSearch(OCTOBER, true, ""), 0, 50);
        assertThat(differing.rows()).singleElement().satisfies(row -> {
            assertThat(row.personnelNumber()).isEqualTo("10002");
            assertThat(row.difference()).isEqualTo(Euro.of("-58.55"));
        });
        assertThat(list("10001").total()).isEqualTo(1);
        assertThat(list("niemand").total()).isZero();
    }

    @Test
    void theSamePaymentTwiceIsRefusedAndMoneyTakenBackCounts() {
        long id = record("2026-07-01", null, "60", "36");
        receive(id, OCTOBER, "1246.84", "B1");
        refused("subsidies.receipt.double", () -> receive(id, OCTOBER, "1246.84", "B1"));
        receive(id, OCTOBER, "-246.84", "T1");
        assertThat(month(desk.the(Loonkostensubsidies.class).one(id), OCTOBER).received())
                .isEqualTo(Euro.of("1000.00"));
        desk.desk.does(() -> desk.the(LksReceipts.class).explain(id, OCTOBER, "De gemeente rekende met 29 uur."));
        assertThat(month(desk.the(Loonkostensubsidies.class).one(id), OCTOBER).explanation())
                .hasValue("De gemeente rekende met 29 uur.");
        refused("subsidies.receipt.month-outside", () -> receive(id, YearMonth.of(2026, 6), "10.00", "B3"));
        refused("subsidies.receipt.amount", () -> receive(id, OCTOBER, "0.00", "B4"));
    }

    @Test
    void aBeschikkingByMistakeNeverHeld() {
        long id = record("2026-07-01", null, "60", "36");
        desk.desk.does(() -> desk.the(Loonkostensubsidies.class).end(id, null, "Verkeerde medewerker"));
        assertThat(list("").total()).isZero();
        assertThat(record("2026-07-01", null, "50", "36")).isPositive();
    }

    @Test
    void theEndThatComesIsATaskAndSoIsAReview() {
        record("2026-07-01", "2026-12-31", "60", "36");
        assertThat(desk.the(SubsidyTasks.class).tasks(1))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.text()).isEqualTo("1 loonkostensubsidie loopt af: vraag een nieuw besluit"));
        desk.desk.caller.becomes("salaris1", Role.SALARISADMINISTRATEUR);
        assertThat(desk.the(SubsidyTasks.class).tasks(1)).isEmpty();
        assertThat(list("").rows()).hasSize(1);
    }

    private long record(String first, String last, String loonwaarde, String hours) {
        return record(who, first, last, loonwaarde, hours);
    }

    private long record(long employment, String first, String last, String loonwaarde, String hours) {
        return desk.desk.doing(() -> desk.the(Loonkostensubsidies.class)
                .record(
                        employment,
                        new LksDecision(
                                "Dinkelland",
                                "2026-17",
                                LocalDate.parse("2026-11-01"),
                                LocalDate.parse(first),
                                last == null ? null : LocalDate.parse(last),
                                loonwaarde == null ? null : new BigDecimal(loonwaarde),
                                new BigDecimal(hours),
                                null)));
    }

    private void receive(long id, YearMonth month, String amount, String reference) {
        desk.desk.doing(() -> desk.the(LksReceipts.class)
                .receive(
                        id, new LksReceipts.Payment(month, Euro.of(amount), LocalDate.parse("2026-11-05"), reference)));
    }

    /** What is told when this came in over October; the payment is taken away again. */
    private String reason(long id, String amount) {
        receive(id, OCTOBER, amount, "proef");
        String reason = month(desk.the(Loonkostensubsidies.class).one(id), OCTOBER)
                .reason()
                .orElse("");
        desk.desk.tables.execute("delete from lks_receipt");
        return reason;
    }

    private static LksMonth month(LksFile file, YearMonth month) {
        return file.months().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private LksPage list(String text) {
        return desk.the(Loonkostensubsidies.class).list(1, new LksSearch(OCTOBER, false, text), 0, 50);
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
