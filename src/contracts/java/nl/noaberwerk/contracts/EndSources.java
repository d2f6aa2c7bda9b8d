package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.RoleHolders;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.AdvanceRecovery;
import nl.noaberwerk.wages.Loonbeslagen;

/** What other areas know about somebody who leaves; it checks no role. */
@ApplicationScoped
class EndSources {

    private static final String APPROVED = """
            select count(*) from payslip p join payroll_run r on r.id = p.run_id
            where p.employment_id = :id and not p.blocked and r.month = :month and r.status in ('APPROVED', 'CLOSED')
            """;

    private static final String ADVANCES = """
            select coalesce(sum(case when i.component = :paid then i.amount else -i.amount end), 0) from variable_item i
            where i.employment_id = :id and i.component in (:paid, :back)
              and not exists (select 1 from item_withdrawal w where w.item_id = i.id)
            """;

    private static final String SENT = """
            select count(*) from letter l join letter_sending s on s.letter_id = l.id
            where l.employment_id = :id and l.about = :about and s.manner <> 'NOT_SENT'
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private Loonbeslagen loonbeslagen;

    @Inject
    private RoleHolders holders;

    /** First sick day of a case that is open on the day; dates only. */
    Optional<LocalDate> sickSince(long employmentId, LocalDate day) {
        return cases.of(List.of(employmentId)).getOrDefault(employmentId, List.of()).stream()
                .filter(file -> !file.firstDay().isAfter(day))
                .filter(file ->
                        file.lastDay().filter(last -> last.isBefore(day)).isEmpty())
                .map(CaseFile::firstDay)
                .findFirst();
    }

    /** Whether the payslip of the month was approved. */
    boolean paid(long employmentId, YearMonth month) {
        return count(database.createNativeQuery(APPROVED)
                        .setParameter("id", employmentId)
                        .setParameter("month", month.atDay(1))
                        .getSingleResult())
                > 0;
    }

    /** How many loonbeslagen hold in the month. */
    int loonbeslagen(long employmentId, YearMonth month) {
        return loonbeslagen
                .of(List.of(employmentId), month)
                .getOrDefault(employmentId, List.of())
                .size();
    }

    /** What of voorschotten no month takes back yet, in euros. */
    Euro advances(long employmentId) {
        Object sum = database.createNativeQuery(ADVANCES)
                .setParameter("id", employmentId)
                .setParameter("paid", AdvanceRecovery.ADVANCE)
                .setParameter("back", AdvanceRecovery.RECOVERY)
                .getSingleResult();
        return new Euro((BigDecimal) sum);
    }

    /** Whether a letter about the end was sent. */
    boolean told(long employmentId, String about) {
        return count(database.createNativeQuery(SENT)
                        .setParameter("id", employmentId)
                        .setParameter("about", about)
                        .getSingleResult())
                > 0;
    }

    /** The accounts whose full name holds the surname: accounts do not know whose they are. */
    List<String> accounts(long employerId, String surname) {
        String wanted = surname.toLowerCase(Locale.ROOT);
        Map<String, RoleHolder> found = Role.ALL.stream()
                .flatMap(role -> holders.of(role, employerId).stream())
                .filter(holder -> holder.fullName().toLowerCase(Locale.ROOT).contains(wanted))
                .collect(Collectors.toMap(RoleHolder::account, holder -> holder, (one, other) -> one));
        return found.values().stream()
                .map(holder -> holder.account() + " (" + holder.fullName() + ")")
                .sorted()
                .toList();
    }

    private static int count(Object found) {
        return ((Number) found).intValue();
    }
}
