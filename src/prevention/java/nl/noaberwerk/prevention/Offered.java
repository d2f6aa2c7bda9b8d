package nl.noaberwerk.prevention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a group was offered an examination; who took part is not known here.
 *
 * @param nextOn when it is offered again, by the RI&E
 */
@Embeddable
public record Offered(
        @Column(name = "group_name") String group,
        @Column(name = "offered_on") LocalDate on,
        @Column(name = "next_on") LocalDate nextOn) {}
