package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The cases of an employer: who is absent now, and everything about one; every look at one is recorded. */
@Stateless
@DenyAll
public class AbsenceCases {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseStore store;

    @Inject
    private CaseRows rows;

    @Inject
    private AbsenceAccess access;

    @Inject
    private Caller caller;

    /** A page of the cases, the longest first. @param from 0 for the first */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public CasePage list(long employerId, CaseSearch search, int from, int most) {
        caller.requireEmployer(employerId);
        return rows.page(employerId, search, from, most);
    }

    /** Where teams work, for a filter. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<String> locations(long employerId) {
        caller.requireEmployer(employerId);
        return rows.locations(employerId);
    }

    /**
     * Everything about one case; that it was looked at is recorded. A case that was joined to another opens that one.
     *
     * @throws Refused 404 when there is none or it was withdrawn, 403 when its employer is not for this account
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public CaseView open(long caseId) {
        CaseFile file = reader.one(caseId).orElseThrow(() -> Refused.notFound("absence.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        Employment employment = store.employment(file.employmentId());
        access.read(employment, "verzuimdossier " + file.caseId() + " geopend");
        return new CaseView(
                file,
                employment,
                store.nameOf(employment),
                file.spells().stream().map(this::report).toList());
    }

    /** All cases of one employment, the newest first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<CaseFile> of(long employmentId) {
        Employment employment = store.employment(employmentId);
        caller.requireEmployer(employment.getEmployerId());
        access.read(employment, "verzuim bekeken");
        return reader.of(List.of(employmentId)).getOrDefault(employmentId, List.of()).stream()
                .sorted(Comparator.comparing(CaseFile::firstDay).reversed())
                .toList();
    }

    private CaseView.Report report(Spell spell) {
        List<AbsenceEvent> all = database.createQuery(
                        "select e from AbsenceEvent e where e.ziekmeldingId = :id order by e.id desc",
                        AbsenceEvent.class)
                .setParameter("id", spell.ziekmeldingId())
                .getResultList();
        List<Particulars> told = database.createQuery(
                        "select p from Particulars p where p.ziekmeldingId = :id order by p.id desc", Particulars.class)
                .setParameter("id", spell.ziekmeldingId())
                .getResultList();
        return new CaseView.Report(
                spell, database.find(Ziekmelding.class, spell.ziekmeldingId()), told, all, EventStore.standing(all));
    }
}
