package nl.noaberwerk.prevention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whether a vaccination was offered to somebody on the ground of the RI&E; nothing more may be known here.
 */
@Embeddable
public record Vaccination(@Column(name = "employment_id") long employmentId, boolean offered) {}
