package nl.noaberwerk.indication.rest;

import nl.noaberwerk.indication.IndicatieRow;
import nl.noaberwerk.participation.Lapse;
import nl.noaberwerk.platform.Answered;

/** How somebody's indication stands; days as "2027-03-31", null when not known. */
public record IndicatieRowAnswer(
        long employment,
        String personnelNumber,
        String name,
        String decidedOn,
        String validUntil,
        String category,
        String lapseOn,
        String lapseGround,
        String latest,
        String finding) {

    static IndicatieRowAnswer of(IndicatieRow row) {
        return new IndicatieRowAnswer(
                row.employmentId(),
                row.personnelNumber(),
                row.name(),
                Answered.text(row.decidedOn().orElse(null)),
                Answered.text(row.validUntil().orElse(null)),
                row.category(),
                Answered.text(row.lapse().map(Lapse::on).orElse(null)),
                row.lapse().map(lapse -> lapse.ground().name()).orElse(null),
                Answered.text(row.latest().orElse(null)),
                row.finding().name());
    }
}
