package nl.noaberwerk.personnel.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.personnel.file.NewEmployees;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.rules.Regeling;

/** A new employee that is typed in; the fields have the names of the columns of a personnel file. */
@Named
@ViewScoped
public class NewEmployeeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NewEmployees newEmployees;

    @Inject
    private EmployerInView employer;

    private final Map<String, String> values = new TreeMap<>();

    /** Goes to the new dossier, or stays and says per field what is wrong. */
    public String save() {
        List<Refusal> refusals = newEmployees.check(employer.id(), values);
        refusals.forEach(NewEmployeeScreen::tell);
        if (!refusals.isEmpty()) {
            return null;
        }
        long id = newEmployees.add(employer.id(), values);
        Notice.afterRedirect(Messages.text("personnel.new.added"));
        return "/personnel/employee.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public List<String> getRegelingen() {
        return Stream.concat(
                        Arrays.stream(Regeling.values()).map(Regeling::label), Stream.of(Employment.BEGELEID_WERKEN))
                .toList();
    }

    public Map<String, String> getValues() {
        return values;
    }

    private static void tell(Refusal refusal) {
        if (refusal.column().isEmpty()) {
            Notices.error(null, refusal.text());
            return;
        }
        String field = "person:" + refusal.column();
        Notices.error(field, Notices.label(field) + ": " + refusal.text());
    }
}
