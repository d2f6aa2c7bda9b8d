package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A risk and what is done about it, by whom and when.
 *
 * @param location null: everywhere
 */
@Embeddable
public record Planned(
        @Column(name = "rie_id") long rieId,
        String risk,

        @Enumerated(EnumType.STRING) @Column(name = "risk_class")
        RiskClass riskClass,

        String measure,
        String location,
        String owner,
        LocalDate due) {}
