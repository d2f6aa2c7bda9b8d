package nl.noaberwerk.subsidies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.subsidies.file.LksPaymentImports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of payments is taken row by row, and the same file again adds nothing; today is 10 November 2026. */
class ReceivedPaymentsTest {

    private static final String FILE = """
            personeelsnummer;maand;bedrag;ontvangen_op;kenmerk
            10001;2026-10;1108,30;5-11-2026;S-1
            10002;2026-10;1000,00;5-11-2026;S-1
            99999;2026-10;1000,00;5-11-2026;S-1
            10001;2026-06;1000,00;5-11-2026;S-1
            10001;2026-09;0;5-11-2026;S-1
            10001;2026-09;-20,00;11-11-2026;S-1
            10001;2026-10;1108,30;5-11-2026;S-1
            10001;2026-09;acht;5-11-2026;S-1
            """;

    private static SubsidyTestDesk desk;

    @BeforeAll
    static void start() {
        desk = new SubsidyTestDesk();
        desk.desk.with(ReceivedPayments.class, LksPaymentImports.class);
    }

    @BeforeEach
    void twoPeople() {
        desk.emptied();
        for (long id = 1; id <= 2; id++) {
            long who = desk.participant(id);
            desk.desk.doing(() -> desk.the(Loonkostensubsidies.class)
                    .record(
                            who,
                            new LksDecision(
                                    "Tubbergen",
                                    "T-1",
                                    LocalDate.parse("2026-07-01"),
                                    LocalDate.parse("2026-07-01"),
                                    null,
                                    new BigDecimal("60"),
                                    new BigDecimal("32"),
                                    null)));
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void goodRowsAreTakenAndEachBadOneSaysWhy() {
        ImportPreview preview =
                desk.desk.doing(() -> desk.the(LksPaymentImports.class).preview(1, file()));
        assertThat(preview.count(RowState.NEW)).isEqualTo(2);
        assertThat(preview.refusals())
                .extracting(refusal -> refusal.row() + " " + refusal.column())
                .containsExactly("4 personeelsnummer", "5 maand", "6 bedrag", "7 ontvangen_op", "8 bedrag", "9 bedrag");
        assertThat(preview.refusals().get(1).text())
                .isEqualTo("Er loopt in juni 2026 geen loonkostensubsidie."
                        + " Leg eerst de beschikking vast, of verbeter de maand.");
        assertThat(desk.desk.tables.one("select count(*) from lks_receipt")).isEqualTo("0");

        desk.desk.doing(() -> desk.the(LksPaymentImports.class).save(1, file()));
        assertThat(desk.desk.tables.one("select sum(amount) from lks_receipt")).isEqualTo("2108.30");
        ImportPreview again =
                desk.desk.doing(() -> desk.the(LksPaymentImports.class).save(1, file()));
        assertThat(again.count(RowState.UNCHANGED)).isEqualTo(2);
        assertThat(desk.desk.tables.one("select count(*) from lks_receipt")).isEqualTo("2");
    }

    private static ReceivedFile file() {
        return new ReceivedFile("ontvangen.csv", FILE.getBytes(StandardCharsets.UTF_8), 1_000_000);
    }
}
