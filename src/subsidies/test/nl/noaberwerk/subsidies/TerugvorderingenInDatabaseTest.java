package nl.noaberwerk.subsidies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was paid over days after a job or a subsidy ended goes back, as a fact of its own, on a real database. */
class TerugvorderingenInDatabaseTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");
    private static final SubsidyTestDesk desk = new SubsidyTestDesk();

    private long who;

    @BeforeEach
    void empty() {
        desk.emptied();
        who = desk.participant(1);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    /** 60 % at 36 hours is 1,246.84 a month; of October 15 of 31 days are 603.31 (1,246.8362 x 15 / 31). */
    @Test
    void whoLeavesInAPaidMonthIsFoundAndTheRestGoesBack() {
        long subsidy = subsidy();
        receive(subsidy, "1246.84");
        assertThat(lines()).isEmpty();

        desk.leaves(who, "2026-10-15");

        TerugvorderingLine found = lines().get(0);
        assertThat(found.overpaid().due()).isEqualTo(Euro.of("603.31"));
        assertThat(found.overpaid().amount()).isEqualTo(Euro.of("643.53"));
        assertThat(found.isOurs()).isTrue();
        assertThat(month(subsidy).difference()).isEqualTo(Euro.of("643.53"));
        assertThat(tasks()).contains("Betaald na het einde van werk of subsidie: 1 periode nakijken");
    }

    @Test
    void whatWasRecordedIsSettledByOneMoreReceiptAndThePaymentStays() {
        long subsidy = subsidy();
        receive(subsidy, "1246.84");
        desk.leaves(who, "2026-10-15");
        long claim = claim(subsidy);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.fact()).isPresent();
            assertThat(line.isOpen()).isTrue();
        });
        assertThatThrownBy(() -> claim(subsidy)).isInstanceOf(Refused.class);
        assertThat(tasks()).contains("1 terugvordering van subsidie afhandelen");

        desk.desk.does(() -> claims().settle(claim, TODAY, "Afschrift 31"));

        assertThat(month(subsidy).difference()).isEqualTo(Euro.ZERO);
        assertThat(desk.the(Loonkostensubsidies.class).one(subsidy).receipts())
                .extracting(LksReceipt::getAmount)
                .containsExactlyInAnyOrder(Euro.of("1246.84"), Euro.of("-643.53"));
        assertThat(lines()).singleElement().matches(line -> !line.isOpen());
        assertThat(tasks()).noneMatch(text -> text.contains("terugvordering"));
        assertThatThrownBy(() -> desk.desk.does(() -> claims().settle(claim, TODAY, "Nog eens")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aMonthThatWasPaidToTheDayIsNoClaim() {
        long subsidy = subsidy();
        desk.leaves(who, "2026-10-15");
        receive(subsidy, "603.31");

        assertThat(lines()).isEmpty();
        assertThatThrownBy(() -> claim(subsidy)).isInstanceOf(Refused.class);
    }

    @Test
    void theClerkSettlesButDoesNotRecordAndNothingIsWrittenOver() {
        long subsidy = subsidy();
        receive(subsidy, "1246.84");
        desk.leaves(who, "2026-10-15");
        claim(subsidy);

        assertThatThrownBy(() -> desk.desk.tables.execute("update terugvordering set due = 0"))
                .isInstanceOf(RuntimeException.class);
        desk.desk.caller.becomes("salaris1", Role.SALARISADMINISTRATEUR);
        assertThat(lines()).hasSize(1);
        assertThatThrownBy(() -> claims().list(2)).isInstanceOf(RuntimeException.class);
    }

    /** 2,800.00 x 55 % is 1,540.00; the quarter from 16 August was paid as 794.84 + 1,540.00 before the end was told. */
    @Test
    void aRegularEmployerPaysBackWhatWasPaidOverDaysAfterTheJob() {
        long job = desk.desk.doing(() -> desk.the(BegeleidWerkenJobs.class)
                .begin(
                        desk.placed(2),
                        BegeleidWerkenInDatabaseTest.job("Stap; Werkmaat"),
                        BegeleidWerkenInDatabaseTest.terms(LocalDate.parse("2026-08-16"), "Stap", 3)));
        long payment = desk.desk.doing(() -> desk.the(BegeleidWerkenPayments.class)
                .prepare(job, PaymentKind.SUBSIDY, YearMonth.of(2026, 8), Euro.of("2334.84"), "Loonstroken gezien"));
        desk.desk.caller.becomes("salaris1", Role.SALARISADMINISTRATEUR);
        desk.desk.does(() -> desk.the(BegeleidWerkenPayments.class).approve(payment));
        desk.desk.does(() -> desk.the(BegeleidWerkenPayments.class).paid(payment, TODAY));
        desk.desk.caller.becomes("hr", Role.HR_ADVISEUR);
        assertThat(lines()).isEmpty();

        desk.desk.does(
                () -> desk.the(BegeleidWerkenJobs.class).end(job, LocalDate.parse("2026-08-31"), EndGround.JOB_ENDED));

        TerugvorderingLine found = lines().get(0);
        assertThat(found.isOurs()).isFalse();
        assertThat(found.overpaid().party()).isEqualTo("Bakkerij Het Anker");
        assertThat(found.overpaid().due()).isEqualTo(Euro.of("794.84"));
        assertThat(found.overpaid().amount()).isEqualTo(Euro.of("1540.00"));
        long claim = desk.desk.doing(() -> claims().ofPayment(payment));
        desk.desk.does(() -> claims().settle(claim, TODAY, "Verrekend met november"));
        assertThat(lines()).singleElement().matches(line -> !line.isOpen());
    }

    private long subsidy() {
        LksDecision decision = new LksDecision(
                "Dinkelland",
                "B-1",
                LocalDate.parse("2026-06-20"),
                LocalDate.parse("2026-07-01"),
                null,
                new BigDecimal("60"),
                new BigDecimal("36"),
                null);
        return desk.desk.doing(() -> desk.the(Loonkostensubsidies.class).record(who, decision));
    }

    private void receive(long subsidy, String amount) {
        LksReceipts.Payment payment = new LksReceipts.Payment(OCTOBER, Euro.of(amount), TODAY, "Afschrift 30");
        desk.desk.does(() -> desk.the(LksReceipts.class).receive(subsidy, payment));
    }

    private long claim(long subsidy) {
        return desk.desk.doing(() -> claims().ofSubsidy(subsidy, OCTOBER));
    }

    private LksMonth month(long subsidy) {
        return desk.the(Loonkostensubsidies.class).one(subsidy).months().stream()
                .filter(one -> one.month().equals(OCTOBER))
                .findFirst()
                .orElseThrow();
    }

    private List<TerugvorderingLine> lines() {
        return desk.desk.doing(() -> claims().list(1));
    }

    private List<String> tasks() {
        return desk.desk.doing(() -> desk.the(SubsidyTasks.class).tasks(1)).stream()
                .map(WaitingTask::text)
                .toList();
    }

    private static Terugvorderingen claims() {
        return desk.the(Terugvorderingen.class);
    }
}
