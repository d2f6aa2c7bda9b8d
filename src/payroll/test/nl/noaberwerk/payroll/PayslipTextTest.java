package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** A payslip is kept for years: what is written now is read back, and so is what was written before there were items. */
class PayslipTextTest {

    @Test
    void costCentresAndLoonbeslagenAreReadBack() {
        PayslipDocument document = document(
                List.of(
                        onItsOwn("3300", "OVERUREN"),
                        new Line("SALARIS", Side.EMPLOYEE, "Salaris", Euro.of("1.00"), List.of())),
                List.of(new Withheld(7, Euro.of("100.00")), new Withheld(9_000_000_001L, Euro.of("0.41"))));
        assertThat(PayslipText.document(PayslipJson.document(document))).isEqualTo(document);
    }

    /** As it was stored in November 2026, before lines had a cost centre. */
    @Test
    void aDocumentFromBeforeThereWereItemsIsStillRead() {
        String stored = "{\"terms\":[\"Noaberwerk\",\"2002-03-01\",true,\"36\",\"36\",\"2600.35\",\"8|8|8|8|4|0|0\"],"
                + "\"cumulatives\":[\"1.00\",\"2.00\",\"3.00\",\"4.00\",\"5.00\"],"
                + "\"lines\":[[\"SALARIS\",\"EMPLOYEE\",\"Salaris\",\"2600.35\"]],\"remarks\":[]}";
        PayslipDocument document = PayslipText.document(stored);
        assertThat(document.withheld()).isEmpty();
        assertThat(document.lines())
                .containsExactly(new Line("SALARIS", Side.EMPLOYEE, "Salaris", Euro.of("2600.35"), List.of()));
        assertThat(PayslipJson.document(document)).isEqualTo(stored);
    }

    /** The database looks for this text to find the few payslips with a loonbeslag without reading them all. */
    @Test
    void onlyADocumentWithALoonbeslagHoldsTheTextThatIsLookedFor() {
        Line deceiving =
                new Line("X", Side.EMPLOYEE, PayslipJson.WITHHELD + "[7,\"1.00\"]", Euro.of("1.00"), List.of());
        assertThat(PayslipJson.document(document(List.of(deceiving), List.of())))
                .doesNotContain(PayslipJson.WITHHELD);
        assertThat(PayslipJson.document(document(List.of(deceiving), List.of(new Withheld(7, Euro.of("1.00"))))))
                .containsOnlyOnce(PayslipJson.WITHHELD);
    }

    private static PayslipDocument document(List<Line> lines, List<Withheld> withheld) {
        return new PayslipDocument(
                Example.terms(),
                Example.cumulatives(),
                lines,
                Optional.of(Example.basis()),
                Optional.empty(),
                List.of(Example.toCheck()),
                withheld,
                List.of());
    }

    private static Line onItsOwn(String costCentre, String code) {
        return new Line(
                code,
                Side.EMPLOYEE,
                "Overuren (4 uur, 150 % van uw uurloon)",
                Euro.of("101.12"),
                List.of(),
                Optional.of(costCentre));
    }
}
