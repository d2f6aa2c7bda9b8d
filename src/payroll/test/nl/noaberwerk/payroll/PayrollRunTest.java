package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** The life of a run: what may follow on what, and who may do it. */
class PayrollRunTest {

    private static final String HASH = "a".repeat(64);
    private static final LocalDate PAYMENT = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void anOpenRunIsCalculatedAndApprovedByAnotherAndClosed() {
        PayrollRun run = calculated();
        run.approve("salaris2", HASH, NOW);
        assertThat(run.status()).isEqualTo(RunStatus.APPROVED);
        assertThat(run.approvedBy()).contains("salaris2");
        run.close();
        assertThat(run.status()).isEqualTo(RunStatus.CLOSED);
    }

    @Test
    void theAccountThatCalculatedNeverApproves() {
        assertRefused(() -> calculated().approve("salaris1", HASH, NOW), 403, "four-eyes");
    }

    @Test
    void onlyTheResultThatWasShownIsApproved() {
        assertRefused(() -> calculated().approve("salaris2", "b".repeat(64), NOW), 409, "other-result");
    }

    @Test
    void aStaleRunIsCalculatedAgainBeforeItCanBeApproved() {
        PayrollRun run = calculated();
        run.becomeStale();
        assertRefused(() -> run.approve("salaris2", HASH, NOW), 409, "stale");
        calculate(run);
        assertThat(run.isStale()).isFalse();
        run.approve("salaris2", HASH, NOW);
    }

    @Test
    void aChangeWhileItIsBeingCalculatedMakesTheResultStale() {
        PayrollRun run = open();
        run.startCalculation("salaris1", NOW, 3, PAYMENT);
        run.becomeStale();
        run.finishCalculation(RunTotals.NONE, HASH, NOW);
        assertThat(run.isStale()).isTrue();
    }

    @Test
    void aRunThatIsBeingCalculatedIsNotStartedTwice() {
        PayrollRun run = open();
        run.startCalculation("salaris1", NOW, 3, PAYMENT);
        assertRefused(() -> run.startCalculation("salaris1", NOW, 3, PAYMENT), 409, "not-calculable");
    }

    @Test
    void cancellingGoesBackToOpenAndMakesRunningWorkWorthless() {
        PayrollRun run = open();
        run.startCalculation("salaris1", NOW, 3, PAYMENT);
        int ours = run.calculation();
        run.cancelCalculation();
        assertThat(run.status()).isEqualTo(RunStatus.OPEN);
        assertThat(LockedRuns.isGoingOn(run, new Calculation(1, ours))).isFalse();
        assertRefused(run::cancelCalculation, 409, "not-calculating");
    }

    @Test
    void anApprovedRunNeitherChangesNorBecomesStale() {
        PayrollRun run = calculated();
        run.approve("salaris2", HASH, NOW);
        run.becomeStale();
        assertThat(run.isStale()).isFalse();
        assertRefused(() -> run.startCalculation("salaris1", NOW, 3, PAYMENT), 409, "not-calculable");
        assertRefused(() -> run.approve("salaris2", HASH, NOW), 409, "not-approvable");
    }

    @Test
    void nothingIsApprovedOrClosedBeforeItsTime() {
        assertRefused(() -> open().approve("salaris2", HASH, NOW), 409, "not-approvable");
        assertRefused(() -> calculated().close(), 409, "not-approved");
        assertRefused(() -> calculated().requireApproved(), 409, "not-approved");
    }

    @Test
    void onlyWhatNobodyApprovedAndNobodyIsCalculatingCanBeRemoved() {
        open().requireRemovable();
        calculated().requireRemovable();
        PayrollRun busy = open();
        busy.startCalculation("salaris1", NOW, 3, PAYMENT);
        assertRefused(busy::requireRemovable, 409, "not-removable");
        PayrollRun approved = calculated();
        approved.approve("salaris2", HASH, NOW);
        assertRefused(approved::requireRemovable, 409, "not-removable");
        approved.close();
        assertRefused(approved::requireRemovable, 409, "not-removable");
    }

    private static PayrollRun open() {
        return new PayrollRun(1, YearMonth.of(2026, 11), 1, PAYMENT);
    }

    private static PayrollRun calculated() {
        PayrollRun run = open();
        calculate(run);
        return run;
    }

    private static void calculate(PayrollRun run) {
        run.startCalculation("salaris1", NOW, 3, PAYMENT);
        run.finishCalculation(RunTotals.NONE, HASH, NOW);
    }

    private static void assertRefused(Runnable act, int status, String kind) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.kind()).isEqualTo(kind);
        });
    }
}
