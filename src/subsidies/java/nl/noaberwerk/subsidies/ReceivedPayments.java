package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.subsidies.LksReceipts.Payment;

/** What a file with payments is held against, and where its good rows go; it checks no role, the import does. */
@ApplicationScoped
public class ReceivedPayments {

    private static final String BESCHIKKINGEN = """
            select b.id, b.employment_id, b.gemeente, b.reference, b.decided_on, b.first_day, b.last_day, b.loonwaarde,
                   b.hours, b.review_on, x.id ended, x.last_day ended_after
            from lks_beschikking b left join lks_end x on x.beschikking_id = b.id
            where b.employer_id = :employer order by b.first_day, b.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private EmployeeNames people;

    @Inject
    private SubsidyDesk desk;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** A payment of a beschikking. */
    public record Found(long beschikkingId, Payment payment) {}

    /** Everything of the employer that a row may be about. */
    public static final class Known {

        private final Law law;
        private final Map<String, Long> employments = new HashMap<>();
        private final Map<Long, String> names = new HashMap<>();
        private final Map<Long, Map<Long, LksRun>> runs = new HashMap<>();
        private final Set<Found> stored = new HashSet<>();

        private Known(Law law) {
            this.law = law;
        }

        public boolean isKnown(String personnelNumber) {
            return employments.containsKey(folded(personnelNumber));
        }

        /** By surname; empty when she is not known. */
        public String name(String personnelNumber) {
            return names.getOrDefault(employments.getOrDefault(folded(personnelNumber), -1L), "");
        }

        /** The beschikking that runs in the month; the last of them when one followed another. */
        public Optional<Long> beschikking(String personnelNumber, YearMonth month) {
            Map<Long, LksRun> own = runs.getOrDefault(employments.get(folded(personnelNumber)), Map.of());
            return own.entrySet().stream()
                    .filter(one -> one.getValue().runsIn(law, month.atDay(1), month.atEndOfMonth()))
                    .map(Map.Entry::getKey)
                    .max(Long::compare);
        }

        public boolean isStored(Found one) {
            return stored.contains(one);
        }

        private static String folded(String number) {
            return number.toLowerCase(Locale.ROOT);
        }
    }

    /** One import of an employer at a time. */
    public void lock(long employerId) {
        database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In four queries, however many people there are. */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    public Known known(long employerId) {
        Known known = new Known(lawBook.current());
        List<Tuple> rows = database.createNativeQuery(BESCHIKKINGEN, Tuple.class)
                .setParameter("employer", employerId)
                .getResultList();
        rows.forEach(row -> known.runs
                .computeIfAbsent(BegeleidWerkenReader.number(row, "employment_id"), id -> new HashMap<>())
                .put(BegeleidWerkenReader.number(row, "id"), LksReader.run(row)));
        store.ofEmployer(Employment.class, "select e from Employment e where e.employerId = :employer", employerId)
                .forEach(one -> known.employments.put(Known.folded(one.getPersonnelNumber()), one.getId()));
        people.of(known.runs.keySet(), today.date())
                .forEach((id, named) -> known.names.put(id, named.name().sorted()));
        store.ofEmployer(
                        LksReceipt.class,
                        "select r from LksReceipt r, LksBeschikking b where b.id = r.beschikkingId"
                                + " and b.employerId = :employer",
                        employerId)
                .forEach(one -> known.stored.add(new Found(
                        one.getBeschikkingId(),
                        new Payment(one.getMonth(), one.getAmount(), one.getReceivedOn(), one.getReference()))));
        return known;
    }

    /** Records them in one batch, with one line in the trail. */
    public void record(long employerId, List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        List<LksReceipt> receipts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Found one : found) {
            Payment payment = one.payment();
            receipts.add(new LksReceipt(
                    one.beschikkingId(),
                    payment.month(),
                    payment.amount(),
                    payment.receivedOn(),
                    payment.reference(),
                    desk.now()));
            sum = sum.add(payment.amount().value());
        }
        store.insertAll(receipts);
        LocalDate day = today.date();
        auditTrail.changed(new AuditEntry(
                "ontvangen loonkostensubsidie ingelezen",
                "werkgever " + employerId,
                employerId,
                found.size() + " ontvangsten op " + day + ", samen " + new Euro(sum).decimal()));
    }
}
