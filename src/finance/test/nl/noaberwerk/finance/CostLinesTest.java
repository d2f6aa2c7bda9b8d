package nl.noaberwerk.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.finance.CostLines.Untaxed;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.personnel.CostDivision;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** What the lines of a payslip cost the employer. */
class CostLinesTest {

    private static final Untaxed UNTAXED = new Untaxed(Set.of("DECLARATIE"), Set.of("VOORSCHOT", "VAKBOND"));

    @Test
    void whatIsWithheldOrAdvancedCostsNothing() {
        for (String code : List.of("LOONHEFFING", "PENSIOEN_WN", "LOONBESLAG", "VOORSCHOT", "VAKBOND")) {
            assertThat(kind(code, Side.EMPLOYEE)).isEqualTo(CostKind.NONE);
        }
    }

    @Test
    void wageIsGrossAndAReimbursementIsApart() {
        assertThat(kind("SALARIS", Side.EMPLOYEE)).isEqualTo(CostKind.GROSS);
        assertThat(kind("ONBETAALD_VERLOF", Side.EMPLOYEE)).isEqualTo(CostKind.GROSS);
        assertThat(kind("DECLARATIE", Side.EMPLOYEE)).isEqualTo(CostKind.UNTAXED);
        assertThat(kind("REISKOSTEN", Side.EMPLOYEE)).isEqualTo(CostKind.UNTAXED);
        assertThat(kind("AOF", Side.EMPLOYER)).isEqualTo(CostKind.PREMIUMS);
        assertThat(kind("RES_VT", Side.RESERVED)).isEqualTo(CostKind.RESERVED);
    }

    @Test
    void aLineIsDividedOverTheKostenplaatsenUnlessItHasItsOwn() {
        CostDivision division = CostDivision.of("2100 60, 2200 40");
        // 1,362.09 x 60 % = 817.254, half up 817.25; 1,362.09 - 817.25 = 544.84
        assertThat(CostLines.divided(line("SALARIS", "1362.09", Optional.empty()), division))
                .extracting(line -> line.costCentre().orElseThrow(), Line::amount)
                .containsExactly(tuple("2100", Euro.of("817.25")), tuple("2200", Euro.of("544.84")));
        Line own = line("DECLARATIE", "13.63", Optional.of("3100"));
        assertThat(CostLines.divided(own, division)).containsExactly(own);
    }

    private static CostKind kind(String code, Side side) {
        return CostLines.kind(new Line(code, side, "", Euro.of("1.00"), List.of()), UNTAXED);
    }

    private static Line line(String code, String amount, Optional<String> centre) {
        return new Line(code, Side.EMPLOYEE, "", Euro.of(amount), List.of(), centre);
    }
}
