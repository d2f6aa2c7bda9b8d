package nl.noaberwerk.subsidies.file;

import static nl.noaberwerk.subsidies.file.LksPaymentColumns.AMOUNT;
import static nl.noaberwerk.subsidies.file.LksPaymentColumns.MONTH;
import static nl.noaberwerk.subsidies.file.LksPaymentColumns.NUMBER;
import static nl.noaberwerk.subsidies.file.LksPaymentColumns.RECEIVED_ON;
import static nl.noaberwerk.subsidies.file.LksPaymentColumns.REFERENCE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.subsidies.LksReceipts.Payment;
import nl.noaberwerk.subsidies.ReceivedPayments;

/** What the rows of a file with payments would do; made once for the preview and once more, the same, for the saving. */
final class LksPaymentPlan {

    private final List<FileRow> rows;
    private final ReceivedPayments.Known known;
    private final LocalDate today;
    private final Map<FileRow, ReceivedPayments.Found> found = new LinkedHashMap<>();
    private final Map<ReceivedPayments.Found, FileRow> first = new HashMap<>();

    private LksPaymentPlan(List<FileRow> rows, ReceivedPayments.Known known, LocalDate today) {
        this.rows = rows;
        this.known = known;
        this.today = today;
    }

    static LksPaymentPlan of(List<FileRow> rows, ReceivedPayments.Known known, LocalDate today) {
        LksPaymentPlan plan = new LksPaymentPlan(rows, known, today);
        rows.forEach(plan::check);
        return plan;
    }

    /** What is to be stored. */
    List<ReceivedPayments.Found> toStore() {
        List<ReceivedPayments.Found> all = new ArrayList<>();
        found.forEach((row, one) -> {
            if (!row.isRefused() && !known.isStored(one)) {
                all.add(one);
            }
        });
        return all;
    }

    List<PreviewRow> preview() {
        return rows.stream()
                .map(row -> new PreviewRow(
                        row.number(),
                        row.personnelNumber(),
                        known.name(row.personnelNumber()),
                        state(row),
                        state(row) == RowState.NEW ? List.of(change(row)) : List.of(),
                        row.refusals()))
                .toList();
    }

    private void check(FileRow row) {
        LksPaymentColumns.ALL.forEach(row::require);
        if (row.get(NUMBER).isPresent() && !known.isKnown(row.personnelNumber())) {
            row.refuse(NUMBER, "subsidies.import.unknown-number", row.personnelNumber());
        }
        row.get(RECEIVED_ON)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> row.refuse(RECEIVED_ON, "subsidies.import.future", day));
        row.get(AMOUNT)
                .filter(amount -> amount.signum() == 0)
                .ifPresent(zero -> row.refuse(AMOUNT, "subsidies.import.zero"));
        if (!row.isRefused()) {
            place(row);
        }
    }

    private void place(FileRow row) {
        YearMonth month = row.get(MONTH).orElseThrow();
        Optional<Long> beschikking = known.beschikking(row.personnelNumber(), month);
        if (beschikking.isEmpty()) {
            row.refuse(MONTH, "subsidies.import.no-beschikking", month);
            return;
        }
        ReceivedPayments.Found one = new ReceivedPayments.Found(
                beschikking.get(),
                new Payment(
                        month,
                        new Euro(row.get(AMOUNT).orElseThrow()).roundedToCents(),
                        row.get(RECEIVED_ON).orElseThrow(),
                        row.get(REFERENCE).orElseThrow()));
        FileRow other = first.putIfAbsent(one, row);
        if (other != null) {
            row.refuse(AMOUNT, "subsidies.import.double", other.number());
        } else {
            found.put(row, one);
        }
    }

    private RowState state(FileRow row) {
        if (row.isRefused()) {
            return RowState.REFUSED;
        }
        return known.isStored(found.get(row)) ? RowState.UNCHANGED : RowState.NEW;
    }

    private FieldChange change(FileRow row) {
        Payment payment = found.get(row).payment();
        return new FieldChange(
                Messages.text("subsidies.import.received", payment.month()), "", Messages.shown(payment.amount()));
    }
}
