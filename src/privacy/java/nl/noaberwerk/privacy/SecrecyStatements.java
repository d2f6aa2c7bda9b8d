package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The statements of secrecy: recorded and ended by a functioneel beheerder, never changed. */
@Stateless
@DenyAll
public class SecrecyStatements {

    /** Which text is signed now; it stands in the handboek. */
    public static final String TEXT_VERSION = "2026-1";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A statement with its end, when it has one. */
    public record Line(SecrecyStatement statement, Optional<SecrecyEnd> end) {

        public boolean holdsOn(LocalDate day) {
            return !statement.getSignedOn().isAfter(day)
                    && end.map(SecrecyEnd::getLastDay)
                            .map(last -> !last.isBefore(day))
                            .orElse(true);
        }
    }

    /** Every statement by account, the newest first. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<Line> all() {
        Map<Long, SecrecyEnd> ends = database.createQuery("select e from SecrecyEnd e", SecrecyEnd.class)
                .getResultStream()
                .collect(Collectors.toMap(SecrecyEnd::getStatementId, Function.identity()));
        return database.createQuery(
                        "select s from SecrecyStatement s order by s.account, s.signedOn desc, s.id desc",
                        SecrecyStatement.class)
                .getResultStream()
                .map(one -> new Line(one, Optional.ofNullable(ends.get(one.getId()))))
                .toList();
    }

    /** Accounts that are open and have no statement that holds today, by name. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<String> without() {
        List<String> bound = all().stream()
                .filter(line -> line.holdsOn(today.date()))
                .map(line -> line.statement().getAccount())
                .toList();
        return accounts().stream().filter(name -> !bound.contains(name)).toList();
    }

    /**
     * Records what somebody signed.
     *
     * @param fullName as it stands under the statement
     * @throws Refused when there is no such account, no name, or the day is still to come
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void record(String account, String fullName, LocalDate signedOn) {
        caller.requirePerson();
        String name = account == null ? "" : account.strip().toLowerCase(Messages.DUTCH);
        if (!accounts().contains(name)) {
            throw Refused.notFound("privacy.secrecy.account", name);
        }
        String signed = new NewRecord(signedOn, fullName).requiredText("privacy.secrecy.name", LONGEST_NAME);
        LocalDate day = new NewRecord(signedOn, fullName).dayUntil(today.date());
        database.persist(
                new SecrecyStatement(name, signed, new Recording(day, today.now(), caller.name(), TEXT_VERSION)));
        auditTrail.changed(
                "geheimhouding vastgelegd",
                "account " + name,
                "getekend op " + Messages.shown(day) + ", tekst " + TEXT_VERSION);
    }

    /** Ends a statement after a day, today at the latest; its account opens nothing after that day. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void end(long statementId, NewRecord draft) {
        SecrecyStatement statement = Optional.ofNullable(database.find(SecrecyStatement.class, statementId))
                .orElseThrow(() -> Refused.notFound("privacy.secrecy.unknown", statementId));
        if (database.find(SecrecyEnd.class, statementId) != null) {
            throw Refused.conflict("privacy.secrecy.ended");
        }
        String reason = draft.requiredText("privacy.reason-missing", LONGEST_REASON);
        LocalDate last = draft.dayUntil(today.date());
        database.persist(new SecrecyEnd(statementId, new Recording(last, today.now(), caller.name(), reason)));
        auditTrail.changed(
                "geheimhouding beëindigd",
                "account " + statement.getAccount(),
                "laatste dag " + Messages.shown(last) + "; " + reason);
    }

    @SuppressWarnings("unchecked") // a native query of one column of text
    private List<String> accounts() {
        return database.createNativeQuery(
                        "select name from account where password_hash <> 'closed' order by name", String.class)
                .getResultList();
    }
}
