package nl.noaberwerk.payroll.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The payslip on paper: accessible and durable by veraPDF, in Dutch, on one page, with all that BW 7:626 asks. */
class PayslipPdfTest {

    private static final PdfPages PRINTER = new PdfPages();

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void anOrdinaryPayslipIsPdfUa1AndPdfA2a() throws Exception {
        byte[] pdf = print(sheet(ordinary(), false, "A. O'Neill-Özdemir <script>&amp;"));
        keep("ordinary", pdf);
        assertCompliant(pdf, PDFAFlavour.PDFUA_1);
        assertCompliant(pdf, PDFAFlavour.PDFA_2_A);
        assertThat(language(pdf)).isEqualTo("nl-NL");
    }

    @Test
    void aProFormaPayslipWithThirtyLinesAndALongNameFitsOnePageAndIsCompliant() throws Exception {
        byte[] pdf = print(sheet(
                crowded(),
                true,
                "Maximiliaan-Alexander van der Valk Bouman tot Heerenveen-Oosterwolde en de Kromme Rijn"));
        keep("crowded", pdf);
        assertCompliant(pdf, PDFAFlavour.PDFUA_1);
        assertCompliant(pdf, PDFAFlavour.PDFA_2_A);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf)).contains("Proefberekening - nog niet goedgekeurd");
    }

    @Test
    void theTextSaysInPlainWordsWhatIsPaidAndAllThatTheLawAsks() throws IOException {
        String text = text(print(sheet(ordinary(), false, "M. ten Dam")));
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
        byte[] pdf = print(sheet(Example.withSixItems(), false, "M. ten Dam"));
        keep("six-items", pdf);
        assertCompliant(pdf, PDFAFlavour.PDFUA_1);
        assertThat(text(pdf))
                .contains("Overuren (over oktober 2026, 8 uur, 150 % van uw uurloon) 202,24")
                .contains("Toeslag onregelmatige uren (4,17 uur, 25 % van uw uurloon) 17,57")
                .contains("Gekocht verlof (7,2 uur) 121,34")
                .contains("Gratificatie 250,00", "Werkschoenen 13,63", "Vakbondscontributie 19,23")
                .contains("Loonbeslag Deurwaarder De Wit, kenmerk 2026-0815 100,00");
    }

    private static byte[] print(PayslipSheet sheet) {
        return PRINTER.of(PayslipPage.of(sheet));
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

    private static void assertCompliant(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(() -> result.getFailedChecks().keySet().toString())
                    .isTrue();
        }
    }

    private static String language(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getLanguage();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "payslips"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
