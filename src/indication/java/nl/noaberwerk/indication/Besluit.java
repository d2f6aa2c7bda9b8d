package nl.noaberwerk.indication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.platform.Messages;

/**
 * What was decided about an indicatie.
 *
 * @param validFrom first day on which it is valid; null when that is the day of the decision
 * @param validUntil last day on which it is valid
 * @param arbeidshandicap null when the decision does not say
 * @param adviesBegeleidWerken whether begeleid werken was advised; null when the decision does not say
 */
@Embeddable
public record Besluit(
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_until") LocalDate validUntil,
        @Enumerated(EnumType.STRING) Arbeidshandicap arbeidshandicap,
        @Column(name = "advies_begeleid_werken") Boolean adviesBegeleidWerken) {

    /** The first day on which it is valid. */
    public LocalDate from() {
        return validFrom == null ? decidedOn : validFrom;
    }

    /** The fields in which this differs from what was known, all special personal data. */
    public List<FieldChange> changesFrom(Optional<Besluit> known) {
        List<FieldChange> changes = new ArrayList<>();
        compare(changes, "decided_on", known.map(Besluit::decidedOn), decidedOn);
        compare(changes, "valid_from", known.map(Besluit::validFromLabel), validFromLabel());
        compare(changes, "valid_until", known.map(Besluit::validUntil), validUntil);
        compare(changes, "arbeidshandicap", known.map(Besluit::handicapLabel), handicapLabel());
        compare(changes, "advies", known.map(Besluit::adviceLabel), adviceLabel());
        return changes;
    }

    private String validFromLabel() {
        return validFrom == null ? "" : Messages.shown(validFrom);
    }

    public String handicapLabel() {
        return arbeidshandicap == null ? "" : arbeidshandicap.getLabel();
    }

    public String adviceLabel() {
        if (adviesBegeleidWerken == null) {
            return "";
        }
        return adviesBegeleidWerken ? "ja" : "nee";
    }

    private static void compare(List<FieldChange> changes, String field, Optional<?> known, Object next) {
        String from = known.map(Messages::shown).orElse("");
        String to = Messages.shown(next);
        if (!from.equals(to)) {
            changes.add(new FieldChange(Messages.text("indication.field." + field), from, to, true));
        }
    }
}
