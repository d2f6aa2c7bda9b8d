package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.participation.BeschutWerkAdvice;
import nl.noaberwerk.rules.Step;

/**
 * A request for an advice beschut werk that was not answered yet.
 *
 * @param adviceBy the last day on which UWV advises
 * @param late whether that day is past
 * @param foreseen what the advice will be without new facts
 */
public record BeschutRequest(ParticipationFact fact, LocalDate adviceBy, boolean late, BeschutWerkAdvice foreseen) {

    /** How the law says the advice in advance; empty when UWV looks into it. */
    public List<Step> steps() {
        return foreseen.why().stream().toList();
    }
}
