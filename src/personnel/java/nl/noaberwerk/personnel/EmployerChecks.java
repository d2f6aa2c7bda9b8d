package nl.noaberwerk.personnel;

import java.math.BigDecimal;
import java.util.Locale;
import nl.noaberwerk.platform.Refused;

/** What an employer must be before it is kept; a refusal names the field. */
final class EmployerChecks {

    private EmployerChecks() {}

    static void check(Employer employer) {
        require("name", employer.getName());
        require("cao", employer.getCao());
        checkNumbers(employer);
        checkPercentage(employer.getWhkPercentage());
        Integer december = employer.getDecemberPaymentDay();
        if (!isDay(employer.getPaymentDay()) || december != null && !isDay(december)) {
            throw new Refused("personnel.employer.payment-day");
        }
        if (employer.getVakantietoeslagMonth() == null) {
            throw new Refused("personnel.employer.field-missing", "vakantietoeslagMonth");
        }
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= 31;
    }

    private static void checkNumbers(Employer employer) {
        require("loonheffingennummer", employer.getLoonheffingennummer());
        require("kvk", employer.getKvk());
        require("iban", employer.getIban());
        employer.setLoonheffingennummer(
                employer.getLoonheffingennummer().replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        employer.setKvk(employer.getKvk().strip());
        employer.setIban(Iban.compact(employer.getIban()));
        if (!isLoonheffingennummer(employer.getLoonheffingennummer())) {
            throw new Refused("personnel.employer.loonheffingennummer", employer.getLoonheffingennummer());
        }
        if (!employer.getKvk().matches("[0-9]{8}")) {
            throw new Refused("personnel.employer.kvk", employer.getKvk());
        }
        if (!Iban.isValid(employer.getIban())) {
            throw new Refused("personnel.employer.iban", employer.getIban());
        }
    }

    /** Nine digits that pass the 11-test (weights 9 to 2, then -1 as for a BSN), L, and a number from 01. */
    private static boolean isLoonheffingennummer(String number) {
        return number.matches("[0-9]{9}L(0[1-9]|[1-9][0-9])")
                && Bsn.elevenTest(number.substring(0, 9), -1)
                && !number.startsWith("000000000");
    }

    private static void checkPercentage(BigDecimal percentage) {
        if (percentage != null && (percentage.signum() < 0 || percentage.compareTo(BigDecimal.valueOf(20)) > 0)) {
            throw new Refused("personnel.employer.whk-percentage", percentage);
        }
    }

    private static void require(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new Refused("personnel.employer.field-missing", field);
        }
    }
}
