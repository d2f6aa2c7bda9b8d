package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.documents.DocumentRule;
import nl.noaberwerk.documents.MissingDocuments;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.MonthItems;
import nl.noaberwerk.wages.WageTableDeviations;
import nl.noaberwerk.wages.WageTableDeviations.Compared;
import nl.noaberwerk.wages.WageTableDeviations.Deviation;

/** The points of the control list about each of a block of people; what other areas know of them is read set-wise. */
@ApplicationScoped
class BlockControl {

    @Inject
    private LawBook lawBook;

    @Inject
    private MissingDocuments documents;

    @Inject
    private MonthItems items;

    @Inject
    private WageTableDeviations tables;

    /** What there is to look at for each of these people; may be asked from several threads. */
    Function<EmploymentFacts, List<Remark>> of(List<EmploymentFacts> people, YearMonth month) {
        List<Long> ids = people.stream().map(EmploymentFacts::employmentId).toList();
        Set<Long> unidentified =
                Set.copyOf(documents.employmentsWithout(DocumentRule.IDENTITY, ids, month.atEndOfMonth()));
        Map<Long, List<String>> undefined = items.withoutDefinition(ids, month);
        Compared wages = tables.compared(people, month);
        Map<Long, Deviation> deviations =
                wages.deviations().stream().collect(Collectors.toMap(Deviation::employmentId, Function.identity()));
        PersonControl facts = new PersonControl(lawBook.current(), month);
        return person -> {
            List<Remark> points = new ArrayList<>(facts.points(person));
            long id = person.employmentId();
            if (unidentified.contains(id)) {
                points.add(point(Severity.WARNING, "identiteit-ontbreekt"));
            }
            undefined.getOrDefault(id, List.of()).forEach(code -> points.add(point(Severity.WARNING, "mutatie", code)));
            if (deviations.containsKey(id)) {
                points.add(deviation(deviations.get(id)));
            } else if (isUnknown(wages.unknown(), person)) {
                points.add(point(Severity.INFO, "te-controleren:loontabel"));
            }
            return points;
        };
    }

    private static boolean isUnknown(Collection<WageTableDeviations.UnknownScale> unknown, EmploymentFacts person) {
        return !person.parts().isEmpty() && unknown.stream().anyMatch(scale -> isOf(scale, person));
    }

    private static boolean isOf(WageTableDeviations.UnknownScale scale, EmploymentFacts person) {
        EmploymentFacts.Part part = person.parts().get(person.parts().size() - 1);
        return scale.cao() == Cao.of(person.regeling())
                && scale.schaal().equals(part.schaal())
                && scale.trede().equals(part.trede());
    }

    private static Remark deviation(Deviation deviation) {
        return point(
                Severity.WARNING,
                "loontabel",
                deviation.agreed(),
                deviation.table(),
                deviation.schaal(),
                deviation.trede(),
                deviation.difference());
    }

    private static Remark point(Severity severity, String code, Object... details) {
        String key = "payroll.control." + code.replace(':', '-');
        return new Remark(severity, code, Messages.text(key, details), Messages.text(key + ".remedy"));
    }
}
