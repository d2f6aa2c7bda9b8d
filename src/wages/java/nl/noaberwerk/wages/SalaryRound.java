package nl.noaberwerk.wages;

import java.util.Collection;
import java.util.List;
import nl.noaberwerk.rules.Euro;

/**
 * What a round would do; nothing is stored.
 *
 * @param leftOut whom it does not concern although she is of the cao, with the reason
 * @param notices what the clerk must know about the round as a whole, in Dutch
 */
public record SalaryRound(RoundQuestion question, List<RoundLine> lines, List<LeftOut> leftOut, List<String> notices) {

    /** Somebody whose wage stays as it is, and why. */
    public record LeftOut(String personnelNumber, String name, String reason) {}

    /** The lines of these employments. */
    public List<RoundLine> of(Collection<Long> employmentIds) {
        return lines.stream()
                .filter(line -> employmentIds.contains(line.employmentId()))
                .toList();
    }

    /** Euros per month over these lines. */
    public static Euro effect(Collection<RoundLine> lines) {
        return Euro.sum(lines.stream().map(RoundLine::effect).toList());
    }
}
