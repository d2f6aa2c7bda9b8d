package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Iban;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;

/** Refuses what cannot be agreed about a job in begeleid werken, naming the field. */
@ApplicationScoped
class BegeleidWerkenChecks {

    private static final int LONGEST = 120;
    private static final int LONGEST_PLACE = 80;
    private static final int LONGEST_LIST = 500;
    private static final int LONGEST_POLICY = 200;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Inject
    private LawBook lawBook;

    @Inject
    private SubsidyDesk desk;

    /** With its texts guarded and its account compact; she must have a choice (art. 8 Besluit uitvoering Wsw 2018). */
    RegularEmployment checked(Employment employment, RegularEmployment given, String chosen) {
        if (employment.isOnPayroll()) {
            throw new Refused("subsidies.bw.on-payroll");
        }
        if (given.firstDay() == null || given.firstDay().isBefore(employment.getInService())) {
            throw new Refused("subsidies.bw.first-day", employment.getInService());
        }
        String iban = Iban.compact(given.iban() == null ? "" : given.iban());
        if (!Iban.isValid(iban)) {
            throw Refused.badRequest("subsidies.bw.iban");
        }
        RegularEmployment guarded = new RegularEmployment(
                desk.filled("Werkgever", given.regularEmployer(), LONGEST),
                desk.filled("Contactpersoon", given.contact(), LONGEST),
                desk.filled("Straat en huisnummer", given.street(), LONGEST),
                desk.filled("Postcode en plaats", given.place(), LONGEST_PLACE),
                iban,
                given.firstDay(),
                desk.filled("Organisaties om uit te kiezen", String.join("; ", given.organisations()), LONGEST_LIST),
                given.ownProposal(),
                given.ownProposal() ? given.seekingSince() : null);
        checkChoice(guarded, chosen == null ? "" : chosen.strip());
        return guarded;
    }

    private void checkChoice(RegularEmployment job, String chosen) {
        Law law = lawBook.current();
        List<String> offered = job.organisations();
        int least = law.number("begeleid-werken.organisaties", job.firstDay()).intValueExact();
        if (offered.size() < least) {
            throw new Refused("subsidies.bw.choice", least);
        }
        if (!job.ownProposal() && !offered.contains(chosen)) {
            throw new Refused("subsidies.bw.not-offered", chosen, String.join(", ", offered));
        }
        if (job.ownProposal()) {
            int months = law.number("begeleid-werken.eigen-voorstel.maanden", job.firstDay())
                    .intValueExact();
            LocalDate since = job.seekingSince();
            if (since == null || since.plusMonths(months).isAfter(job.firstDay())) {
                throw new Refused("subsidies.bw.own-proposal", months);
            }
        }
    }

    /** With its texts guarded. @param firstDay of the job: only the first terms begin within a month */
    SubsidyTerms checked(SubsidyTerms given, LocalDate firstDay) {
        LocalDate from = given.validFrom();
        if (from == null || from.isBefore(firstDay) || from.getDayOfMonth() != 1 && !from.equals(firstDay)) {
            throw new Refused("subsidies.bw.valid-from", firstDay);
        }
        if (given.method() == null) {
            throw Refused.badRequest("subsidies.bw.method");
        }
        if (!isPositive(given.wageCosts())) {
            throw Refused.badRequest("subsidies.bw.wage-costs");
        }
        BigDecimal percentage = given.percentage();
        if (percentage == null || percentage.signum() < 0 || percentage.compareTo(WHOLE) > 0) {
            throw Refused.badRequest("subsidies.bw.percentage");
        }
        if (given.guidanceFee() == null || given.guidanceFee().isNegative()) {
            throw Refused.badRequest("subsidies.bw.guidance-fee");
        }
        if (given.months() != 1 && given.months() != 3) {
            throw Refused.badRequest("subsidies.bw.months");
        }
        return new SubsidyTerms(
                from,
                given.method(),
                given.wageCosts(),
                percentage,
                desk.filled("Begeleidingsorganisatie", given.organisation(), LONGEST),
                given.guidanceFee(),
                given.months(),
                given.reviewOn(),
                desk.filled("Beleidsregel", given.policy(), LONGEST_POLICY));
    }

    private static boolean isPositive(Euro amount) {
        return amount != null && amount.isPositive();
    }
}
