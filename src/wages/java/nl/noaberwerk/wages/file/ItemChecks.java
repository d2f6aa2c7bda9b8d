package nl.noaberwerk.wages.file;

import static nl.noaberwerk.wages.file.ItemColumns.AMOUNT;
import static nl.noaberwerk.wages.file.ItemColumns.COMPONENT;
import static nl.noaberwerk.wages.file.ItemColumns.CONCERNS;
import static nl.noaberwerk.wages.file.ItemColumns.MONTH;
import static nl.noaberwerk.wages.file.ItemColumns.NUMBER;
import static nl.noaberwerk.wages.file.ItemColumns.QUANTITY;
import static nl.noaberwerk.wages.file.ItemColumns.RECEIPT;
import static nl.noaberwerk.wages.file.ItemColumns.RECOVER_IN;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.wages.AdvanceRecovery;
import nl.noaberwerk.wages.ItemMonths.Months;
import nl.noaberwerk.wages.ItemMonths.Place;
import nl.noaberwerk.wages.Measure;
import nl.noaberwerk.wages.WageComponent;

/** Refuses rows that cannot be an item; every refusal names the column and what to do. */
final class ItemChecks {

    private final KnownForItems.Known known;
    private final Months months;
    private final boolean keep;

    /** @param keep takes items up in their month also after the cut-off */
    ItemChecks(KnownForItems.Known known, Months months, boolean keep) {
        this.known = known;
        this.months = months;
        this.keep = keep;
    }

    void check(FileRow row) {
        row.require(NUMBER);
        row.require(MONTH);
        row.require(COMPONENT);
        Optional<Employment> employment = checkEmployment(row);
        Optional<Place> place = checkMonth(row);
        place.ifPresent(to -> employment.ifPresent(whose -> checkService(row, whose, to)));
        place.flatMap(to -> checkComponent(row, to.month())).ifPresent(component -> {
            checkFigures(row, component);
            checkReceipt(row, component);
            place.ifPresent(to -> checkAdvance(row, employment, to.month()));
        });
        place.ifPresent(to -> checkConcerns(row, to.month()));
    }

    /** The same for what comes back every month: no voorschot and nothing that has a bon. */
    void checkRecurring(FileRow row) {
        check(row);
        Optional<String> code = row.get(COMPONENT);
        if (code.filter(AdvanceRecovery::isAdvance).isPresent()) {
            row.refuse(COMPONENT, "wages.recurring.advance");
        }
        code.map(known.components(row.get(MONTH).orElse(months.firstOpen()))::get)
                .filter(WageComponent::needsReceipt)
                .ifPresent(component -> row.refuse(COMPONENT, "wages.recurring.receipt", component.code()));
    }

    private Optional<Employment> checkEmployment(FileRow row) {
        if (row.get(NUMBER).isEmpty()) {
            return Optional.empty();
        }
        Optional<Employment> employment = known.employment(row);
        if (employment.isEmpty()) {
            row.refuse(NUMBER, "wages.item.unknown-number", row.personnelNumber());
        } else if (!employment.get().isOnPayroll()) {
            row.refuse(NUMBER, "wages.item.not-on-payroll", row.personnelNumber());
        }
        return employment.filter(Employment::isOnPayroll);
    }

    private Optional<Place> checkMonth(FileRow row) {
        Optional<YearMonth> asked = row.get(MONTH);
        if (asked.filter(months::isTooFar).isPresent()) {
            row.refuse(MONTH, "wages.item.month-too-far", asked.get(), months.firstOpen());
            return Optional.empty();
        }
        if (asked.filter(month -> !months.isOpen(month)).isPresent()) {
            row.refuse(MONTH, "wages.item.month-approved", asked.get(), months.firstOpen());
            return Optional.empty();
        }
        return asked.map(month -> months.place(month, keep));
    }

    private void checkService(FileRow row, Employment employment, Place to) {
        YearMonth begun = YearMonth.from(employment.getInService());
        if (to.month().isBefore(begun)) {
            row.refuse(MONTH, "wages.item.before-service", employment.getInService(), begun);
        }
        known.lastDay(employment)
                .filter(last -> to.month().isAfter(YearMonth.from(last)))
                .ifPresent(last -> {
                    boolean inService = !row.get(MONTH).orElseThrow().isAfter(YearMonth.from(last));
                    row.refuse(
                            MONTH,
                            inService ? "wages.item.moved-after-service" : "wages.item.after-service",
                            last,
                            inService ? to.month() : YearMonth.from(last));
                });
    }

    private Optional<WageComponent> checkComponent(FileRow row, YearMonth month) {
        Optional<String> code = row.get(COMPONENT);
        Optional<WageComponent> component = code.map(known.components(month)::get);
        if (code.isPresent() && component.isEmpty()) {
            row.refuse(COMPONENT, "wages.item.unknown-component", code.get(), month, codes(month));
        }
        return component;
    }

    private String codes(YearMonth month) {
        return String.join(", ", known.components(month).keySet());
    }

    private static void checkFigures(FileRow row, WageComponent component) {
        boolean hours = component.measure() == Measure.HOURS;
        Column<BigDecimal> wanted = hours ? QUANTITY : AMOUNT;
        Column<BigDecimal> other = hours ? AMOUNT : QUANTITY;
        if (row.get(other).isPresent()) {
            row.refuse(other, hours ? "wages.item.amount-for-hours" : "wages.item.hours-for-amount", component.code());
        }
        if (row.get(wanted).filter(figure -> figure.signum() == 0).isPresent()) {
            row.refuse(wanted, "wages.item.zero");
        }
        row.require(wanted);
    }

    private void checkReceipt(FileRow row, WageComponent component) {
        if (component.needsReceipt()) {
            row.require(RECEIPT);
        }
        row.get(RECEIPT)
                .filter(day -> day.isAfter(months.today()))
                .ifPresent(day -> row.refuse(RECEIPT, "wages.item.receipt-in-future", day));
    }

    private void checkAdvance(FileRow row, Optional<Employment> employment, YearMonth month) {
        boolean advance =
                row.get(COMPONENT).filter(AdvanceRecovery.ADVANCE::equals).isPresent();
        if (!advance) {
            if (row.get(RECOVER_IN).isPresent()) {
                row.refuse(RECOVER_IN, "wages.item.recovery-of-other", AdvanceRecovery.ADVANCE);
            }
            return;
        }
        row.get(AMOUNT)
                .filter(amount -> amount.signum() < 0)
                .ifPresent(amount -> row.refuse(AMOUNT, "wages.item.negative-advance", AdvanceRecovery.RECOVERY));
        int in = recoverIn(row);
        if (in > 0 && !known.components(month.plusMonths(in)).containsKey(AdvanceRecovery.RECOVERY)) {
            row.refuse(COMPONENT, "wages.item.no-recovery", AdvanceRecovery.RECOVERY, month.plusMonths(in));
        }
        employment
                .flatMap(known::lastDay)
                .map(YearMonth::from)
                .filter(last -> month.plusMonths(in).isAfter(last) && in > 0)
                .ifPresent(last -> row.refuse(RECOVER_IN, "wages.item.recovery-after-service", last));
    }

    private void checkConcerns(FileRow row, YearMonth month) {
        row.get(CONCERNS)
                .filter(about -> about.isAfter(month))
                .ifPresent(about -> row.refuse(CONCERNS, "wages.item.concerns-later", about, month));
    }

    /** In how many months a voorschot is taken back: as the row says, or in the next one. */
    static int recoverIn(FileRow row) {
        boolean advance =
                row.get(COMPONENT).filter(AdvanceRecovery.ADVANCE::equals).isPresent();
        return advance ? row.get(RECOVER_IN).map(BigDecimal::intValue).orElse(1) : 0;
    }
}
