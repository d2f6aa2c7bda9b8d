package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A RI&E with when it was made, tested and told to the OR.
 *
 * @param testedBy the certified expert; null until it is tested
 * @param exempt no test is needed: few workers and an approved instrument (art. 14 lid 12 Arbowet)
 * @param sentToOrOn the copy of the advice (art. 14 lid 3); null until then
 */
@Embeddable
public record Assessed(
        String title,
        @Column(name = "made_on") LocalDate madeOn,
        @Column(name = "tested_on") LocalDate testedOn,
        @Column(name = "tested_by") String testedBy,
        boolean exempt,
        @Column(name = "sent_to_or_on") LocalDate sentToOrOn) {}
