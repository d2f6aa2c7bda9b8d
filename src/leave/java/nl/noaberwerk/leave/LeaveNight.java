package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/**
 * Every night: leave that nobody answered in time stands as it was asked, hours are accrued and lapse as new lines, and who
 * must answer or warn is told.
 */
@ApplicationScoped
public class LeaveNight implements NightlyWork {

    static final String WAITING = "leave.waiting";
    static final String SHORT = "leave.short";
    static final String WARN = "leave.warn";

    private static final int AT_ONCE = 2_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LeaveStore store;

    @Inject
    private RequestRows rows;

    @Inject
    private LeaveBalances balances;

    @Inject
    private LeaveSettlement settlement;

    @Inject
    private EmployeeNames people;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Signals signals;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    @Override
    public String title() {
        return "Verlofuren bijwerken en aanvragen zonder antwoord toekennen";
    }

    @Override
    public void everyNight(LocalDate day) {
        database.createQuery("select e.id from Employer e", Long.class)
                .getResultList()
                .forEach(employer -> {
                    settle(employer, day);
                    rows.open(employer, Optional.empty()).forEach(row -> answer(employer, row, day));
                    warn(employer, day);
                });
    }

    private void settle(long employer, LocalDate day) {
        List<Long> ids = people.inService(employer, "", day).stream()
                .map(Named::employmentId)
                .toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            settlement.settle(
                    store.employments(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))),
                    LeaveSettlement.BY_ITSELF);
        }
    }

    /** After the term the days stand as asked; only vakantie, and only when there are hours for it. */
    private void answer(long employer, RequestPage.Row row, LocalDate day) {
        if (!row.kind().isFromBalance() || !row.answerBy().isBefore(day)) {
            tellSupervisors(employer, row);
            return;
        }
        LeaveRequest request = store.request(row.id());
        if (balances.leastAfter(request).signum() < 0) {
            signals.raise(signal(SHORT, employer, Role.HR_ADVISEUR, row, "leave.signal.short"));
            return;
        }
        Employment employment = store.locked(row.employmentId());
        store.persist(new LeaveDecision(
                row.id(),
                Outcome.GRANTED,
                new Recording(
                        day,
                        today.now(),
                        LeaveSettlement.BY_ITSELF,
                        Messages.text("leave.granted.reason", row.answerBy()))));
        settlement.settle(employment, LeaveSettlement.BY_ITSELF);
    }

    private void tellSupervisors(long employer, RequestPage.Row row) {
        Map<Long, Set<String>> leaders =
                supervisions.supervisorsOf(List.of(row.employmentId()), employer, today.date());
        for (String account : leaders.getOrDefault(row.employmentId(), Set.of())) {
            signals.raise(new Signal(
                    WAITING + ":" + row.id() + ":" + account,
                    employer,
                    Role.LEIDINGGEVENDE,
                    Optional.of(account),
                    Messages.text("leave.signal.waiting", row.name(), row.answerBy()),
                    "/leave/request.xhtml?id=" + row.id(),
                    row.answerBy(),
                    false));
        }
    }

    private Signal signal(String kind, long employer, String role, RequestPage.Row row, String key) {
        return new Signal(
                kind + ":" + row.id(),
                employer,
                role,
                Optional.empty(),
                Messages.text(key, row.name()),
                "/leave/request.xhtml?id=" + row.id(),
                row.answerBy(),
                false);
    }

    private void warn(long employer, LocalDate day) {
        WarningRound.on(day, lawBook.current())
                .ifPresent(round -> signals.raise(new Signal(
                        WARN + ":" + employer + ":" + round.year() + ":" + round.round(),
                        employer,
                        Role.HR_ADVISEUR,
                        Optional.empty(),
                        Messages.text("leave.signal.warn", String.valueOf(round.year())),
                        "/leave/warnings.xhtml",
                        round.from(),
                        false)));
    }
}
