package nl.noaberwerk.benefits;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.absence.Zwangerschapsverlof;
import nl.noaberwerk.labour.Dagloon;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Ziekengeld;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** What UWV is expected to pay of reports and leaves, and what it paid. */
@Stateless
@DenyAll
public class UwvPayments {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private UwvDuties duties;

    @Inject
    private CaseReader cases;

    @Inject
    private VangnetReader vangnetten;

    @Inject
    private EmployeeNames people;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A leave of which the benefit can be applied for, or was. */
    public record Leave(
            long leaveId, String number, String name, LocalDate first, LocalDate last, Optional<WazoClaim> claim) {}

    /** Every report and claim with what is expected until today and what came; the look is recorded. */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public List<BenefitRow> list(long employerId) {
        caller.requireEmployer(employerId);
        auditTrail.read(new AuditEntry("uitkeringen van UWV bekeken", "werkgever " + employerId, employerId, ""));
        List<UwvPayment> payments = database.createQuery(
                        "select p from UwvPayment p where p.employerId = :employer", UwvPayment.class)
                .setParameter("employer", employerId)
                .getResultList();
        List<BenefitRow> rows = new ArrayList<>();
        duties.of(employerId, LocalDate.EPOCH, today.date()).stream()
                .filter(duty -> duty.report().isPresent() && duty.fact().isPresent())
                .forEach(duty -> rows.add(sickness(duty, payments)));
        leaves(employerId).stream()
                .filter(leave -> leave.claim().isPresent())
                .forEach(leave -> rows.add(leave(leave, payments)));
        return rows;
    }

    private BenefitRow sickness(UwvDuty duty, List<UwvPayment> payments) {
        UwvReport report = duty.report().orElseThrow();
        VangnetTerms terms = duty.fact().orElseThrow().getTerms();
        Ziekengeld ziekengeld = new Ziekengeld(
                report.getDagloon(),
                terms.fullOnRequest(),
                Optional.ofNullable(terms.loonwaarde()),
                terms.forfait(),
                terms.subsidyPerDay());
        ExpectedBenefit expected = ExpectedBenefit.ofSickness(
                lawBook.current(),
                ziekengeld,
                cases.one(duty.spell().caseId()).orElseThrow(),
                duty.spell(),
                today.date());
        // what came in on an earlier report about the same sickness counts too
        Euro received = received(
                payments,
                payment -> payment.getReportId() != null
                        && database.find(UwvReport.class, payment.getReportId()).getZiekmeldingId()
                                == duty.spell().ziekmeldingId());
        return new BenefitRow(
                Optional.of(report.getId()), Optional.empty(), duty.number(), duty.name(), expected, received);
    }

    private BenefitRow leave(Leave leave, List<UwvPayment> payments) {
        WazoClaim claim = leave.claim().orElseThrow();
        ExpectedBenefit expected = ExpectedBenefit.ofLeave(
                lawBook.current(), claim.benefit(), new DaySpan(leave.first(), leave.last()), today.date());
        Euro received = received(payments, payment -> claim.getId().equals(payment.getClaimId()));
        return new BenefitRow(
                Optional.empty(), Optional.of(claim.getId()), leave.number(), leave.name(), expected, received);
    }

    private static Euro received(List<UwvPayment> payments, Predicate<UwvPayment> counts) {
        return Euro.sum(
                payments.stream().filter(counts).map(UwvPayment::getAmount).toList());
    }

    /** The leaves of everybody of the employer, the last first. */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public List<Leave> leaves(long employerId) {
        caller.requireEmployer(employerId);
        List<Zwangerschapsverlof> leaves = database.createQuery(
                        "select v from Zwangerschapsverlof v where v.employerId = :employer and v.withdrawn = false"
                                + " and not exists (select 1 from Zwangerschapsverlof r where r.replaces = v.id)"
                                + " order by v.firstDay desc",
                        Zwangerschapsverlof.class)
                .setParameter("employer", employerId)
                .getResultList();
        Map<Long, WazoClaim> claims = database.createQuery(
                        "select c from WazoClaim c where c.employerId = :employer", WazoClaim.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .collect(Collectors.toMap(WazoClaim::getLeaveId, Function.identity()));
        Map<Long, EmployeeNames.Named> names = people.of(
                leaves.stream().map(Zwangerschapsverlof::getEmploymentId).collect(Collectors.toSet()), today.date());
        return leaves.stream()
                .map(leave -> new Leave(
                        leave.getId(),
                        names.get(leave.getEmploymentId()).personnelNumber(),
                        names.get(leave.getEmploymentId()).name().sorted(),
                        leave.days().first(),
                        leave.days().last(),
                        Optional.ofNullable(claims.get(leave.getId()))))
                .toList();
    }

    /** Records that the benefit of a leave was applied for, once. @throws Refused naming what cannot be */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public WazoClaim apply(long leaveId, Dagloon parts, LocalDate appliedOn, String reference) {
        Zwangerschapsverlof leave = database.find(Zwangerschapsverlof.class, leaveId);
        if (leave == null) {
            throw Refused.notFound("benefits.leave.not-found", leaveId);
        }
        caller.requireEmployer(leave.getEmployerId());
        if (appliedOn == null || appliedOn.isAfter(today.date())) {
            throw Refused.badRequest("benefits.leave.applied-on");
        }
        if (leaves(leave.getEmployerId()).stream()
                .anyMatch(one -> one.leaveId() == leaveId && one.claim().isPresent())) {
            throw Refused.conflict("benefits.leave.applied-before");
        }
        Euro dagloon = parts.atMost(
                        lawBook.current().value("dagloon.maximum", leave.days().first()))
                .amount();
        Optional<VangnetTerms> subsidised =
                vangnetten
                        .of(List.of(leave.getEmploymentId()))
                        .getOrDefault(leave.getEmploymentId(), List.of())
                        .stream()
                        .map(VangnetFact::getTerms)
                        .filter(terms -> terms.holdsOn(leave.days().first()))
                        .filter(terms -> terms.loonwaarde() != null || terms.forfait())
                        .findFirst();
        WazoClaim claim = new WazoClaim(leave, dagloon, appliedOn, reference)
                .with(subsidised)
                .recorded(today.now(), caller.name());
        database.persist(claim);
        auditTrail.changed(
                new AuditEntry("uitkering bij verlof aangevraagd", "verlof " + leaveId, leave.getEmployerId(), ""));
        return claim;
    }

    /** Records what UWV paid of a report. @throws Refused naming the field, or when it was recorded before */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public UwvPayment receiveOfReport(long reportId, ReceivedBenefit received) {
        UwvReport report = database.find(UwvReport.class, reportId);
        if (report == null) {
            throw Refused.notFound("benefits.report.not-found", reportId);
        }
        return keep(report.getEmployerId(), received, UwvPayment.of(report, received));
    }

    /** Records what UWV paid of a leave. @throws Refused naming the field, or when it was recorded before */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public UwvPayment receiveOfClaim(long claimId, ReceivedBenefit received) {
        WazoClaim claim = database.find(WazoClaim.class, claimId);
        if (claim == null) {
            throw Refused.notFound("benefits.leave.not-found", claimId);
        }
        return keep(claim.getEmployerId(), received, UwvPayment.of(claim, received));
    }

    private UwvPayment keep(long employerId, ReceivedBenefit received, UwvPayment payment) {
        caller.requireEmployer(employerId);
        received.check(today.date());
        boolean known = database.createQuery(
                        "select p from UwvPayment p where p.employerId = :employer and p.receivedOn = :day",
                        UwvPayment.class)
                .setParameter("employer", employerId)
                .setParameter("day", received.receivedOn())
                .getResultStream()
                .anyMatch(payment::isSameAs);
        if (known) {
            throw Refused.conflict("benefits.payment.known");
        }
        database.persist(payment.recorded(today.now(), caller.name()));
        auditTrail.changed(new AuditEntry(
                "ontvangst van UWV vastgelegd",
                "werkgever " + employerId,
                employerId,
                received.amount().decimal()));
        return payment;
    }
}
