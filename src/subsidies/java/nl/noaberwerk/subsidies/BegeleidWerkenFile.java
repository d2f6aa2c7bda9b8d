package nl.noaberwerk.subsidies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.EmployeeNames;

/**
 * A job in begeleid werken with all that belongs to it.
 *
 * @param terms the last first
 * @param payments in order of period
 * @param besluiten the last first
 */
public record BegeleidWerkenFile(
        BegeleidWerken placement,
        EmployeeNames.Named who,
        List<BegeleidWerkenTerms> terms,
        List<ScheduledPayment> payments,
        Optional<BegeleidWerkenEnd> end,
        Optional<Terugkeer> terugkeer,
        List<BegeleidWerkenBesluit> besluiten) {

    /** What is agreed on a day, or first will be. */
    public SubsidyTerms termsOn(LocalDate day) {
        return terms.stream()
                .map(BegeleidWerkenTerms::getTerms)
                .filter(one -> !one.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> terms.get(terms.size() - 1).getTerms());
    }

    /** Whether it must still be found out if she comes back. */
    public boolean isReturnOpen() {
        return end.filter(one -> one.getGround().isReturning()).isPresent() && terugkeer.isEmpty();
    }
}
