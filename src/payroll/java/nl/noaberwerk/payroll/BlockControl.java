package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.noaberwerk.documents.DocumentRule;
import nl.noaberwerk.documents.MissingDocuments;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.wages.MonthItems;

/** The points of the control list about each of a block of people; what other areas know of them is read set-wise. */
@ApplicationScoped
class BlockControl {

    @Inject
    private LawBook lawBook;

    @Inject
    private MissingDocuments documents;

    @Inject
    private MonthItems items;

    /** What there is to look at for each of these people; may be asked from several threads. */
    Function<EmploymentFacts, List<Remark>> of(List<EmploymentFacts> people, YearMonth month) {
        List<Long> ids = people.stream().map(EmploymentFacts::employmentId).toList();
        Set<Long> unidentified =
                Set.copyOf(documents.employmentsWithout(DocumentRule.IDENTITY, ids, month.atEndOfMonth()));
        Map<Long, List<String>> undefined = items.withoutDefinition(ids, month);
        PersonControl facts = new PersonControl(lawBook.current(), month);
        return person -> {
            List<Remark> points = new ArrayList<>(facts.points(person));
            long id = person.employmentId();
            if (unidentified.contains(id)) {
                points.add(point(Severity.WARNING, "identiteit-ontbreekt"));
            }
            undefined.getOrDefault(id, List.of()).forEach(code -> points.add(point(Severity.WARNING, "mutatie", code)));
            return points;
        };
    }

    private static Remark point(Severity severity, String code, Object... details) {
        String key = "payroll.control." + code;
        return new Remark(severity, code, Messages.text(key, details), Messages.text(key + ".remedy"));
    }
}
