package nl.noaberwerk.start;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One invented person with an invented employment: a row of the personnel file. */
record FictionalPerson(
        int number,
        String bsn,
        String iban,
        Name name,
        LocalDate birthDate,
        Address address,
        LocalDate inService,
        String regeling,
        boolean indefinite,
        Work work,
        Wage wage,
        boolean loonheffingskorting,
        Travel travel,
        Indicatie indicatie) {

    record Name(String surname, String prefixes, String initials, String firstName, String sex) {}

    record Address(String street, int number, String postcode, String place) {}

    record Work(String werksoort, String department, String costCentre, String hirer, String rate) {}

    /** @param fullTime month wage in euros at the full hours of the cao */
    record Wage(
            BigDecimal hours, BigDecimal fullTimeHours, String roster, String scale, String step, BigDecimal fullTime) {

        /** The month wage in euros at the hours of the contract. */
        BigDecimal gross() {
            return fullTime.multiply(hours).divide(fullTimeHours, 2, java.math.RoundingMode.HALF_UP);
        }
    }

    record Travel(int kilometres, int daysPerWeek) {}

    /** Empty texts for who has none. */
    record Indicatie(String decided, String validUntil, String arbeidshandicap, String advies, String loonwaarde) {}

    boolean onPayroll() {
        return !regeling.equals("Begeleid werken");
    }

    /** The values in the order of {@link FictionalStaff#COLUMNS}. */
    List<String> row() {
        return List.of(
                Integer.toString(number),
                bsn,
                name.surname,
                name.prefixes,
                name.initials,
                name.firstName,
                name.sex,
                birthDate.toString(),
                address.street,
                Integer.toString(address.number),
                address.postcode,
                address.place,
                iban,
                inService.toString(),
                "",
                regeling,
                indefinite ? "onbepaalde tijd" : "bepaalde tijd",
                dutch(wage.hours),
                dutch(wage.fullTimeHours),
                wage.roster,
                wage.scale,
                wage.step,
                dutch(wage.fullTime),
                loonheffingskorting ? "J" : "N",
                work.werksoort,
                work.department,
                work.costCentre,
                work.hirer,
                work.rate,
                Integer.toString(travel.kilometres),
                Integer.toString(travel.daysPerWeek),
                indicatie.decided,
                indicatie.validUntil,
                indicatie.arbeidshandicap,
                indicatie.advies,
                indicatie.loonwaarde);
    }

    static String dutch(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }
}
