package nl.noaberwerk.subsidies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.subsidies.file.BesluitPrint;
import nl.noaberwerk.testing.CheckedPdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The decision to the regular employer: accessible, durable, with the amount and the objection, without the loonwaarde. */
class BesluitOnPaperTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");
    private static SubsidyTestDesk desk;

    @BeforeAll
    static void start() {
        desk = new SubsidyTestDesk().emptied();
        desk.desk
                .put(EmployerInView.class, new EmployerInView() {
                    @Override
                    public String getName() {
                        return "Sociaal Werkbedrijf De Noaber";
                    }
                })
                .with(PdfPages.class, BesluitPrint.class);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    /** 2,800.00 x (100 - 45) % is 1,540.00 a month. */
    @Test
    void theDecisionIsPdfUaAndSaysAnAmountAndNotTheLoonwaarde() throws Exception {
        long job = desk.desk.doing(() -> desk.the(BegeleidWerkenJobs.class)
                .begin(
                        desk.placed(1),
                        BegeleidWerkenInDatabaseTest.job("Stap; Werkmaat"),
                        BegeleidWerkenInDatabaseTest.terms(LocalDate.parse("2026-08-16"), "Stap", 1)));
        BegeleidWerkenFile file = desk.the(BegeleidWerkenJobs.class).one(job);

        CheckedPdf pdf = new CheckedPdf(desk.the(BesluitPrint.class).pdf(file, TODAY)).kept("besluit");

        pdf.isAccessibleAndDurable();
        assertThat(pdf.text())
                .contains("Bakkerij Het Anker", "Markt 1", "10 november 2026", "1.540,00", "16 augustus 2026")
                .contains("NL19BANK0257627257", "elke maand", "Stap", "Beleidsregel 2026", "bezwaar")
                .contains("Te veel betaalde subsidie vragen wij terug")
                .doesNotContain("45", "loonwaarde");
    }
}
