package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.SalaryFacts.PreviousYear;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;

/**
 * The figures of an opening balance, as they stand in the file.
 *
 * @param kolom14PreviousYear null when nothing was earned here last year; then the months are null too
 * @param leaveWettelijk hours of leave that are left
 */
@Embeddable
public record OpeningFigures(
        @Column(name = "loon_loonheffing") Euro loonLoonheffing,
        Euro loonheffing,
        Euro arbeidskorting,
        Euro premieloon,
        @Column(name = "maximum_premieloon") Euro maximumPremieloon,
        @Column(name = "bijdrageloon_zvw") Euro bijdrageloonZvw,
        @Column(name = "reserved_vakantietoeslag") Euro reservedVakantietoeslag,
        @Column(name = "reserved_eindejaarsuitkering") Euro reservedEindejaarsuitkering,
        @Column(name = "kolom14_previous_year") Euro kolom14PreviousYear,
        @Column(name = "months_previous_year") Integer monthsPreviousYear,
        @Column(name = "leave_wettelijk") BigDecimal leaveWettelijk,
        @Column(name = "leave_bovenwettelijk") BigDecimal leaveBovenwettelijk) {

    YearToDate yearToDate() {
        return new YearToDate(
                true,
                loonLoonheffing,
                loonheffing,
                arbeidskorting,
                premieloon,
                maximumPremieloon,
                bijdrageloonZvw,
                reservedVakantietoeslag,
                reservedEindejaarsuitkering);
    }

    Optional<PreviousYear> previousYear() {
        return monthsPreviousYear == null || monthsPreviousYear == 0
                ? Optional.empty()
                : Optional.of(new PreviousYear(kolom14PreviousYear, monthsPreviousYear));
    }

    /** The figures in which this differs from what was known; all of them when nothing was. */
    public List<FieldChange> changesFrom(Optional<OpeningFigures> known) {
        List<Object> before = known.map(OpeningFigures::values).orElse(List.of());
        List<Object> after = values();
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String from = before.isEmpty() ? "" : Messages.shown(before.get(i));
            String to = Messages.shown(after.get(i));
            if (!from.equals(to)) {
                changes.add(new FieldChange(Messages.text("payroll.opening.field." + i), from, to));
            }
        }
        return changes;
    }

    private List<Object> values() {
        return List.of(
                loonLoonheffing,
                loonheffing,
                arbeidskorting,
                premieloon,
                maximumPremieloon,
                bijdrageloonZvw,
                reservedVakantietoeslag,
                reservedEindejaarsuitkering,
                kolom14PreviousYear == null ? "" : kolom14PreviousYear,
                monthsPreviousYear == null ? "" : monthsPreviousYear,
                leaveWettelijk,
                leaveBovenwettelijk);
    }
}
