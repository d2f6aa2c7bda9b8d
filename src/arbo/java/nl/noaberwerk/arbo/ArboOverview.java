package nl.noaberwerk.arbo;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.incidents.IncidentStanding;
import nl.noaberwerk.prevention.BhvCoverage;

/**
 * What the coordinator must know today.
 *
 * @param late of the calendar, the longest ago first
 * @param soon of the calendar, told but not late
 * @param incidents that are not dealt with
 * @param coverage of every location and task of the BHV
 * @param points open points of the plan of action
 * @param findings what is not as the law asks, in Dutch
 */
public record ArboOverview(
        List<CalendarItem> late,
        List<CalendarItem> soon,
        List<IncidentStanding> incidents,
        List<BhvCoverage> coverage,
        List<RiePoint> points,
        List<Finding> findings,
        Optional<String> arbodienst) {

    /** Something that is not as the law asks. @param link where it is mended */
    public record Finding(String text, String link) {}

    /** How many locations and tasks have too few people. */
    public long uncovered() {
        return coverage.stream().filter(one -> !one.isEnough()).count();
    }

    public long points(RiskClass risk) {
        return points.stream()
                .filter(point -> point.getPlanned().riskClass() == risk)
                .count();
    }
}
