package nl.noaberwerk.hrm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.testing.CheckedPdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that is kept on a case: who may, what is kept, and what it would be with the law as it is known later. */
class KeptCalculationInDatabaseTest {

    private static final Map<String, String> JUBILEE = Map.of(
            "periods", "2002-02-01//",
            "regeling", "WSW",
            "monthWage", "2600.00",
            "day", "2026-11-10");

    private static final LawShelfOfTest BOOK = new LawShelfOfTest();
    private static AdviceDesk advice;

    /** A law book into which a test enters values. */
    static final class LawShelfOfTest extends LawBook {

        private Law law = Law.load();

        @Override
        public Law current() {
            return law;
        }
    }

    @BeforeAll
    static void start() {
        advice = new AdviceDesk();
        advice.desk.put(LawBook.class, BOOK);
        advice.desk.with(PdfPages.class, KeptCalculations.class, CalculationsOfPerson.class);
    }

    @AfterAll
    static void stop() {
        advice.close();
    }

    @BeforeEach
    void anEmptyCupboard() {
        advice.desk.tables.execute("delete from advice_case");
        advice.desk.changes.clear();
        advice.desk.looks.clear();
        BOOK.law = Law.load();
        advice.hr();
    }

    @Test
    void itIsKeptWithItsInputAndStepsAndTheLookIsRecorded() {
        AdviceCase one = advice.asked("Jubileum van een medewerker", false);
        KeptCalculation kept = keep(one, JUBILEE);

        KeptCalculations.Recomputed again = again(kept);
        assertThat(again.isDifferent()).isFalse();
        assertThat(again.then().lines()).contains(CalculationOutcome.line("25 jaar in dienst op", "1-2-2027"));
        assertThat(again.kept().getLawDay()).isEqualTo("2026-11-10");
        assertThat(advice.desk.changes).anyMatch(line -> line.contains("berekening bij HRM-dossier"));
        assertThat(advice.desk.looks).anyMatch(line -> line.contains("berekening bekeken"));
    }

    @Test
    void aValueThatIsEnteredLaterMakesItSayThatItIsDifferent() {
        KeptCalculation kept = keep(advice.asked("Jubileum", false), JUBILEE);
        BOOK.law = Law.load()
                .with(List.of(
                        new EnteredValue("jubileum.wsw.1", LocalDate.parse("2026-01-01"), "100", "Cao SW", true)));

        KeptCalculations.Recomputed again = again(kept);

        assertThat(again.isAnswerDifferent()).isTrue();
        assertThat(again.then().lines())
                .contains(CalculationOutcome.line("Gratificatie bij 25 jaar (bruto)", "1.300,00"));
        assertThat(again.now().lines())
                .contains(CalculationOutcome.line("Gratificatie bij 25 jaar (bruto)", "2.600,00"));
    }

    @Test
    void aValueOfALaterDayDoesNotChangeIt() {
        KeptCalculation kept = keep(advice.asked("Jubileum", false), JUBILEE);
        BOOK.law = Law.load()
                .with(List.of(
                        new EnteredValue("jubileum.wsw.1", LocalDate.parse("2027-01-01"), "100", "Cao SW", true)));

        assertThat(again(kept).isDifferent()).isFalse();
    }

    @Test
    void ofAConfidentialCaseNobodyElseFindsACalculation() {
        AdviceCase secret = advice.asked("Jubileum", true);
        KeptCalculation kept = keep(secret, JUBILEE);
        assertThat(personal()).hasSize(0);

        advice.otherHr();
        refused(() -> calculations().recompute(kept.getId()), "hrm.case.unknown");
        refused(() -> calculations().of(secret.getId()), "hrm.case.unknown");
        refused(
                () -> calculations().keep(secret.getId(), Calculation.JUBILEUM, Optional.empty(), JUBILEE),
                "hrm.case.unknown");
    }

    @Test
    void theControllerReadsAndKeepsNothing() {
        AdviceCase one = advice.asked("Jubileum", false);
        KeptCalculation kept = keep(one, JUBILEE);

        advice.controller();
        assertThat(again(kept).isDifferent()).isFalse();
        refused(
                () -> calculations().keep(one.getId(), Calculation.JUBILEUM, Optional.empty(), JUBILEE),
                "hrm.case.read-only");
    }

    @Test
    void whatMayNotBeKeptIsRefused() {
        AdviceCase one = advice.asked("Opzeggen", false);

        refused(
                () -> calculations()
                        .keep(one.getId(), Calculation.OPZEGVERBODEN, Optional.empty(), Map.of("day", "2026-11-10")),
                "hrm.calculation.not-kept");
        refused(
                () -> calculations().keep(one.getId(), Calculation.JUBILEUM, Optional.of(2L), JUBILEE),
                "hrm.calculation.somebody-else");
        refused(
                () -> calculations()
                        .keep(
                                one.getId(),
                                Calculation.AOW,
                                Optional.of(1L),
                                Map.of("birthDate", "1961-01-01", "regeling", "WSW", "note", "x")),
                "hrm.calculation.wrong");
    }

    @Test
    void itNeverChangesAndGoesWithItsCase() {
        AdviceCase one = advice.asked("Jubileum", false);
        keep(one, JUBILEE);

        assertThatThrownBy(() -> advice.desk.tables.execute("update kept_calculation set outcome = '{}'"))
                .isInstanceOf(RuntimeException.class);
        assertThat(personal()).hasSize(1);
        advice.desk.does(() -> advice.desk.the(RetainedAdvice.class).erase(1, Set.of(one.getId())));
        assertThat(advice.desk.tables.one("select count(*) from kept_calculation"))
                .isEqualTo("0");
    }

    @Test
    void onPaperItIsAccessibleAndDurable() throws Exception {
        KeptCalculation kept = keep(advice.asked("Jubileum", false), JUBILEE);
        CheckedPdf pdf = new CheckedPdf(advice.desk.doing(() -> calculations().pdf(kept.getId()))).kept("calculation");

        pdf.isAccessibleAndDurable();
        assertThat(pdf.text()).contains("25 jaar in dienst op 1-2-2027", "te controleren", "Diensttijd");
    }

    private static List<List<String>> personal() {
        return advice.desk.doing(() -> advice.desk
                .the(CalculationsOfPerson.class)
                .of(new DataSubject(1, 1, Set.of(1L)))
                .get(0)
                .rows());
    }

    private static KeptCalculation keep(AdviceCase one, Map<String, String> values) {
        return advice.desk.doing(() -> calculations().keep(one.getId(), Calculation.JUBILEUM, Optional.of(1L), values));
    }

    private static KeptCalculations.Recomputed again(KeptCalculation kept) {
        return advice.desk.doing(() -> calculations().recompute(kept.getId()));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(() -> advice.desk.does(act))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static KeptCalculations calculations() {
        return advice.desk.the(KeptCalculations.class);
    }
}
