package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaberwerk.rules.Euro;

/** The confirmed amounts of all caos as they hold on a day; of each trede the one that began last. */
public final class WageScales {

    /** Treden are numbers as a rule: 2 comes before 10. */
    private static final Comparator<String> TREDEN =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<Scale, NavigableMap<String, Amount>> scales = new LinkedHashMap<>();

    private record Scale(Cao cao, String schaal) {}

    /**
     * The amount of a schaal and trede.
     *
     * @param from first day on which it holds
     * @param fullTime per month, in euros, for a week of these hours
     * @param source where the amount stands
     */
    public record Amount(
            Cao cao, String schaal, String trede, LocalDate from, Euro fullTime, BigDecimal hours, String source) {

        /** The month wage where a full-time week has so many hours, half up to cents. */
        public Euro at(BigDecimal fullTimeHours) {
            return hours.compareTo(fullTimeHours) == 0 ? fullTime : fullTime.share(fullTimeHours, hours);
        }
    }

    /** @param amounts those that have begun; a later one replaces an earlier one of the same schaal and trede */
    public WageScales(Collection<Amount> amounts) {
        amounts.forEach(amount -> scales.computeIfAbsent(
                        new Scale(amount.cao(), amount.schaal()), scale -> new TreeMap<>(TREDEN))
                .put(amount.trede(), amount));
    }

    /** Empty when no table knows this schaal and trede. */
    public Optional<Amount> amount(Cao cao, String schaal, String trede) {
        return Optional.ofNullable(treden(cao, schaal).get(trede));
    }

    /** The next higher trede of the schaal; empty for the highest one. */
    public Optional<Amount> next(Cao cao, String schaal, String trede) {
        return Optional.ofNullable(treden(cao, schaal).higherEntry(trede)).map(Map.Entry::getValue);
    }

    /** All amounts of a cao, by schaal and trede. */
    public List<Amount> of(Cao cao) {
        return scales.entrySet().stream()
                .filter(scale -> scale.getKey().cao() == cao)
                .sorted(Comparator.comparing(scale -> scale.getKey().schaal(), TREDEN))
                .flatMap(scale -> scale.getValue().values().stream())
                .toList();
    }

    private NavigableMap<String, Amount> treden(Cao cao, String schaal) {
        return scales.getOrDefault(new Scale(cao, schaal), new TreeMap<>(TREDEN));
    }
}
