package nl.noaberwerk.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/** What a fact that somebody enters must be, the same as in a file. */
final class FactChecks {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(48);
    private static final Euro LEAST_WAGE = Euro.of("500.00");
    private static final Euro MOST_WAGE = Euro.of("20000.00");

    private FactChecks() {}

    static void check(DatedFact fact, Dossier dossier) {
        LocalDate start = dossier.employment().getInService();
        if (!fact.topic().isOfPerson() && fact.getValidFrom().isBefore(start)) {
            throw new Refused("personnel.change.before-service", start);
        }
        if (fact instanceof WorkingHours hours) {
            checkHours(hours);
        } else if (fact instanceof AgreedSalary salary) {
            checkWage(salary.getFullTimeMonthWage());
        } else if (fact instanceof BankAccount account) {
            AccountChecks.check(account);
        } else if (fact instanceof EndOfService end
                && end.getLastDay() != null
                && end.getLastDay().isBefore(start)) {
            throw new Refused("personnel.import.out-before-in.reason", end.getLastDay(), start);
        } else if (fact instanceof NameFact name && isBlank(name.getName().surname())) {
            throw new Refused("personnel.import.name.reason");
        }
        fact.details().forEach(FactChecks::checkText);
    }

    private static void checkHours(WorkingHours hours) {
        BigDecimal perWeek = hours.getHoursPerWeek();
        if (perWeek == null || perWeek.signum() <= 0 || perWeek.compareTo(MOST_HOURS) > 0) {
            throw new Refused("personnel.import.range.reason", new BigDecimal("0.01"), MOST_HOURS);
        }
        BigDecimal inRoster = rosterHours(hours.getRoster());
        if (inRoster.compareTo(perWeek) != 0) {
            throw new Refused("personnel.import.roster-sum.reason", inRoster, perWeek);
        }
    }

    private static BigDecimal rosterHours(String roster) {
        try {
            return Rosters.parsed(roster == null ? "" : roster).hoursPerWeek();
        } catch (IllegalArgumentException unreadable) {
            throw new Refused("personnel.import.roster.remedy");
        }
    }

    private static void checkWage(Euro wage) {
        if (wage == null || wage.compareTo(LEAST_WAGE) < 0 || wage.compareTo(MOST_WAGE) > 0) {
            throw new Refused("personnel.import.range.reason", LEAST_WAGE, MOST_WAGE);
        }
    }

    private static void checkText(Detail detail) {
        if (detail.value().indexOf('<') >= 0 || detail.value().indexOf('>') >= 0) {
            throw new Refused("personnel.import.markup.reason");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
