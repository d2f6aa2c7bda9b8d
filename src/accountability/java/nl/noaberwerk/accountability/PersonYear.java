package nl.noaberwerk.accountability;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.participation.Arbeidsjaren;
import nl.noaberwerk.placement.Werksoort;

/** The month ends of a year at which somebody was in service. @param municipality in words, also when it is not known */
record PersonYear(long employmentId, String personnelNumber, String municipality, List<MonthOfYear> months) {

    Arbeidsjaren realised() {
        return Arbeidsjaren.of(months.stream().map(MonthOfYear::end).toList());
    }

    /** At the last month end. */
    Optional<Werksoort> werksoort() {
        return months.get(months.size() - 1).werksoort();
    }
}
