package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.contractlaw.AowGevolgen;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who must be told what changes when she reaches the AOW age, and what the letter to her says. */
@Stateless
@DenyAll
public class AowNotices {

    @Inject
    private AowRows rows;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Everybody in service who reaches it soon, and who lately did without being told. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<AowRow> list(long employerId) {
        caller.requireEmployer(employerId);
        return rows.soon(employerId, today.date());
    }

    /** What fills the letter, by the codes of its fields; what happens to her job is for the adviser to say. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Map<String, String> letter(AowRow row) {
        AowGevolgen law = new AowGevolgen(lawBook.current());
        String changes = law.of(row.birthDate(), row.regeling()).changes().stream()
                .map(AowGevolgen.Change::told)
                .flatMap(Optional::stream)
                .map(told -> "- " + told)
                .collect(Collectors.joining("\n"));
        return Map.of(
                "dag", row.day().toString(),
                "verandert", changes,
                "weken", String.valueOf(law.weeksOfPayWhenSick(row.day())));
    }
}
