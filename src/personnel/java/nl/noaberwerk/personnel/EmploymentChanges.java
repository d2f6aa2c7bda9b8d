package nl.noaberwerk.personnel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Changes with a first day: their effect before they are saved, and their recording. */
@Stateless
@DenyAll
public class EmploymentChanges {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    @Inject
    @Any
    private Instance<OpenPeriod> openPeriod;

    @Inject
    private Event<EmploymentChanged> changed;

    /**
     * What would differ; nothing is stored.
     *
     * @throws Refused when the values cannot be
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public Effect effect(long employmentId, NewFact asked, LocalDate from) {
        Dossier dossier = employees.read(employmentId);
        DatedFact next = made(dossier, asked, new Recording(from, Instant.EPOCH, "", ""));
        FactChecks.check(next, dossier);
        History history = dossier.of(next);
        Optional<? extends DatedFact> now = history.on(next.getValidFrom(), next.getClass());
        Optional<LocalDate> until =
                history.nextChange(next.getValidFrom(), next.getClass()).map(day -> day.minusDays(1));
        return new Effect(
                FieldChange.between(now, next),
                from,
                until,
                settled(dossier.employment().getEmployerId(), from),
                next instanceof BankAccount && hasAccount(history));
    }

    /**
     * Records the change; what was known stays visible. Nothing differs yet when a second person must confirm it.
     *
     * @throws Refused when nothing differs or the values cannot be
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void record(long employmentId, NewFact asked, LocalDate from, String reason) {
        Effect effect = effect(employmentId, asked, from);
        if (effect.changes().isEmpty()) {
            throw new Refused("personnel.change.nothing-differs");
        }
        Dossier dossier = employees.read(employmentId);
        DatedFact fact = made(dossier, asked, new Recording(from, today.now(), caller.name(), reason));
        refuseSecondTime(fact, dossier.of(fact));
        database.persist(fact);
        Employment employment = dossier.employment();
        auditTrail.changed(new AuditEntry(
                fact.topic().label() + " gewijzigd vanaf " + from,
                "persoon " + employment.getPersonnelNumber(),
                employment.getEmployerId(),
                effect.changes().stream().map(FieldChange::auditText).collect(Collectors.joining("; "))));
        if (!effect.needsConfirmation()) {
            changed.fire(new EmploymentChanged(employment.getEmployerId(), from));
        }
    }

    private static boolean hasAccount(History history) {
        return history.all().stream().anyMatch(BankAccount.class::isInstance);
    }

    private static void refuseSecondTime(DatedFact fact, History history) {
        BankAccount.lastWaiting(history)
                .filter(waiting -> waiting.says(fact) && waiting.getValidFrom().equals(fact.getValidFrom()))
                .ifPresent(waiting -> {
                    throw new Refused("personnel.bank.waits-already");
                });
    }

    private static DatedFact made(Dossier dossier, NewFact asked, Recording recording) {
        // whom it is about follows from what it is
        DatedFact probe = asked.make(0, recording);
        long owner = probe.topic().isOfPerson()
                ? dossier.person().getId()
                : dossier.employment().getId();
        // an end of service replaces what was known about the end, from the first day in service on
        LocalDate validFrom = probe.topic() == Topic.END ? dossier.employment().getInService() : recording.validFrom();
        return asked.make(owner, recording.from(validFrom));
    }

    private List<YearMonth> settled(long employerId, LocalDate from) {
        YearMonth open =
                openPeriod.isResolvable() ? openPeriod.get().firstOpen(employerId) : YearMonth.from(today.date());
        return Stream.iterate(YearMonth.from(from), month -> month.isBefore(open), month -> month.plusMonths(1))
                .toList();
    }
}
