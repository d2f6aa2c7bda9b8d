package nl.noaberwerk.platform;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.account.Account;

/** Names who takes over one's own tasks during an absence. */
@Stateless
@DenyAll
public class TakeOvers {

    private static final int LONGEST_MONTHS = 12;

    /** Open accounts that have one of the caller's roles for one of her employers. */
    private static final String COLLEAGUES = """
            select distinct a from Account a, RoleGrant theirs, RoleGrant mine
            where mine.account = :me and mine.confirmedBy is not null and mine.endedBy is null
              and theirs.account = a.name and theirs.confirmedBy is not null and theirs.endedBy is null
              and theirs.from <= :today and (theirs.until is null or theirs.until >= :today)
              and theirs.role = mine.role and a.name <> :me and a.passwordHash <> 'closed'
              and (theirs.employerId is null or mine.employerId is null or theirs.employerId = mine.employerId)
            order by a.fullName""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Inject
    private AuditTrail trail;

    /** A colleague who can take over. */
    public record Colleague(String account, String fullName) {}

    /** Who has one of the caller's roles too; others would see nothing of what they take over. */
    @PermitAll
    public List<Colleague> colleagues() {
        return database.createQuery(COLLEAGUES, Account.class)
                .setParameter("me", caller.name())
                .setParameter("today", today.date())
                .getResultStream()
                .map(account -> new Colleague(account.name(), account.fullName()))
                .toList();
    }

    /** Of the caller's own tasks, now and later; the first day first. */
    @PermitAll
    public List<TakeOver> own() {
        return database.createQuery(
                        "select t from TakeOver t where t.account = :me and t.endedAt is null and t.until >= :today"
                                + " order by t.from",
                        TakeOver.class)
                .setParameter("me", caller.name())
                .setParameter("today", today.date())
                .getResultList();
    }

    /**
     * From a day to a day, both included.
     *
     * @throws Refused when the days are wrong, overlap with another take-over, or the deputy is no colleague
     */
    @PermitAll
    public TakeOver hand(String deputy, LocalDate from, LocalDate until) {
        caller.requirePerson();
        if (from == null || until == null || until.isBefore(from) || until.isBefore(today.date())) {
            throw new Refused("platform.take-over.days");
        }
        if (until.isAfter(from.plusMonths(LONGEST_MONTHS))) {
            throw new Refused("platform.take-over.long", LONGEST_MONTHS);
        }
        if (colleagues().stream().noneMatch(one -> one.account().equals(deputy))) {
            throw new Refused("platform.take-over.deputy");
        }
        own().stream().filter(other -> other.meets(from, until)).findFirst().ifPresent(other -> {
            throw new Refused("platform.take-over.overlap", other.getDeputy(), other.getFrom(), other.getUntil());
        });
        TakeOver takeOver = new TakeOver(caller.name(), deputy, from, until).recorded(today.now());
        database.persist(takeOver);
        tell("taken overgedragen", takeOver);
        return takeOver;
    }

    /** Ends it now, before its last day or before it began. */
    @PermitAll
    public void end(long id) {
        caller.requirePerson();
        TakeOver takeOver = database.find(TakeOver.class, id);
        if (takeOver == null || !takeOver.getAccount().equals(caller.name())) {
            throw Refused.notFound("platform.take-over.unknown");
        }
        takeOver.end(today.now());
        tell("overdracht van taken beëindigd", takeOver);
    }

    private void tell(String what, TakeOver one) {
        trail.changed(
                what,
                "account " + one.getAccount(),
                "aan " + one.getDeputy() + ", " + Messages.shown(one.getFrom()) + " tot en met "
                        + Messages.shown(one.getUntil()));
    }
}
