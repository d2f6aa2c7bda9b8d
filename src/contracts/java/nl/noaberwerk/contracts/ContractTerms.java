package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import nl.noaberwerk.rules.Euro;

/**
 * What is agreed in a contract.
 *
 * @param lastDay null without an end
 * @param job what somebody works as
 * @param fullTimeMonthWage for a whole week, gross
 * @param proeftijdMonths 0 for none
 * @param agreements what else was agreed, in plain words; may be empty
 */
@Embeddable
public record ContractTerms(
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,
        String job,
        String workplace,
        @Column(name = "hours_per_week") BigDecimal hoursPerWeek,
        @Column(name = "full_time_hours") BigDecimal fullTimeHours,
        String schaal,
        String trede,
        @Column(name = "full_time_month_wage") Euro fullTimeMonthWage,
        @Column(name = "proeftijd_months") short proeftijdMonths,
        String agreements) {

    public ContractTerms {
        job = stripped(job);
        workplace = stripped(workplace);
        schaal = stripped(schaal);
        trede = stripped(trede);
        agreements = stripped(agreements);
    }

    private static String stripped(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Gross per month for the hours that are agreed; null when wage or hours are not known. */
    public Euro monthWage() {
        boolean known = fullTimeMonthWage != null && hoursPerWeek != null && fullTimeHours != null;
        return known ? fullTimeMonthWage.share(hoursPerWeek, fullTimeHours).roundedToCents() : null;
    }

    /** The same on other days. */
    public ContractTerms between(LocalDate first, LocalDate last) {
        return new ContractTerms(
                first,
                last,
                job,
                workplace,
                hoursPerWeek,
                fullTimeHours,
                schaal,
                trede,
                fullTimeMonthWage,
                proeftijdMonths,
                agreements);
    }
}
