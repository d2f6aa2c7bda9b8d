package nl.noaberwerk.finance;

import java.util.List;
import nl.noaberwerk.finance.JournalEntry.Document;
import nl.noaberwerk.finance.JournalEntry.Row;
import nl.noaberwerk.rules.Euro;

/** A journal entry that was found to be in balance, with its reference. */
public record Journal(Document document, List<Row> rows) {

    public Euro debit() {
        return Euro.sum(rows.stream().map(Row::debit).toList());
    }

    public Euro credit() {
        return Euro.sum(rows.stream().map(Row::credit).toList());
    }
}
