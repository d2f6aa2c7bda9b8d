package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;
import nl.noaberwerk.signals.Signals;

/** Every night: tells, once for each request, that an advice beschut werk did not come in time. */
@ApplicationScoped
public class BeschutNight implements NightlyWork, SignalKinds {

    static final String LATE = "indication.beschut";

    // of each person the last request or advice that stands, when that is a request
    private static final String OPEN = """
            select f.id, cast(f.day as varchar) asked, e.id employment, e.employer_id, e.personnel_number
            from employment e
            join lateral (select p.id, p.day, p.kind from participation_fact p
                where p.person_id = e.person_id and p.withdraws is null and p.kind like 'BESCHUT%'
                  and not exists (select 1 from participation_fact w where w.withdraws = p.id)
                order by p.day desc, p.id desc limit 1) f on true
            where f.kind in ('BESCHUT_ASKED', 'BESCHUT_ASKED_SELF')
            order by f.id, e.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LawBook book;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Adviezen beschut werk nalopen";
    }

    @Override
    public List<SignalKind> kinds() {
        return List.of(new SignalKind(LATE, "Advies beschut werk is te laat", Set.of(Role.INDICATIEBEHEERDER)));
    }

    @Override
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    public void everyNight(LocalDate today) {
        HerindicatieTerms terms = new HerindicatieTerms(book.current());
        List<Tuple> open = database.createNativeQuery(OPEN, Tuple.class).getResultList();
        for (Tuple row : open) {
            LocalDate by = terms.beschutAdviceBy(LocalDate.parse(row.get("asked", String.class)));
            if (by.isBefore(today)) {
                tell(row, by);
            }
        }
    }

    private void tell(Tuple row, LocalDate by) {
        signals.raise(new Signal(
                LATE + ":" + row.get("id") + "." + row.get("employment"),
                ((Number) row.get("employer_id")).longValue(),
                Role.INDICATIEBEHEERDER,
                Optional.empty(),
                Messages.text("indication.signal.beschut", row.get("personnel_number"), by),
                "/indication/indicatie.xhtml?id=" + row.get("employment"),
                by,
                false));
    }
}
