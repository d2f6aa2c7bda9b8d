package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page of requests and how many there are in all. */
public record RequestPage(List<Row> rows, int total) {

    /** @param outcome empty as long as nobody decided */
    public record Row(
            long id,
            long employmentId,
            String personnelNumber,
            String name,
            LeaveKind kind,
            LocalDate first,
            LocalDate last,
            BigDecimal hours,
            LocalDate askedOn,
            LocalDate answerBy,
            Optional<Outcome> outcome) {}
}
