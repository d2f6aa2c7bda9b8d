package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/** Brings contracts that end to mind, well before they must be told about, and ends of employment that are left over. */
@ApplicationScoped
public class ContractSignals implements NightlyWork {

    private static final int ALL = 100_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private TemporaryRows rows;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Tijdelijke contracten en einde dienstverband nalopen";
    }

    @Override
    public void everyNight(LocalDate today) {
        List<Long> employers = database.createQuery("select e.id from Employer e order by e.id", Long.class)
                .getResultList();
        for (Long employer : employers) {
            rows.page(employer, TemporaryRow.Term.NOW, Optional.empty(), 0, ALL)
                    .rows()
                    .forEach(row -> ending(employer, row, today));
        }
        leftOver(today);
    }

    private void ending(long employer, TemporaryRow row, LocalDate today) {
        AanzegPlan plan = row.plan().orElseThrow();
        int number = plan.signalsBy(today);
        if (number == 0 || row.toldOn().isPresent()) {
            return;
        }
        signals.raise(new Signal(
                "contracts.ending:" + row.employmentId() + ":" + plan.endsOn() + ":" + number,
                employer,
                Role.HR_ADVISEUR,
                Optional.empty(),
                text(row, plan, today),
                "/contracts/person.xhtml?id=" + row.employmentId(),
                plan.actBy(),
                false));
    }

    private static String text(TemporaryRow row, AanzegPlan plan, LocalDate today) {
        if (plan.latest().isEmpty()) {
            return Messages.text("contracts.signal.ends-short", row.personnelNumber(), plan.endsOn());
        }
        return plan.actBy().equals(today)
                ? Messages.text("contracts.signal.last", row.personnelNumber(), plan.endsOn())
                : Messages.text("contracts.signal.ends", row.personnelNumber(), plan.endsOn(), plan.actBy());
    }

    private void leftOver(LocalDate today) {
        database.createQuery(
                        "select f, e.personnelNumber from EndFile f, Employment e where e.id = f.employmentId"
                                + " and f.state = nl.noaberwerk.contracts.EndFile.State.OPEN and f.terms.lastDay < :day",
                        Object[].class)
                .setParameter("day", today)
                .getResultStream()
                .forEach(found -> leftOver((EndFile) found[0], (String) found[1]));
    }

    private void leftOver(EndFile file, String number) {
        LocalDate last = file.getTerms().lastDay();
        signals.raise(new Signal(
                "contracts.end:" + file.getId() + ":" + last,
                file.getEmployerId(),
                Role.HR_ADVISEUR,
                Optional.empty(),
                Messages.text("contracts.signal.end", number, last),
                "/contracts/end.xhtml?id=" + file.getId(),
                last.plusMonths(1),
                false));
    }
}
