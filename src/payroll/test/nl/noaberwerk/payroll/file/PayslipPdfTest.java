package nl.noaberwerk.payroll.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.payroll.Example;
import nl.noaberwerk.payroll.PayslipDocument;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.testing.CheckedPdf;
import org.junit.jupiter.api.Test;

/** The payslip on paper: accessible and durable by veraPDF, in Dutch, on one page, with all that BW 7:626 asks. */
class PayslipPdfTest {

    private static final PdfPages PRINTER = new PdfPages();

    @Test
    void anOrdinaryPayslipIsPdfUa1AndPdfA2a() throws Exception {
        print(sheet(ordinary(), false, "A. O'Neill-Özdemir <script>&amp;"))
                .kept("ordinary")
                .isAccessibleAndDurable();
    }

    @Test
    void aProFormaPayslipWithThirtyLinesAndALongNameFitsOnePageAndIsCompliant() throws Exception {
        CheckedPdf pdf = print(sheet(
                crowded(),
                true,
                "Maximiliaan-Alexander van der Valk Bouman tot Heerenveen-Oosterwolde en de Kromme Rijn"));
        pdf.kept("crowded").isAccessibleAndDurable();
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text()).contains("Proefberekening - nog niet goedgekeurd");
    }

    @Test
    void theTextSaysInPlainWordsWhatIsPaidAndAllThatTheLawAsks() throws IOException {
        String text = print(sheet(ordinary(), false, "M. ten Dam")).text();
        // 2,600.35 + 20.00 earned; 100.00 + 300.35 withheld; by hand
        assertThat(text).contains("Dit hebt u verdiend € 2.620,35");
        assertThat(text).contains("Dit houden we in € 400,35");
        assertThat(text).contains("Dit krijgt u op uw rekening € 2.220,00");
        assertThat(text).contains("woensdag 25 november 2026", "eindigt op 7257");
        assertThat(text)
                .contains(
                        "onbepaalde tijd (vast)",
                        "Afgesproken uren per week",
                        "Uren in deze periode volgens uw rooster")
                .contains("Minimumloon per uur dat voor u geldt", "€ 14,99", "Belastingtabel", "Loonheffingskorting ja")
                .contains("1-11-2026 tot en met 30-11-2026", "Werkgever Noaberwerk Twente", "€ 1.248,17");
        assertThat(text).doesNotContain("NL19BANK").doesNotContain("Proefberekening");
        assertThat(text.toLowerCase()).doesNotContain("ziek");
    }

    /** Computed, not made up: 8 hours at 150 %, 4.17 at 25 %, a purchase of leave, a gratificatie, a receipt and the union. */
    @Test
    void theEmployeeReadsHoursPercentageMonthAndCreditorInPlainWords() throws Exception {
        CheckedPdf pdf = print(sheet(Example.withSixItems(), false, "M. ten Dam"));
        pdf.kept("six-items").isAccessibleAndDurable();
        assertThat(pdf.text())
                .contains("Overuren (over oktober 2026, 8 uur, 150 % van uw uurloon) 202,24")
                .contains("Toeslag onregelmatige uren (4,17 uur, 25 % van uw uurloon) 17,57")
                .contains("Gekocht verlof (7,2 uur) 121,34")
                .contains("Gratificatie 250,00", "Werkschoenen 13,63", "Vakbondscontributie 19,23")
                .contains("Loonbeslag Deurwaarder De Wit, kenmerk 2026-0815 100,00");
    }

    private static CheckedPdf print(PayslipSheet sheet) {
        return new CheckedPdf(PRINTER.of(PayslipPage.of(sheet)));
    }

    private static PayslipSheet sheet(List<Line> lines, boolean proForma, String name) {
        return new PayslipSheet(
                YearMonth.of(2026, 11),
                LocalDate.of(2026, 11, 25),
                proForma,
                "10001",
                name,
                List.of("Dorpsstraat 1", "7591 HX  Denekamp"),
                "NL19BANK0257627257",
                Regeling.WSW,
                Euro.of("2600.35"),
                Euro.of("14.99"),
                new BigDecimal("156"),
                new PayslipDocument(
                        Example.terms(),
                        Example.cumulatives(),
                        lines,
                        Optional.of(Example.basis()),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static List<Line> ordinary() {
        return List.of(
                named("Salaris", "2600.35"),
                named("Pensioenpremie (uw deel)", "-100.00"),
                named("Loonheffing", "-300.35"),
                named("Reiskosten", "20.00"),
                Example.line("RES_VT", Side.RESERVED, "208.03"));
    }

    private static List<Line> crowded() {
        List<Line> lines = new ArrayList<>(ordinary());
        for (int i = 1; i <= 26; i++) {
            lines.add(named("Toeslag voor een bijzondere omstandigheid nummer " + i, i % 2 == 0 ? "10.00" : "-3.00"));
        }
        return lines;
    }

    private static Line named(String description, String amount) {
        return new Line("EENMALIG", Side.EMPLOYEE, description, Euro.of(amount), List.of());
    }
}
