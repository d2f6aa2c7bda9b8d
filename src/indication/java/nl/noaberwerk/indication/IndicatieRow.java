package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.participation.Lapse;

/**
 * How somebody's indicatie stands, in a list.
 *
 * @param name as it is sorted: "Bos, A."
 * @param category the one that counts, in Dutch; empty when it is not known
 * @param lapse its end; empty when there is no decision
 * @param latest the legal last day to ask for another; empty when none is needed
 */
public record IndicatieRow(
        long employmentId,
        String personnelNumber,
        String name,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> validUntil,
        String category,
        Optional<Lapse> lapse,
        Optional<LocalDate> latest,
        IndicatieFinding finding) {}
