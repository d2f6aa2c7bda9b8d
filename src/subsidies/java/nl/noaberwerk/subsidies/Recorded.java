package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and by which account a fact was recorded. */
@Embeddable
public record Recorded(
        @Column(name = "recorded_at") Instant at,
        @Column(name = "recorded_by") String by) {}
