package nl.noaberwerk.subsidies;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** What goes back when a job or a subsidy ended within a period that was paid: found, recorded as a fact, and settled. */
@Stateless
@DenyAll
public class Terugvorderingen {

    private static final int LONGEST_REFERENCE = 60;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private TerugvorderingReader reader;

    @Inject
    private EmployeeNames people;

    @Inject
    private SubsidyDesk desk;

    @Inject
    private Today today;

    /** First what was only found, then what was recorded, settled ones of the last year too; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<TerugvorderingLine> list(long employerId) {
        desk.readList(employerId, "terugvorderingen bekeken");
        List<Overpaid> found = reader.found(employerId);
        List<Terugvordering> facts = reader.recorded(employerId, today.date().minusYears(1));
        Map<Long, TerugvorderingDone> done = reader.done(facts);
        Map<Long, EmployeeNames.Named> names = people.of(
                Stream.concat(
                                found.stream().map(Overpaid::employmentId),
                                facts.stream().map(Terugvordering::getEmploymentId))
                        .collect(Collectors.toSet()),
                today.date());
        return Stream.concat(
                        found.stream()
                                .map(one ->
                                        line(names.get(one.employmentId()), one, Optional.empty(), Optional.empty())),
                        facts.stream()
                                .map(fact -> line(
                                        names.get(fact.getEmploymentId()),
                                        overpaid(fact),
                                        Optional.of(fact),
                                        Optional.ofNullable(done.get(fact.getId())))))
                .toList();
    }

    /** Records what goes back to the municipality over a month. @throws Refused when nothing too much was received */
    @RolesAllowed(Role.HR_ADVISEUR)
    public long ofSubsidy(long beschikkingId, YearMonth month) {
        LksBeschikking beschikking = desk.found(LksBeschikking.class, beschikkingId);
        return record(
                desk.locked(beschikking.getEmploymentId()),
                one -> one.beschikkingId().filter(id -> id == beschikkingId).isPresent()
                        && one.firstMonth().equals(month));
    }

    /** Records what comes back of a payment in begeleid werken. @throws Refused when it was not too much */
    @RolesAllowed(Role.HR_ADVISEUR)
    public long ofPayment(long paymentId) {
        BegeleidWerkenPayment payment = desk.found(BegeleidWerkenPayment.class, paymentId);
        BegeleidWerken job = desk.found(BegeleidWerken.class, payment.getPlacementId());
        return record(
                desk.locked(job.getEmploymentId()),
                one -> one.paymentId().filter(id -> id == paymentId).isPresent());
    }

    /** The money went back; of a loonkostensubsidie that is one more receipt, below zero. @param reference of the payment */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public void settle(long id, LocalDate day, String reference) {
        Terugvordering fact = desk.found(Terugvordering.class, id);
        Employment employment = desk.locked(fact.getEmploymentId());
        if (!reader.done(List.of(fact)).isEmpty()) {
            throw Refused.conflict("subsidies.back.done-before");
        }
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("subsidies.back.day");
        }
        String named = desk.filled("Kenmerk", reference, LONGEST_REFERENCE);
        database.persist(new TerugvorderingDone(id, day, named, desk.now()));
        fact.beschikkingId()
                .ifPresent(beschikking -> database.persist(new LksReceipt(
                        beschikking, fact.getFirstMonth(), Euro.ZERO.minus(fact.getAmount()), day, named, desk.now())));
        desk.changed(employment, "terugvordering afgehandeld", words(overpaid(fact)));
    }

    private long record(Employment employment, Predicate<Overpaid> meant) {
        Overpaid overpaid = reader.found(employment.getEmployerId()).stream()
                .filter(meant)
                .findFirst()
                .orElseThrow(() -> Refused.conflict("subsidies.back.nothing"));
        Terugvordering fact = new Terugvordering(employment.getEmployerId(), overpaid, desk.now());
        database.persist(fact);
        desk.changed(employment, "terugvordering vastgelegd", words(overpaid));
        return fact.getId();
    }

    private static TerugvorderingLine line(
            EmployeeNames.Named who,
            Overpaid overpaid,
            Optional<Terugvordering> fact,
            Optional<TerugvorderingDone> done) {
        return new TerugvorderingLine(who.personnelNumber(), who.name().sorted(), overpaid, fact, done);
    }

    private static Overpaid overpaid(Terugvordering fact) {
        return new Overpaid(
                fact.getEmploymentId(),
                fact.beschikkingId(),
                fact.paymentId(),
                fact.getFirstMonth(),
                fact.getParty(),
                fact.getPaid(),
                fact.getDue());
    }

    private static String words(Overpaid one) {
        return one.party() + ", " + Messages.shown(one.firstMonth()) + ": " + Messages.shown(one.amount());
    }
}
