package nl.noaberwerk.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.contractlaw.Aanzegtermijn;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.rules.WorkingDays;

/**
 * What must be decided and told about a contract that ends, and by which day.
 *
 * @param latest the last day on which it may be told by law; empty when the law asks for nothing
 * @param actBy the last working day on which somebody can still do it in time
 * @param signals the days on which it is brought to mind, each before {@code actBy} or on it, the first one first
 * @param steps how the last day was found
 * @param toCheck whether a value was used that nobody confirmed
 */
public record AanzegPlan(
        LocalDate endsOn,
        Optional<LocalDate> latest,
        LocalDate actBy,
        List<LocalDate> signals,
        List<Step> steps,
        boolean toCheck) {

    private static final List<String> WEEKS =
            List.of("contracten.signaal-eerste", "contracten.signaal-tweede", "contracten.signaal-laatste");

    /** @param regeling its cao says which days are no working days */
    static AanzegPlan of(Law law, Regeling regeling, LocalDate first, LocalDate endsOn) {
        Aanzegtermijn.Answer answer = new Aanzegtermijn(law).of(Aanzegtermijn.Facts.of(first, endsOn));
        WorkingDays working = law.workingDays(regeling);
        LocalDate deadline = answer.latest().orElse(endsOn);
        List<LocalDate> signals = Stream.concat(
                        WEEKS.stream()
                                .map(key -> deadline.minusWeeks(
                                        law.value(key, endsOn).decimal().longValueExact())),
                        Stream.of(deadline))
                .map(working::onOrBefore)
                .distinct()
                .sorted()
                .toList();
        return new AanzegPlan(
                endsOn,
                answer.latest(),
                working.onOrBefore(deadline),
                signals,
                LawSteps.of(answer.steps()),
                answer.isToBeChecked());
    }

    /** How many signals have come up by the day; 0 when it is too early. */
    int signalsBy(LocalDate day) {
        return (int) signals.stream().filter(signal -> !signal.isAfter(day)).count();
    }

    /** Whether the law's last day has passed. */
    public boolean isLate(LocalDate day) {
        return latest.filter(day::isAfter).isPresent();
    }

    /** Whether it is time to do something. */
    public boolean isNow(LocalDate day) {
        return signalsBy(day) > 0;
    }
}
