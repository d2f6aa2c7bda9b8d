package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** Keeps the loongarantie of a round as recurring items: begun when it is carried out, ended when it is undone. */
@ApplicationScoped
class RoundGuarantees {

    /** @throws Refused as long as loongarantie cannot be recorded */
    void begin(List<RoundLine> lines, Recording recording) {
        if (lines.stream().anyMatch(line -> line.loongarantie().isPositive())) {
            throw new Refused("wages.round.guarantee-not-possible");
        }
    }

    void end(List<AppliedLine> done, List<RoundLine> undone, Recording recording) {
        // nothing was begun
    }
}
