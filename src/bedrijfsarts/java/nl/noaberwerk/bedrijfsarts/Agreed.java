package nl.noaberwerk.bedrijfsarts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was agreed in an SMO about a case.
 *
 * @param agreed in terms of work; guarded text
 * @param owner who does it
 * @param due the day on which it must be done
 */
@Embeddable
public record Agreed(@Column(name = "case_id") long caseId, String agreed, String owner, LocalDate due) {}
