package nl.noaberwerk.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which hours of a week count: of one day the last record, and a correction only when the host agreed with it. */
final class CountedHours {

    private final Map<Long, Map<LocalDate, BigDecimal>> counted = new HashMap<>();
    private final Map<Long, BigDecimal> before = new HashMap<>();

    /**
     * @param recorded the first first
     * @param answers by the id of the correction
     */
    CountedHours(List<WorkedHours> recorded, Map<Long, CorrectionAnswer> answers) {
        for (WorkedHours one : recorded) {
            before.put(one.getId(), on(one.getEmploymentId(), one.getWorkedOn()));
            CorrectionAnswer answer = answers.get(one.getId());
            if (!one.isCorrection() || answer != null && answer.getOutcome() == CorrectionOutcome.AGREED) {
                counted.computeIfAbsent(one.getEmploymentId(), id -> new HashMap<>())
                        .put(one.getWorkedOn(), one.getHours());
            }
        }
    }

    /** Zero when nothing was entered. */
    BigDecimal on(long employmentId, LocalDate day) {
        return counted.getOrDefault(employmentId, Map.of()).getOrDefault(day, BigDecimal.ZERO);
    }

    /** What counted when this was written. */
    BigDecimal before(WorkedHours one) {
        return before.getOrDefault(one.getId(), BigDecimal.ZERO);
    }
}
