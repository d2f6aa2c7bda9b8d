package nl.noaberwerk.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.AddressFact;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.ContractForm;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.placement.Agreement;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.placement.Workplace;
import nl.noaberwerk.rules.Regeling;

/**
 * Whose contract it is, as her dossier says on a day.
 *
 * @param name as on a letter: "M. ten Dam"
 * @param address lines of the envelope; empty when no address is known
 * @param job what she works as with a host employer; empty when not known
 * @param workplace where she works now; empty when not known
 */
public record ContractPerson(
        Employment employment,
        String name,
        String employer,
        LocalDate birthDate,
        List<String> address,
        Optional<WorkingHours> hours,
        Optional<AgreedSalary> salary,
        Optional<ContractForm> form,
        Optional<LocalDate> outOfService,
        String job,
        String workplace) {

    /** @param place where she works now; empty when not known */
    static ContractPerson of(Dossier dossier, String employer, Optional<Workplace> place, LocalDate day) {
        return new ContractPerson(
                dossier.employment(),
                dossier.nameOn(day),
                employer,
                dossier.person().getBirthDate(),
                dossier.ofPerson()
                        .onOrFirst(day, AddressFact.class)
                        .map(fact -> fact.getAddress().lines())
                        .orElse(List.of()),
                dossier.ofEmployment().onOrFirst(day, WorkingHours.class),
                dossier.ofEmployment().onOrFirst(day, AgreedSalary.class),
                dossier.ofEmployment().onOrFirst(day, ContractForm.class),
                dossier.outOfService(),
                place.map(Workplace::agreement).map(Agreement::function).orElse(""),
                place.map(ContractPerson::inWords).orElse(""));
    }

    private static String inWords(Workplace place) {
        return Stream.of(place.host(), place.team().map(Team::location))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Our own employments only: begeleid werken has its contract with another employer. */
    public Optional<Regeling> regeling() {
        return employment.regeling();
    }

    /** What the dossier says now, for the days. */
    ContractTerms terms(LocalDate first, LocalDate last) {
        return new ContractTerms(
                first,
                last,
                job,
                workplace,
                hours.map(WorkingHours::getHoursPerWeek).orElse(null),
                hours.map(WorkingHours::getFullTimeHours).orElse(null),
                salary.map(AgreedSalary::getSchaal).orElse(""),
                salary.map(AgreedSalary::getTrede).orElse(""),
                salary.map(AgreedSalary::getFullTimeMonthWage).orElse(null),
                (short) 0,
                "");
    }
}
