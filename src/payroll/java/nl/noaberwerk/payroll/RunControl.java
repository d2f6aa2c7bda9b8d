package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.personnel.EmploymentComparison;
import nl.noaberwerk.personnel.EmploymentComparison.KortingTwice;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;
import org.hibernate.Session;

/** The points of the control list that only show when a run is compared with last month, or its people with each other. */
@ApplicationScoped
class RunControl {

    private static final String PEOPLE = "select employment_id, personnel_number, name, net from payslip"
            + " where run_id = ? and not blocked order by personnel_number";

    private static final String MONTH_BEFORE = "select p.employment_id, sum(p.net) from payslip p"
            + " join payroll_run r on r.id = p.run_id"
            + " where r.employer_id = ? and r.month = ? and not p.blocked group by p.employment_id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ControlLimits limits;

    /** Who a point can be about. */
    private record Somebody(long employmentId, String personnelNumber, String name, Euro net) {

        FindingDraft with(Remark remark) {
            return new FindingDraft(employmentId, personnelNumber, name, remark, 1);
        }
    }

    /** The points about people, and those about the run as a whole. */
    List<FindingDraft> points(PayrollRun run) {
        ControlLimit limit = limits.of(run.employerId(), run.month());
        return em.unwrap(Session.class).doReturningWork(connection -> points(connection, run, limit));
    }

    static List<FindingDraft> points(Connection connection, PayrollRun run, ControlLimit limit) throws SQLException {
        Map<Long, Somebody> people = people(connection, run);
        EmploymentComparison compared = compared(connection, people, run);
        List<FindingDraft> points = new ArrayList<>(lower(people, monthBefore(connection, run), run, limit));
        for (Long id : compared.withoutLoonheffingStatement()) {
            points.add(people.get(id).with(point(Severity.WARNING, "verklaring-ontbreekt")));
        }
        for (List<String> numbers : compared.ofSamePerson()) {
            points.add(ofSeveral("zelfde-persoon", numbers));
        }
        for (List<String> numbers : compared.ofSameName()) {
            points.add(ofSeveral("zelfde-naam", numbers));
        }
        for (KortingTwice twice : compared.withKortingTwice()) {
            points.add(FindingDraft.ofRun(kortingTwice(twice), 1));
        }
        return points;
    }

    /**
     * Who has loonheffingskorting at more than one employment at once, as it is known now: asked again at approval, because
     * another employer may have recorded it after the calculation.
     */
    List<Remark> kortingTwice(PayrollRun run) {
        return em.unwrap(Session.class)
                .doReturningWork(
                        connection -> compared(connection, people(connection, run), run).withKortingTwice().stream()
                                .map(RunControl::kortingTwice)
                                .toList());
    }

    private static EmploymentComparison compared(Connection connection, Map<Long, Somebody> people, PayrollRun run)
            throws SQLException {
        return EmploymentComparison.of(connection, people.keySet(), run.month());
    }

    private static List<FindingDraft> lower(
            Map<Long, Somebody> people, Map<Long, Euro> before, PayrollRun run, ControlLimit limit) {
        List<FindingDraft> points = new ArrayList<>();
        for (Somebody person : people.values()) {
            Euro earlier = before.getOrDefault(person.employmentId(), Euro.ZERO);
            if (person.net().compareTo(earlier) < 0 && limit.falls().areExceeded(earlier, person.net())) {
                points.add(person.with(lower(run, limit, earlier, person.net())));
            }
        }
        return points;
    }

    private static Map<Long, Euro> monthBefore(Connection connection, PayrollRun run) throws SQLException {
        Map<Long, Euro> before = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(MONTH_BEFORE)) {
            query.setLong(1, run.employerId());
            query.setObject(2, run.month().minusMonths(1).atDay(1));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    before.put(row.getLong(1), new Euro(row.getBigDecimal(2)));
                }
            }
        }
        return before;
    }

    private static Remark lower(PayrollRun run, ControlLimit limit, Euro before, Euro now) {
        String key = "payroll.control.netto-lager";
        return new Remark(
                Severity.WARNING,
                "netto-lager",
                Messages.text(key, before.minus(now), run.month().minusMonths(1), before, now),
                Messages.text(
                        limit.isToCheck() ? key + ".remedy-to-check" : key + ".remedy",
                        limit.falls().amount(),
                        limit.falls().percentage()));
    }

    private static Remark kortingTwice(KortingTwice twice) {
        String key = "payroll.control.korting-dubbel";
        List<String> others = new ArrayList<>(twice.others());
        if (twice.elsewhere()) {
            others.add(Messages.text(key + ".elsewhere"));
        }
        return new Remark(
                Severity.BLOCKING,
                "korting-dubbel",
                Messages.text(key, twice.personnelNumber(), listed(others)),
                Messages.text(key + ".remedy"));
    }

    private static FindingDraft ofSeveral(String code, List<String> numbers) {
        return FindingDraft.ofRun(point(Severity.WARNING, code, listed(numbers)), numbers.size());
    }

    private static Remark point(Severity severity, String code, Object... details) {
        String key = "payroll.control." + code;
        return new Remark(severity, code, Messages.text(key, details), Messages.text(key + ".remedy"));
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? words.get(0) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    private static Map<Long, Somebody> people(Connection connection, PayrollRun run) throws SQLException {
        Map<Long, Somebody> people = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(PEOPLE)) {
            query.setLong(1, run.id());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    people.put(row.getLong(1), somebody(row));
                }
            }
        }
        return people;
    }

    private static Somebody somebody(ResultSet row) throws SQLException {
        return new Somebody(row.getLong(1), row.getString(2), row.getString(3), new Euro(row.getBigDecimal(4)));
    }
}
