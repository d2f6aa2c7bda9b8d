package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** On the home page of who keeps indications: what is late, what must be asked for, what a decision brought. */
@ApplicationScoped
public class IndicationTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;
    private static final int WITH_TIME = 10;
    private static final int DAYS_OF_WEEK = 7;
    private static final String LIST = "/indication/herindicaties.xhtml";

    private static final String ASK = "select count(h), min(h.due) from Herindicatie h where h.employerId = :employer"
            + " and h.state in :states and h.due >= :today";

    private static final String LATE = "select count(h), min(h.due) from Herindicatie h where h.employerId = :employer"
            + " and h.state in :states and h.due < :today";

    private static final String FOLLOW = "select count(f), min(f.due) from HerindicatieFollowUp f"
            + " where f.employerId = :employer and f.doneOn is null";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IndicatieList indicaties;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private record Sum(int number, LocalDate first) {}

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> waiting = new ArrayList<>();
        if (caller.has(Role.INDICATIEBEHEERDER, employerId)) {
            Sum late = of(
                    LATE,
                    employerId,
                    List.of(
                            HerindicatieState.TO_START,
                            HerindicatieState.FILE,
                            HerindicatieState.RECEIVED,
                            HerindicatieState.OBJECTION));
            add(waiting, late, "late", LIST + "?toon=laat", FIRST);
            Sum ask = of(ASK, employerId, List.of(HerindicatieState.TO_START, HerindicatieState.FILE));
            add(waiting, ask, "open", LIST, soon(ask));
            Sum follow = followUps(employerId);
            add(waiting, follow, "follow-up", "/indication/tasks.xhtml", soon(follow));
            int findings = indicaties.counts(employerId).findings();
            add(waiting, new Sum(findings, null), "finding", "/indication/indicaties.xhtml?toon=FINDING", WITH_TIME);
        }
        return waiting;
    }

    private int soon(Sum sum) {
        return sum.first() != null && sum.first().isBefore(today.date().plusDays(DAYS_OF_WEEK)) ? THIS_WEEK : WITH_TIME;
    }

    private Sum of(String query, long employerId, List<HerindicatieState> states) {
        Object[] row = database.createQuery(query, Object[].class)
                .setParameter("employer", employerId)
                .setParameter("states", states)
                .setParameter("today", today.date())
                .getSingleResult();
        return new Sum(((Number) row[0]).intValue(), (LocalDate) row[1]);
    }

    private Sum followUps(long employerId) {
        Object[] row = database.createQuery(FOLLOW, Object[].class)
                .setParameter("employer", employerId)
                .getSingleResult();
        return new Sum(((Number) row[0]).intValue(), (LocalDate) row[1]);
    }

    private static void add(List<WaitingTask> waiting, Sum sum, String what, String link, int weight) {
        if (sum.number() > 0) {
            String key = "indication.task." + what + (sum.number() == 1 ? "-one" : "");
            WaitingTask task =
                    new WaitingTask(Messages.text(key, sum.number(), sum.first()), link, weight).about(sum.number());
            waiting.add(sum.first() == null ? task : task.dueOn(sum.first()));
        }
    }
}
