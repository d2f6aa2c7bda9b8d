package nl.noaberwerk.contracts;

import java.math.BigDecimal;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.privacy.GuardedText;

/** What the terms of a draft must be before they are kept; what is missing may still be filled in later. */
final class ContractTermsChecks {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(48);
    private static final int LONGEST_JOB = 80;
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_AGREEMENTS = 1_000;
    private static final int LONGEST_SCALE = 10;

    private ContractTermsChecks() {}

    /** @throws Refused naming the field */
    static void check(ContractKind kind, ContractTerms terms, GuardedText guard) {
        days(kind, terms);
        hours(terms);
        if (terms.fullTimeMonthWage() != null && !terms.fullTimeMonthWage().isPositive()) {
            throw Refused.badRequest("contracts.terms.wage");
        }
        if (terms.proeftijdMonths() < 0) {
            throw Refused.badRequest("contracts.terms.proeftijd");
        }
        guard.require("Functie", terms.job(), LONGEST_JOB);
        guard.require("Werkplek", terms.workplace(), LONGEST_PLACE);
        guard.require("Schaal", terms.schaal(), LONGEST_SCALE);
        guard.require("Trede", terms.trede(), LONGEST_SCALE);
        guard.require("Andere afspraken", terms.agreements(), LONGEST_AGREEMENTS);
    }

    private static void days(ContractKind kind, ContractTerms terms) {
        if (terms.firstDay() == null) {
            throw Refused.badRequest("contracts.terms.first-day");
        }
        if (kind.isIndefinite() && terms.lastDay() != null) {
            throw Refused.badRequest("contracts.terms.no-last-day");
        }
        if (!kind.isIndefinite() && (terms.lastDay() == null || terms.lastDay().isBefore(terms.firstDay()))) {
            throw Refused.badRequest("contracts.terms.last-day");
        }
    }

    private static void hours(ContractTerms terms) {
        if (terms.hoursPerWeek() != null && !between(terms.hoursPerWeek())
                || terms.fullTimeHours() != null && !between(terms.fullTimeHours())) {
            throw Refused.badRequest("contracts.terms.hours", MOST_HOURS);
        }
        if (terms.hoursPerWeek() != null
                && terms.fullTimeHours() != null
                && terms.hoursPerWeek().compareTo(terms.fullTimeHours()) > 0) {
            throw Refused.badRequest("contracts.terms.more-than-full", terms.fullTimeHours());
        }
    }

    private static boolean between(BigDecimal hours) {
        return hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0;
    }
}
