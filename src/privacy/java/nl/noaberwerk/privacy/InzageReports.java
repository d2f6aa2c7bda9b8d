package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Makes the report of all that is kept about who asked for it; every report is recorded. */
@Stateless
@DenyAll
public class InzageReports {

    @PersistenceContext
    private EntityManager database;

    @Inject
    @Any
    private Instance<PersonalData> areas;

    @Inject
    private People people;

    @Inject
    private Accesses accesses;

    @Inject
    private PdfPages printer;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /**
     * The report as it is today.
     *
     * @throws Refused 404 without such a request, 403 for an account without a statement of secrecy
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public InzageReport of(long requestId) {
        secrecy.require();
        InzageRequest request = Optional.ofNullable(database.find(InzageRequest.class, requestId))
                .orElseThrow(() -> Refused.notFound("privacy.inzage.unknown", requestId));
        caller.requireEmployer(request.getEmployerId());
        KnownPerson person = people.of(request.getEmployerId(), request.getPersonId())
                .orElseThrow(() -> Refused.notFound("privacy.inzage.unknown", requestId));
        auditTrail.read(new AuditEntry(
                "inzagerapport gemaakt",
                person.auditSubjects().get(0),
                request.getEmployerId(),
                "verzoek " + requestId + " van " + Messages.shown(request.getReceivedOn())));
        String employer = database.find(Employer.class, request.getEmployerId()).getName();
        return new InzageReport(person, employer, today.date(), parts(person));
    }

    /** The report on paper: PDF/UA-1 and PDF/A-2a. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public byte[] pdf(long requestId) {
        return printer.of(new InzagePage(of(requestId)).page());
    }

    private List<InzageReport.Part> parts(KnownPerson person) {
        Stream<InzageReport.Part> kept = areas.stream()
                .sorted(Comparator.comparing(PersonalData::order).thenComparing(PersonalData::area))
                .map(area -> new InzageReport.Part(area.area(), area.of(person.subject())));
        return Stream.concat(kept, Stream.of(seenBy(person))).toList();
    }

    /** Who looked: without the names of colleagues, who have rights of their own (HvJ EU C-579/21). */
    private InzageReport.Part seenBy(KnownPerson person) {
        KeptData table = KeptData.of(
                "Wie heeft uw gegevens gezien of gewijzigd",
                "aantonen wie wat deed (AVG art. 5 lid 2)",
                "",
                "Moment",
                "Handeling",
                "Wat");
        for (Accesses.Seen seen : accesses.of(person)) {
            table = table.and(seen.moment(), seen.action(), seen.what());
        }
        return new InzageReport.Part("Audittrail", List.of(table));
    }
}
