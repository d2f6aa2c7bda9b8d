package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The calculators of HRM-advies: filled in from a dossier or by hand, they answer with their steps and keep nothing. */
@Stateless
@DenyAll
public class HrmCalculations {

    private static final int MOST_SUGGESTIONS = 10;

    @Inject
    private CalculationDossier dossier;

    @Inject
    private EmployeeNames names;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** "10002 – Dam, M. ten (Mehmet)", also of those who left. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<String> suggest(long employerId, String typed) {
        caller.requireEmployer(employerId);
        return names.fitting(employerId, typed, today.date()).stream()
                .limit(MOST_SUGGESTIONS)
                .map(Named::suggestion)
                .toList();
    }

    /** Whom a suggestion or a personnel number means. @throws Refused 400 when nobody, or more than one, is meant */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public long employmentOf(long employerId, String typed) {
        caller.requireEmployer(employerId);
        String text = typed == null ? "" : typed.strip();
        List<Named> found = names.fitting(employerId, text.split(" – ", 2)[0], today.date());
        return found.stream()
                .filter(one ->
                        one.suggestion().equals(text) || one.personnelNumber().equals(text))
                .findFirst()
                .or(() -> found.stream().filter(one -> found.size() == 1).findFirst())
                .orElseThrow(() -> Refused.badRequest("hrm.calculation.who", text))
                .employmentId();
    }

    /**
     * What the dossier fills in for a calculator; the look is recorded.
     *
     * @throws Refused 404 when there is no such employment, 403 when its employer is not for this account
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public CalculationStart start(Calculation kind, long employmentId) {
        return dossier.of(kind, employmentId);
    }

    /** @throws Refused when something is missing or cannot be, or the law of that day is not known */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public CalculationOutcome answer(Calculation kind, Map<String, String> values) {
        return kind.answer(lawBook.current(), new CalculationInput(kind, values));
    }
}
