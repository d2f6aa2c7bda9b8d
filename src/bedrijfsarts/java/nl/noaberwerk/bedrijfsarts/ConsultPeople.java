package nl.noaberwerk.bedrijfsarts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.Secrecy;

/** Whom somebody chooses while she types, and which case of absence is hers. */
@Stateless
@DenyAll
public class ConsultPeople {

    private static final int MOST_SUGGESTIONS = 10;

    @Inject
    private EmployeeNames names;

    @Inject
    private CaseReader cases;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** "10002 – Dam, M. ten (Mehmet)". */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.BEDRIJFSARTS})
    public List<String> suggest(long employerId, String typed) {
        caller.requireEmployer(employerId);
        return names.inService(employerId, typed, today.date()).stream()
                .limit(MOST_SUGGESTIONS)
                .map(Named::suggestion)
                .toList();
    }

    /** @throws Refused 400 when nobody, or more than one, is meant */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.BEDRIJFSARTS})
    public long employmentOf(long employerId, String typed) {
        caller.requireEmployer(employerId);
        return names.meant(employerId, typed, today.date())
                .orElseThrow(() -> Refused.badRequest("bedrijfsarts.who", typed == null ? "" : typed))
                .employmentId();
    }

    /** As they are suggested, by employment. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR, Role.BEDRIJFSARTS})
    public Map<Long, String> named(long employerId, Collection<Long> employmentIds) {
        caller.requireEmployer(employerId);
        return names.of(employmentIds, today.date()).values().stream()
                .filter(one -> one.employerId() == employerId)
                .collect(Collectors.toMap(Named::employmentId, Named::suggestion));
    }

    /** The case that has not ended; empty when she is not absent. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.BEDRIJFSARTS})
    public Optional<CaseFile> openCase(long employerId, long employmentId) {
        caller.requireEmployer(employerId);
        secrecy.require();
        return cases.of(List.of(employmentId)).getOrDefault(employmentId, List.of()).stream()
                .filter(file -> file.employerId() == employerId)
                .filter(file -> file.lastDay().isEmpty()
                        || !file.lastDay().orElseThrow().isBefore(today.date()))
                .reduce((one, later) -> later);
    }

    /** Whose case it is. @throws Refused 404 when there is none */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR, Role.BEDRIJFSARTS})
    public CaseFile caseFile(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("absence.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        secrecy.require();
        return file;
    }
}
