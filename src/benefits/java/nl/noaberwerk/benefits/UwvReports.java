package nl.noaberwerk.benefits;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.labour.Dagloon;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;

/** What UWV must be told: which sicknesses, by when, the report with all its fields, and that it was sent. */
@Stateless
@DenyAll
public class UwvReports {

    private static final int LONGEST_REFERENCE = 60;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private UwvDuties duties;

    @Inject
    private UwvFormMaker forms;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Every sickness of which UWV must be or was told, the first due first; the look is recorded. */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public List<UwvDuty> duties(long employerId) {
        caller.requireEmployer(employerId);
        auditTrail.read(new AuditEntry("meldingen aan UWV bekeken", "werkgever " + employerId, employerId, ""));
        return of(employerId);
    }

    /** One of them. @throws Refused 404 when this ziekmelding need not be reported */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public UwvDuty duty(long employerId, long ziekmeldingId) {
        caller.requireEmployer(employerId);
        UwvDuty found = find(employerId, ziekmeldingId);
        auditTrail.read(entry("melding aan UWV geopend", found));
        return found;
    }

    /** The dagloon with its steps. @throws Refused naming the part that cannot be */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public Computed dagloon(Dagloon parts, LocalDate day) {
        return parts.atMost(lawBook.current().value("dagloon.maximum", day));
    }

    /**
     * Makes the report with every field filled in as things stand; one that was sent before stays as it was.
     *
     * @throws Refused when the ground is not known yet, or nothing changed since the last report was sent
     */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public UwvReport make(long employerId, long ziekmeldingId, Dagloon parts) {
        caller.requireEmployer(employerId);
        UwvDuty duty = find(employerId, ziekmeldingId);
        if (duty.fact().isEmpty()) {
            throw new Refused("benefits.report.no-ground");
        }
        if (duty.isDone()) {
            throw Refused.conflict("benefits.report.done");
        }
        Euro dagloon = dagloon(parts, duty.spell().days().first()).amount();
        UwvReport report = new UwvReport(duty, dagloon, forms.form(duty, parts, dagloon), today.now(), caller.name());
        database.persist(report);
        auditTrail.changed(entry("melding aan UWV gemaakt", duty));
        return report;
    }

    /**
     * Records that the report was sent, once.
     *
     * @param reference the number of UWV's confirmation; may be empty
     */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public UwvDispatch sent(long reportId, UwvChannel channel, LocalDate sentOn, String reference) {
        UwvReport report = required(reportId);
        if (channel == null) {
            throw Refused.badRequest("benefits.report.channel");
        }
        if (sentOn == null || sentOn.isAfter(today.date()) || sentOn.isBefore(today.dayOf(report.getMadeAt()))) {
            throw Refused.badRequest("benefits.report.sent-on");
        }
        String number = reference == null ? "" : reference.strip();
        if (number.length() > LONGEST_REFERENCE) {
            throw Refused.badRequest("benefits.report.reference", LONGEST_REFERENCE);
        }
        boolean sentBefore = !database.createQuery(
                        "select d.id from UwvDispatch d where d.reportId = :report", Long.class)
                .setParameter("report", reportId)
                .getResultList()
                .isEmpty();
        if (sentBefore) {
            throw Refused.conflict("benefits.report.sent-before");
        }
        UwvDispatch dispatch = new UwvDispatch(reportId, channel, sentOn, number).recorded(today.now(), caller.name());
        database.persist(dispatch);
        auditTrail.changed(new AuditEntry(
                "melding aan UWV verstuurd", "melding " + reportId, report.getEmployerId(), channel.getLabel()));
        return dispatch;
    }

    /** A report as it was made, with the BSN; the look is recorded. */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public UwvReport open(long reportId) {
        UwvReport report = required(reportId);
        auditTrail.read(
                new AuditEntry("melding aan UWV geopend, met BSN", "melding " + reportId, report.getEmployerId(), ""));
        return report;
    }

    private List<UwvDuty> of(long employerId) {
        return duties.recent(employerId, today.date());
    }

    private UwvDuty find(long employerId, long ziekmeldingId) {
        return of(employerId).stream()
                .filter(duty -> duty.spell().ziekmeldingId() == ziekmeldingId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("benefits.report.no-duty"));
    }

    private UwvReport required(long reportId) {
        UwvReport report = database.find(UwvReport.class, reportId);
        if (report == null) {
            throw Refused.notFound("benefits.report.not-found", reportId);
        }
        caller.requireEmployer(report.getEmployerId());
        return report;
    }

    private static AuditEntry entry(String what, UwvDuty duty) {
        return new AuditEntry(what, "persoon " + duty.number(), duty.employerId(), "");
    }
}
