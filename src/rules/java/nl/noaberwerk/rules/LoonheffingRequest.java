package nl.noaberwerk.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question for the loonheffing of one wage, as somebody outside asks it; what is absent or of another kind is null.
 *
 * @param wage euros with a point and at most two decimals
 */
public record LoonheffingRequest(
        @Nullable Integer year,
        @Nullable String table,
        @Nullable String period,
        @Nullable String ageGroup,
        @Nullable Boolean loonheffingskorting,
        boolean alleenstaandeOuderenkorting,
        @Nullable String wage) {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");

    /** What is wrong with the question, in Dutch; empty when it can be answered. */
    public Optional<String> error(Law law) {
        if (year == null || !law.hasLoonheffing(year)) {
            return Optional.of(
                    "year: geef een jaar waarvan de tabellen definitief zijn, " + law.loonheffingYears() + ".");
        }
        if (table == null || LoonheffingTable.of(table).isEmpty()) {
            return Optional.of("table: geef \"wit\" of \"groen\".");
        }
        if (period == null || Period.of(period).isEmpty()) {
            return Optional.of("period: geef \"day\", \"week\", \"4weeks\", \"month\" of \"quarter\".");
        }
        return ageGroup == null || AgeGroup.of(ageGroup).isEmpty()
                ? Optional.of("ageGroup: geef \"below_aow\", \"aow_1946_or_later\" of \"aow_1945_or_earlier\".")
                : amountError();
    }

    /** The situation that is asked about; only after {@link #error} was empty. */
    public LoonheffingSituation situation() {
        return new LoonheffingSituation(
                given(year),
                LoonheffingTable.of(given(table)).orElseThrow(),
                Period.of(given(period)).orElseThrow(),
                AgeGroup.of(given(ageGroup)).orElseThrow(),
                given(loonheffingskorting),
                alleenstaandeOuderenkorting);
    }

    /** The wage in euros; only after {@link #error} was empty. */
    public Euro amount() {
        return Euro.of(given(wage));
    }

    private Optional<String> amountError() {
        if (loonheffingskorting == null) {
            return Optional.of("loonheffingskorting: geef true of false.");
        }
        if (wage == null || !AMOUNT.matcher(wage).matches()) {
            return Optional.of(
                    "wage: geef het loon als tekst in euro's met een punt en ten hoogste twee decimalen, bijvoorbeeld \"2500.00\".");
        }
        return Optional.empty();
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the request was not checked");
        }
        return value;
    }
}
