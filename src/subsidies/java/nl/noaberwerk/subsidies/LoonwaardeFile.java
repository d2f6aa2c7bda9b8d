package nl.noaberwerk.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.EmployeeNames;

/**
 * All that is known of somebody's loonwaarde.
 *
 * @param start from the personnel file: it holds while nothing was measured
 */
public record LoonwaardeFile(EmployeeNames.Named who, List<Line> lines, Optional<BigDecimal> start) {

    /** A measurement, and why it was withdrawn if it was. */
    public record Line(LoonwaardeMeasurement measurement, Optional<LoonwaardeWithdrawal> withdrawal) {

        public boolean isHolding() {
            return withdrawal.isEmpty();
        }
    }

    /** The measurement that holds on a day. */
    public Optional<Loonwaarde> on(LocalDate day) {
        return lines.stream()
                .filter(Line::isHolding)
                .map(line -> line.measurement().getLoonwaarde())
                .filter(one -> !one.measuredOn().isAfter(day))
                .findFirst();
    }

    /** In percent: what was measured, otherwise the start. */
    public Optional<BigDecimal> percentageOn(LocalDate day) {
        return on(day).map(Loonwaarde::percentage).or(() -> start);
    }
}
