package nl.noaberwerk.bedrijfsarts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.absence.Answers;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.Secrecy;

/** A case of absence as the bedrijfsarts sees it before he advises. */
@Stateless
@DenyAll
public class SeenCases {

    @Inject
    private CaseReader cases;

    @Inject
    private EmployeeNames names;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The look is recorded. @throws Refused 404 when there is none */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public SeenCase open(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("absence.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        secrecy.require();
        Named who = names.of(List.of(file.employmentId()), today.date()).get(file.employmentId());
        trail.read(new AuditEntry(
                "verzuim bekeken voor advies", "persoon " + who.personnelNumber(), file.employerId(), ""));
        return new SeenCase(
                file.caseId(),
                file.employmentId(),
                who.suggestion(),
                file.firstDay(),
                file.lastDay().orElse(null),
                degrees(file),
                phone(file));
    }

    private static List<String> degrees(CaseFile file) {
        return file.spells().stream()
                .flatMap(spell -> spell.degrees().stream())
                .map(SeenCases::shown)
                .toList();
    }

    private static String shown(Degree degree) {
        return "vanaf " + Messages.shown(degree.from()) + ": " + degree.inWords();
    }

    private String phone(CaseFile file) {
        long last = file.latest().ziekmeldingId();
        String phone =
                cases.answers(List.of(last)).getOrDefault(last, Answers.NONE).phone();
        return phone == null ? "" : phone;
    }
}
