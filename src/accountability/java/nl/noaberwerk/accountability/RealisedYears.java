package nl.noaberwerk.accountability;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.noaberwerk.indication.IndicatieReader;
import nl.noaberwerk.indication.KnownIndicatie;
import nl.noaberwerk.participation.Arbeidsjaren;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Law;

/** Arbeidsjaren and subsidie-eenheden of a year; who may not know the category of somebody's indicatie gets no units. */
@Stateless
@DenyAll
public class RealisedYears {

    private static final int FIRST_YEAR = 2012;

    @Inject
    private YearReader reader;

    @Inject
    private IndicatieReader indicaties;

    @Inject
    private EmployeeNames people;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Adds up what one group realised. */
    private static final class Sum {

        private Arbeidsjaren years = Arbeidsjaren.NONE;
        private final Set<Long> people = new HashSet<>();

        private void add(PersonYear person, MonthOfYear month) {
            years = years.plus(Arbeidsjaren.of(List.of(month.end())));
            people.add(person.employmentId());
        }
    }

    /** By municipality and werksoort, without people; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public YearTotals totals(long employerId, int year) {
        List<PersonYear> all = all(employerId, year, "arbeidsjaren bekeken");
        Map<String, Map<String, Sum>> groups = new TreeMap<>();
        Sum whole = new Sum();
        for (PersonYear person : all) {
            for (MonthOfYear month : person.months()) {
                groups.computeIfAbsent(person.municipality(), name -> new TreeMap<>())
                        .computeIfAbsent(words(month.werksoort()), name -> new Sum())
                        .add(person, month);
                whole.add(person, month);
            }
        }
        List<GroupLine> lines = new ArrayList<>();
        groups.forEach((municipality, kinds) -> kinds.forEach(
                (kind, sum) -> lines.add(new GroupLine(municipality, kind, sum.people.size(), sum.years.rounded()))));
        return new YearTotals(
                year, YearReader.passed(year, today.date()).size(), lines, whole.people.size(), whole.years.rounded());
    }

    /** Each person's arbeidsjaren, without units; the look is recorded. @param text part of a name or number */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public PersonPage persons(long employerId, int year, String text, int from, int most) {
        return page(filtered(employerId, year, text, "arbeidsjaren per persoon bekeken"), Map.of(), from, most);
    }

    /** The same with subsidie-eenheden, by the category of the indicatie at the end; the look is recorded. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public PersonPage units(long employerId, int year, String text, int from, int most) {
        List<PersonYear> found = filtered(employerId, year, text, "subsidie-eenheden per persoon bekeken");
        List<PersonYear> shown = found.stream().skip(from).limit(most).toList();
        return page(found, units(shown, year), from, most);
    }

    private Map<Long, BigDecimal> units(List<PersonYear> shown, int year) {
        Law law = lawBook.current();
        List<LocalDate> passed = YearReader.passed(year, today.date());
        Map<Long, BigDecimal> units = new HashMap<>();
        if (passed.isEmpty()) {
            return units;
        }
        LocalDate last = passed.get(passed.size() - 1);
        Map<Long, KnownIndicatie> known =
                indicaties.on(shown.stream().map(PersonYear::employmentId).toList(), last);
        for (PersonYear person : shown) {
            Optional.ofNullable(known.get(person.employmentId()))
                    .flatMap(KnownIndicatie::category)
                    .map(category -> Arbeidsjaren.Category.valueOf(category.name()))
                    .ifPresent(category -> units.put(
                            person.employmentId(),
                            person.realised().se(law, category, last).rounded()));
        }
        return units;
    }

    private PersonPage page(List<PersonYear> found, Map<Long, BigDecimal> units, int from, int most) {
        List<PersonYear> shown = found.stream().skip(from).limit(most).toList();
        Map<Long, EmployeeNames.Named> names =
                people.of(shown.stream().map(PersonYear::employmentId).toList(), today.date());
        return new PersonPage(
                shown.stream()
                        .map(person -> new PersonLine(
                                person.employmentId(),
                                person.personnelNumber(),
                                names.get(person.employmentId()).name().sorted(),
                                person.municipality(),
                                words(person.werksoort()),
                                person.months().size(),
                                person.realised().rounded(),
                                Optional.ofNullable(units.get(person.employmentId()))))
                        .toList(),
                found.size());
    }

    private List<PersonYear> filtered(long employerId, int year, String text, String what) {
        List<PersonYear> all = all(employerId, year, what);
        String sought = text == null ? "" : text.strip();
        if (sought.isEmpty()) {
            return all;
        }
        Set<Long> fitting = people.fitting(employerId, sought, today.date()).stream()
                .map(EmployeeNames.Named::employmentId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(person -> fitting.contains(person.employmentId()))
                .toList();
    }

    private List<PersonYear> all(long employerId, int year, String what) {
        caller.requireEmployer(employerId);
        if (year < FIRST_YEAR || year > today.date().getYear()) {
            throw new Refused(
                    "accountability.year",
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(today.date().getYear()));
        }
        auditTrail.read(new AuditEntry(what, "werkgever " + employerId, employerId, "jaar " + year));
        return reader.of(employerId, year, today.date());
    }

    private static String words(Optional<Werksoort> werksoort) {
        return werksoort.map(Werksoort::getLabel).orElseGet(() -> Messages.text("accountability.no-werksoort"));
    }
}
