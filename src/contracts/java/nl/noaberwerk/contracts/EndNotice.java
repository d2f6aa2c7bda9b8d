package nl.noaberwerk.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Opzegverbod;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;

/**
 * What the law says about giving notice.
 *
 * @param earliest the first last day that the term allows
 * @param tooEarly whether the last day lies before that
 * @param missed wage over the term that is not kept, in euros; empty when it is kept
 * @param prohibitions what forbids notice on the day; empty when nothing known does
 */
public record EndNotice(
        int months,
        LocalDate earliest,
        boolean tooEarly,
        Optional<Euro> missed,
        List<Opzegverbod> prohibitions,
        List<Step> steps,
        boolean toCheck) {

    public EndNotice {
        prohibitions = List.copyOf(prohibitions);
        steps = List.copyOf(steps);
    }

    /** Every ground of the law with its article, for the hr-adviseur to go through. */
    public List<Opzegverbod.Ground> getGrounds() {
        return List.of(Opzegverbod.Ground.values());
    }
}
