package nl.noaberwerk.handout.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.noaberwerk.handout.Delivery;
import nl.noaberwerk.handout.Delivery.Recipient;
import nl.noaberwerk.handout.Delivery.Way;
import nl.noaberwerk.handout.Handout;
import nl.noaberwerk.handout.PaperStack;
import nl.noaberwerk.letters.EnvelopeWindow;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Printing;
import nl.noaberwerk.personnel.AccountChangeNotice;
import nl.noaberwerk.placement.Team;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The stack as it comes from the printer: addresses in the window, and nobody's payslip behind another's address. */
class HandoutPrintTest {

    private static final float MM = 72 / 25.4f;
    private static final EnvelopeWindow WINDOW = new EnvelopeWindow(22, 50);
    private static final Team HALL = new Team("Hal 2", "A. Bos");
    private static final String LONG_NAME =
            "Maximiliaan-Alexander van der Valk Bouman tot Heerenveen-Oosterwolde en de Kromme Rijn";

    private final HandoutPrint print = new HandoutPrint(new FakePrinting(), WINDOW);

    @Test
    void everyPayslipLiesOnTheBackOfItsOwnAddressBehindTheCoverOfItsTeam() throws IOException {
        byte[] pdf =
                pdf(own("101", "M. ten Dam", HALL), own("102", "A. O'Neill-Özdemir", HALL), own("7", "J. Post", null));
        // by hand: cover, its empty back, then two pages each; the second cover likewise
        assertThat(pages(pdf)).hasSize(10);
        assertThat(pages(pdf).get(0)).contains("Hal 2, groepsleiding A. Bos", "Aantal: 2", "101", "M. ten Dam", "102");
        assertThat(pages(pdf).get(1)).isBlank();
        assertThat(pages(pdf).get(2)).contains("M. ten Dam").doesNotContain("LOONSTROOK");
        assertThat(pages(pdf).get(3)).contains("LOONSTROOK 101");
        assertThat(pages(pdf).get(4)).contains("A. O'Neill-Özdemir");
        assertThat(pages(pdf).get(5)).contains("LOONSTROOK 102");
        assertThat(pages(pdf).get(6)).contains("Per post", "Aantal: 1", "J. Post");
        assertThat(pages(pdf).get(8)).contains("J. Post");
        assertThat(pages(pdf).get(9)).contains("LOONSTROOK 7");
    }

    @Test
    void aTeamThatIsTooLargeForOneCoverHasMoreOfThemAndStaysOnItsOwnSheets() throws IOException {
        Delivery[] many = Stream.iterate(1, i -> i + 1)
                .limit(80)
                .map(i -> own(String.valueOf(1000 + i), "Persoon " + i, HALL))
                .toArray(Delivery[]::new);
        List<String> pages = pages(pdf(many));
        // by hand: 80 rows at 38 a side are three sides and one empty back
        assertThat(pages).hasSize(4 + 160);
        assertThat(pages.get(2)).contains("vervolg", "1080");
        for (int i = 0; i < 80; i++) {
            assertThat(pages.get(4 + 2 * i)).contains("Persoon " + (i + 1));
            assertThat(pages.get(5 + 2 * i)).contains("LOONSTROOK " + (1001 + i));
        }
    }

    @Test
    void theAddressStandsInTheWindowAlsoWithALongName() throws IOException {
        byte[] pdf = pdf(own("101", LONG_NAME, HALL));
        keep("handout", pdf);
        List<TextPosition> address = letters(pdf, 3).stream()
                .filter(letter -> letter.getY() > 45 * MM && letter.getY() < 95 * MM)
                .toList();
        assertThat(address).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.getX()).isBetween(22 * MM - 0.1f, (22 + 85) * MM);
            assertThat(letter.getX() + letter.getWidth()).isLessThan((22 + 85) * MM + 0.1f);
            // the window of a DL or C5 envelope is 35 mm high
            assertThat(letter.getY()).isBetween(50 * MM, 85 * MM);
        });
        String written = address.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        assertThat(written.replace(" ", "")).contains("KrommeRijn", "Dorpsstraat1", "7591HXDenekamp");
        // the first line begins at 50 mm: the top of its capitals is there
        float baseline = address.get(0).getY() / MM;
        assertThat(baseline).isBetween(51.5f, 53.5f);
    }

    @Test
    void nothingOfThePayslipIsSeenThroughTheWindow() throws IOException {
        String seen = letters(pdf(own("101", "M. ten Dam", HALL)), 3).stream()
                .filter(letter -> letter.getY() > 45 * MM && letter.getY() < 95 * MM)
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
        assertThat(seen.replace(" ", "")).isEqualTo("M.tenDamDorpsstraat17591HXDenekamp");
    }

    @Test
    void aCopySaysWhosePayslipItIs() throws IOException {
        Delivery copy = new Delivery(
                101, "101", "M. ten Dam", Recipient.COPY, "Zeker Bewind", "Kade 5\n7591 HX  Denekamp", Way.POST, null);
        List<String> pages = pages(pdf(copy));
        assertThat(pages.get(0)).contains("afschriften voor bewindvoerders", "M. ten Dam", "Zeker Bewind");
        assertThat(pages.get(2)).contains("Zeker Bewind", "afschrift van de loonstrook", "M. ten Dam");
        assertThat(pages.get(3)).contains("LOONSTROOK 101");
    }

    @Test
    void aLetterThatTheFontLacksDoesNotStopThePrinter() throws IOException {
        assertThat(pages(pdf(own("101", "محمد Dam", HALL))).get(2)).contains("Dam");
    }

    @Test
    void whatGoesElectronicallyIsInTheZipAndNotOnPaper() throws IOException {
        Delivery electronic =
                new Delivery(102, "102", "A. Bos", Recipient.EMPLOYEE, "A. Bos", "Kade 1", Way.ELECTRONIC, null);
        PaperStack stack = stack(own("101", "M. ten Dam", HALL), electronic);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        print.zip(stack, zip);
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("loonstrook-102.pdf");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        print.pdf(stack, pdf);
        assertThat(String.join("", pages(pdf.toByteArray()))).doesNotContain("102");
    }

    @Test
    void theLetterAboutAChangedAccountGoesToTheOldAddressAndTellsOnlyTheLastFour() throws IOException {
        AccountChangeNotice notice = new AccountChangeNotice(
                1,
                101,
                "101",
                LONG_NAME,
                List.of("Oude Weg 3", "7591 HX  Denekamp"),
                Instant.EPOCH,
                "4300",
                YearMonth.of(2026, 12));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new AccountLetters(WINDOW)
                .pdf(List.of(notice, notice), "Sociaal Werkbedrijf De Noaber", LocalDate.of(2026, 11, 23), pdf);
        keep("account-letter", pdf.toByteArray());
        List<String> pages = pages(pdf.toByteArray());
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).replaceAll("\\s+", " "))
                .contains("Oude Weg 3", "23 november 2026", "Vanaf het loon van december 2026", "zijn: 4300.")
                .contains("Hebt u dit niet doorgegeven? Bel ons dan meteen.");
        assertThat(letters(pdf.toByteArray(), 1).stream()
                        .filter(letter -> letter.getUnicode().equals("O") && letter.getY() < 90 * MM)
                        .toList())
                .allSatisfy(letter -> assertThat(letter.getX()).isBetween(22 * MM - 0.1f, 107 * MM));
    }

    private byte[] pdf(Delivery... deliveries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print.pdf(stack(deliveries), out);
        return out.toByteArray();
    }

    private static PaperStack stack(Delivery... deliveries) {
        PayrollRun run = new PayrollRun(1, YearMonth.of(2026, 11), 1, LocalDate.of(2026, 11, 25));
        Map<Long, Payslip> payslips = Stream.of(deliveries)
                .map(Delivery::personnelNumber)
                .distinct()
                .map(NumberedPayslip::new)
                .collect(Collectors.toMap(payslip -> Long.parseLong(payslip.number), Function.identity()));
        return new PaperStack(
                new Handout(1, 1, "a", Instant.EPOCH),
                run,
                "Sociaal Werkbedrijf De Noaber",
                List.of(deliveries),
                payslips);
    }

    private static Delivery own(String number, String name, Team team) {
        return new Delivery(
                Long.parseLong(number),
                number,
                name,
                Recipient.EMPLOYEE,
                name,
                "Dorpsstraat 1\n7591 HX  Denekamp",
                team == null ? Way.POST : Way.VIA_LEADER,
                team);
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document));
            }
        }
        return pages;
    }

    /** In the order of the page, which counts from 1. */
    private static List<TextPosition> letters(byte[] pdf, int page) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (!letter.getUnicode().isBlank()) {
                        all.add(letter);
                    }
                }
            };
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(document);
        }
        return all;
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "handout"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    /** A payslip of which only the number matters. */
    private static final class NumberedPayslip extends Payslip {

        private final String number;

        private NumberedPayslip(String number) {
            this.number = number;
        }

        @Override
        public String personnelNumber() {
            return number;
        }
    }

    /** Puts only the number on the paper. */
    private static final class FakePrinting implements Printing {

        @Override
        public byte[] payslip(Payslip payslip) {
            try (PDDocument document = new PDDocument();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                try (Sheet sheet = new Sheet(document, PrintFonts.in(document))) {
                    sheet.bold("LOONSTROOK " + payslip.personnelNumber(), 20, 20, 14);
                }
                document.save(out);
                return out.toByteArray();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
