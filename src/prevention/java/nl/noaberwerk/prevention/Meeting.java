package nl.noaberwerk.prevention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A toolbox meeting as it was held.
 *
 * @param ledBy name of who led it
 */
@Embeddable
public record Meeting(
        String subject,
        @Column(name = "held_on") LocalDate heldOn,
        @Column(name = "led_by") String ledBy) {}
