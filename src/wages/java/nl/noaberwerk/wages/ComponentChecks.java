package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Grade;

/** What a definition must be before it is kept; a refusal names the field and the remedy. */
final class ComponentChecks {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";
    private static final String ACCOUNT = "[A-Za-z0-9.-]{1,20}";
    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_SOURCE = 400;
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2099, 12);
    // ten times the wage per hour is a slip of the pen
    private static final BigDecimal HIGHEST_PERCENTAGE = BigDecimal.valueOf(1000);

    /** The lines that the calculation itself writes; a component with such a code could not be told apart. */
    private static final Set<String> CALCULATED = Set.of(
            "SALARIS",
            "VT",
            "EJU",
            "REISKOSTEN",
            "REISKOSTEN_BELAST",
            "PENSIOEN_WN",
            "PENSIOEN_WG",
            "LOONHEFFING",
            "LOONHEFFING_BB",
            "LOONBESLAG",
            "NETTO",
            "AWF",
            "UFO",
            "AOF",
            "WKO",
            "WHK",
            "ZVW",
            "RES_VT",
            "RES_EJU");

    private final ComponentDefinition definition;

    ComponentChecks(ComponentDefinition definition) {
        this.definition = definition;
    }

    void check() {
        checkName();
        checkMonth();
        checkPercentage();
        checkTreatment();
        checkLedger();
        checkSource();
    }

    private void checkName() {
        if (!definition.code().matches(CODE)) {
            throw new Refused("wages.component.code", definition.code());
        }
        if (CALCULATED.contains(definition.code())) {
            throw new Refused("wages.component.code-of-calculation", definition.code());
        }
        if (definition.text().isBlank() || definition.text().length() > LONGEST_TEXT) {
            throw new Refused("wages.component.text", LONGEST_TEXT);
        }
    }

    private void checkMonth() {
        YearMonth from = definition.validFrom();
        if (from.isBefore(FIRST) || from.isAfter(LAST)) {
            throw new Refused("wages.component.month", FIRST, LAST);
        }
    }

    private void checkPercentage() {
        boolean inHours = definition.measure() == Measure.HOURS;
        if (inHours != definition.percentage().isPresent()) {
            throw new Refused(
                    inHours ? "wages.component.percentage-missing" : "wages.component.percentage-with-amount");
        }
        definition.percentage().filter(given -> !isPercentage(given)).ifPresent(given -> {
            throw new Refused("wages.component.percentage", given);
        });
    }

    private static boolean isPercentage(BigDecimal given) {
        return given.signum() > 0
                && given.compareTo(HIGHEST_PERCENTAGE) <= 0
                && given.stripTrailingZeros().scale() <= 2;
    }

    private void checkTreatment() {
        Treatment treatment = definition.treatment();
        boolean untaxed = treatment.taxation() == Taxation.ONBELAST;
        if (untaxed && !treatment.equals(Treatment.untaxed())) {
            throw new Refused("wages.component.untaxed-counts");
        }
        if (untaxed && definition.measure() == Measure.HOURS) {
            throw new Refused("wages.component.untaxed-hours");
        }
        if (!untaxed && definition.receipt()) {
            throw new Refused("wages.component.taxed-receipt");
        }
        if (treatment.taxation() == Taxation.BIJZONDERE_BELONING && treatment.minimumloon()) {
            throw new Refused("wages.component.beloning-minimumloon");
        }
    }

    private void checkLedger() {
        if (!definition.account().matches(ACCOUNT)) {
            throw new Refused("wages.component.account");
        }
        if (!definition.counterAccount().isEmpty()
                && !definition.counterAccount().matches(ACCOUNT)) {
            throw new Refused("wages.component.counter-account");
        }
    }

    private void checkSource() {
        if (definition.source().isBlank() || definition.source().length() > LONGEST_SOURCE) {
            throw new Refused("wages.component.source", LONGEST_SOURCE);
        }
        if (definition.grade() != Grade.VASTGESTELD && definition.grade() != Grade.TE_CONTROLEREN) {
            throw new Refused("wages.component.grade");
        }
    }
}
