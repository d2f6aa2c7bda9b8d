package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/** Keeps the loongarantie of a round as recurring items: begun when it is carried out, ended when it is undone. */
@ApplicationScoped
class RoundGuarantees {

    static final String COMPONENT = "LOONGARANTIE";

    private static final String OF_ROUND = "select i from RecurringItem i where i.component = '" + COMPONENT
            + "' and i.firstMonth = :month and i.description = :words and i.employmentId in :people";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private ItemMonths months;

    /**
     * From the month of the round on, without an end.
     *
     * @throws Refused 409 when that month was approved: its payslips cannot get a line any more
     */
    void begin(long employerId, List<RoundLine> lines, Recording recording) {
        YearMonth first = YearMonth.from(recording.validFrom());
        List<RecurringItem> begun = lines.stream()
                .filter(line -> line.loongarantie().isPositive())
                .map(line -> new RecurringItem(item(line, first), null, recording))
                .toList();
        if (!begun.isEmpty()) {
            requireOpen(employerId, first, "wages.round.guarantee-approved");
            store.insertAll(begun);
        }
    }

    /**
     * Ends what the round began for those for whom it is undone: it never came.
     *
     * @throws Refused 409 when it was paid on an approved payslip
     */
    void end(long employerId, Collection<Long> employmentIds, Recording recording) {
        YearMonth first = YearMonth.from(recording.validFrom());
        Set<Long> people = Set.copyOf(employmentIds);
        List<RecurringItemEnd> ends = database.createQuery(OF_ROUND, RecurringItem.class)
                .setParameter("month", first)
                .setParameter("words", words(first))
                .setParameter("people", people)
                .getResultStream()
                .map(item -> new RecurringItemEnd(item.getId(), first.minusMonths(1), recording))
                .toList();
        if (!ends.isEmpty()) {
            requireOpen(employerId, first, "wages.round.undo-approved");
            store.insertAll(ends);
        }
    }

    private void requireOpen(long employerId, YearMonth first, String refusal) {
        ItemMonths.Months open = months.of(employerId);
        if (!open.isOpen(first)) {
            throw Refused.conflict(refusal, first, open.firstOpen());
        }
    }

    private static NewItem item(RoundLine line, YearMonth first) {
        return NewItem.inTime(
                        line.employmentId(),
                        first,
                        COMPONENT,
                        NewItem.Figure.of(null, line.loongarantie().value()))
                .about(words(first), first);
    }

    private static String words(YearMonth first) {
        return Messages.text("wages.round.guarantee", first);
    }
}
