package nl.noaberwerk.finance.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.noaberwerk.finance.Journal;
import nl.noaberwerk.finance.JournalEntry.Row;
import nl.noaberwerk.platform.TableWriter;

/** The journal entry as a table that bookkeeping programs import. */
public final class JournalTable {

    private static final List<String> COLUMNS = List.of(
            "boekstuk", "boekdatum", "periode", "kostenplaats", "grootboekrekening", "omschrijving", "debet", "credit");

    private JournalTable() {}

    public static void write(Journal journal, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.csv(out)) {
            table.header(COLUMNS);
            for (Row row : journal.rows()) {
                table.row(
                        journal.document().reference(),
                        journal.document().date(),
                        journal.document().period(),
                        row.costCentre(),
                        row.account(),
                        row.description(),
                        row.debit(),
                        row.credit());
            }
        }
    }
}
