package nl.noaberwerk.absence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A ziekmelding as it is told.
 *
 * @param firstDay first sick day
 * @param calledAt when the employee told it; null for now
 * @param recoveredFrom first day that she is not sick any more, when that is known already; null while it goes on
 */
public record NewZiekmelding(
        long employmentId,
        LocalDate firstDay,
        Instant calledAt,
        Ziekmelding.ToldBy toldBy,
        LocalDate recoveredFrom,
        Answers answers) {}
