package nl.noaberwerk.wages;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.OpenPeriod;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.LoonbeslagEvent.Kind;
import nl.noaberwerk.wages.LoonbeslagEvent.What;
import nl.noaberwerk.wages.LoonbeslagStanding.State;

/** The loonbeslagen on the wages of an employer: recorded by one, confirmed by another, followed until their end. */
@Stateless
@DenyAll
public class LoonbeslagOrders {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Employees employees;

    @Inject
    private OpenPeriod openPeriod;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Event<EmploymentChanged> changed;

    /** Every loonbeslag of the employer, the latest first; that they were looked at is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<LoonbeslagStanding> ofEmployer(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("loonbeslagen ingezien", "werkgever " + employerId, employerId, ""));
        List<Loonbeslag> orders = database.createQuery(
                        "select b from Loonbeslag b, Employment e where e.id = b.employmentId"
                                + " and e.employerId = :employer order by b.id desc",
                        Loonbeslag.class)
                .setParameter("employer", employerId)
                .getResultList();
        Map<Long, List<LoonbeslagEvent>> events = events(orders);
        return orders.stream()
                .map(order -> standing(order, events.getOrDefault(order.getId(), List.of())))
                .toList();
    }

    /** One with its history. @throws Refused 404 when there is none, 403 for another employer's */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public LoonbeslagStanding get(long id) {
        LoonbeslagStanding standing = find(id);
        trail.read(entry("loonbeslag ingezien", standing, ""));
        return standing;
    }

    /** How many wait for a second person that is not the caller. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public long waitingForCaller(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select count(b) from Loonbeslag b, Employment e where e.id = b.employmentId"
                                + " and e.employerId = :employer and b.recordedBy <> :me and not exists"
                                + " (select 1 from LoonbeslagEvent v where v.loonbeslagId = b.id and v.kind in"
                                + " (:decided))",
                        Long.class)
                .setParameter("employer", employerId)
                .setParameter("me", caller.name())
                .setParameter("decided", List.of(Kind.CONFIRMED, Kind.REFUSED))
                .getSingleResult();
    }

    /**
     * Records an order; nothing is withheld until another account confirmed it.
     *
     * @param claim in euros, what is to be withheld in all
     * @param beslagvrijeVoet in euros per month, from the letter
     * @throws Refused when a field is not usable or the first month was approved already
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public LoonbeslagStanding record(long employmentId, Loonbeslag.Letter letter, Euro claim, Euro beslagvrijeVoet) {
        Employment employment = employees.read(employmentId).employment();
        requireOpen(employment.getEmployerId(), letter.firstMonth());
        LoonbeslagChecks.letter(letter, today.date());
        LoonbeslagChecks.claim(claim);
        LoonbeslagChecks.voet(beslagvrijeVoet);
        Loonbeslag order = new Loonbeslag(employmentId, letter, caller.name(), today.now());
        database.persist(order);
        add(order, new What(Kind.CLAIM, null, claim, null, Messages.text("wages.loonbeslag.letter")));
        add(
                order,
                new What(
                        Kind.VOET,
                        letter.firstMonth(),
                        beslagvrijeVoet,
                        null,
                        Messages.text("wages.loonbeslag.letter")));
        return told("loonbeslag vastgelegd", order, order.getCreditor());
    }

    /** The second person agrees; from its first month on it is withheld. @throws Refused 403 for who recorded it */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public LoonbeslagStanding confirm(long id, String howVerified) {
        Loonbeslag order = waiting(id);
        add(order, What.noted(Kind.CONFIRMED, LoonbeslagChecks.noted(howVerified, "wages.loonbeslag.how")));
        fire(order, order.getFirstMonth());
        return told("loonbeslag bevestigd", order, howVerified);
    }

    /** The second person does not agree; it never holds. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public LoonbeslagStanding refuse(long id, String reason) {
        Loonbeslag order = waiting(id);
        add(order, What.noted(Kind.REFUSED, LoonbeslagChecks.noted(reason, "wages.loonbeslag.reason")));
        return told("loonbeslag afgewezen", order, reason);
    }

    /** Another beslagvrije voet from a month on, as a new letter says. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public LoonbeslagStanding changeVoet(long id, YearMonth from, Euro beslagvrijeVoet, String letter) {
        Loonbeslag order = running(id);
        requireOpen(employerOf(order), from);
        LoonbeslagChecks.voet(beslagvrijeVoet);
        add(
                order,
                new What(
                        Kind.VOET,
                        from,
                        beslagvrijeVoet,
                        null,
                        LoonbeslagChecks.noted(letter, "wages.loonbeslag.letter-note")));
        fire(order, from);
        return told("beslagvrije voet gewijzigd", order, beslagvrijeVoet.decimal() + " vanaf " + from);
    }

    /** Another whole claim, as a new letter says; at least what was withheld already. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public LoonbeslagStanding changeClaim(long id, Euro claim, String letter) {
        Loonbeslag order = running(id);
        if (claim == null || claim.compareTo(find(id).withheld()) < 0) {
            throw new Refused("wages.loonbeslag.claim-low", Messages.shown(find(id).withheld()));
        }
        add(
                order,
                new What(
                        Kind.CLAIM, null, claim, null, LoonbeslagChecks.noted(letter, "wages.loonbeslag.letter-note")));
        fire(order, openPeriod.firstOpen(employerOf(order)));
        return told("vordering gewijzigd", order, claim.decimal());
    }

    /** @param lastMonth the last wage from which is withheld; in the past of an approved month it changes nothing there */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public LoonbeslagStanding end(long id, YearMonth lastMonth, String reason) {
        Loonbeslag order = running(id);
        YearMonth open = openPeriod.firstOpen(employerOf(order));
        if (lastMonth == null || lastMonth.isBefore(open.minusMonths(1))) {
            throw new Refused("wages.loonbeslag.last-month", open.minusMonths(1));
        }
        add(
                order,
                new What(Kind.ENDED, lastMonth, null, null, LoonbeslagChecks.noted(reason, "wages.loonbeslag.reason")));
        fire(order, open);
        return told("loonbeslag beëindigd", order, reason);
    }

    /** Books what an approved run withheld; in the approval's own transaction. */
    @PermitAll
    public void withheld(@Observes LoonbeslagWithheld run) {
        What what = new What(
                Kind.WITHHELD, run.month(), run.amount(), run.runId(), Messages.text("wages.loonbeslag.by-run"));
        database.persist(new LoonbeslagEvent(run.orderId(), what, caller.name(), today.now()));
    }

    private Loonbeslag waiting(long id) {
        Loonbeslag order = locked(id);
        if (find(id).state() != State.WAITING) {
            throw Refused.conflict("wages.loonbeslag.decided");
        }
        if (order.getRecordedBy().equals(caller.name())) {
            throw Refused.forbidden("wages.loonbeslag.four-eyes");
        }
        return order;
    }

    private Loonbeslag running(long id) {
        Loonbeslag order = locked(id);
        State state = find(id).state();
        if (state != State.RUNNING && state != State.PAID_OFF) {
            throw Refused.conflict("wages.loonbeslag.not-running", state.label().toLowerCase(Locale.ROOT));
        }
        return order;
    }

    private Loonbeslag locked(long id) {
        Loonbeslag order = database.find(Loonbeslag.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw Refused.notFound("wages.loonbeslag.unknown", id);
        }
        caller.requireEmployer(employerOf(order));
        return order;
    }

    private LoonbeslagStanding find(long id) {
        Loonbeslag order = database.find(Loonbeslag.class, id);
        if (order == null) {
            throw Refused.notFound("wages.loonbeslag.unknown", id);
        }
        return standing(order, events(List.of(order)).getOrDefault(id, List.of()));
    }

    private LoonbeslagStanding standing(Loonbeslag order, List<LoonbeslagEvent> events) {
        Dossier dossier = employees.read(order.getEmploymentId());
        return new LoonbeslagStanding(
                order, dossier.employment().getPersonnelNumber(), dossier.nameOn(today.date()), events);
    }

    private Map<Long, List<LoonbeslagEvent>> events(List<Loonbeslag> orders) {
        return database
                .createQuery(
                        "select v from LoonbeslagEvent v where v.loonbeslagId in (:ids) order by v.id",
                        LoonbeslagEvent.class)
                .setParameter("ids", orders.stream().map(Loonbeslag::getId).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(LoonbeslagEvent::getLoonbeslagId));
    }

    private void add(Loonbeslag order, What what) {
        database.persist(new LoonbeslagEvent(order.getId(), what, caller.name(), today.now()));
    }

    private LoonbeslagStanding told(String what, Loonbeslag order, String details) {
        database.flush();
        LoonbeslagStanding standing = find(order.getId());
        trail.changed(entry(what, standing, details));
        return standing;
    }

    private AuditEntry entry(String what, LoonbeslagStanding standing, String details) {
        long employer = employerOf(standing.order());
        return new AuditEntry(what, "persoon " + standing.personnelNumber(), employer, details);
    }

    private long employerOf(Loonbeslag order) {
        return database.find(Employment.class, order.getEmploymentId()).getEmployerId();
    }

    private void fire(Loonbeslag order, YearMonth from) {
        changed.fire(new EmploymentChanged(employerOf(order), from.atDay(1)));
    }

    private void requireOpen(long employerId, YearMonth month) {
        YearMonth open = openPeriod.firstOpen(employerId);
        if (month == null || month.isBefore(open)) {
            throw new Refused("wages.loonbeslag.first-month", open);
        }
    }
}
