package nl.noaberwerk.wages.rest;

import java.math.BigDecimal;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.wages.ItemRow;

/**
 * An item of a month; months as "2026-11", figures as "13.63", what is empty is null.
 *
 * @param month on whose payslip it comes
 * @param askedMonth for which it was given
 * @param timing IN_TIME, MOVED or KEPT, against the cut-off
 * @param recurring the id is that of a recurring item
 */
public record ItemAnswer(
        long id,
        boolean recurring,
        String personnelNumber,
        String name,
        String month,
        String askedMonth,
        String concerns,
        String component,
        String quantity,
        String amount,
        String costCentre,
        String description,
        String receiptDate,
        String timing,
        String source,
        String recordedBy,
        String recordedAt,
        String withdrawnBy,
        String withdrawnReason) {

    static ItemAnswer of(ItemRow row) {
        return new ItemAnswer(
                row.id(),
                row.isRecurring(),
                row.personnelNumber(),
                row.name(),
                row.month().toString(),
                row.askedMonth().toString(),
                row.concerns().toString(),
                row.component(),
                figure(row.quantity()),
                figure(row.amount()),
                row.costCentre(),
                row.description(),
                row.receiptDate() == null ? null : row.receiptDate().toString(),
                row.timing().name(),
                row.source().name(),
                row.recordedBy(),
                row.recordedAt().toString(),
                row.withdrawnBy(),
                row.withdrawnReason());
    }

    static String figure(BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }

    /** The figure as a file writes it; a comma in the API is left to be refused. */
    static String dutch(String figure) {
        if (figure == null || figure.isBlank()) {
            return "";
        }
        return figure.contains(",") ? "?" : figure.replace('.', ',');
    }

    static long employer(Long given) {
        return Asked.requireField("employer", given);
    }
}
