package nl.noaberwerk.personnel.screen;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The dossier of an employee: who it is, what holds now, and everything that was ever recorded. */
@Named
@ViewScoped
public class EmployeeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Employees employees;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    @Inject
    private transient Instance<DossierSection> sections;

    @Inject
    private EmployerInView employerInView;

    private Long id;
    private String number;
    private String bsn;
    private transient Dossier dossier;

    /** Called when the page opens: by the id of the employment, or by a personnel number of the employer in view. */
    public void open() {
        if (id == null && number != null) {
            id = employees
                    .withNumber(employerInView.id(), number)
                    .map(Employment::getId)
                    .orElse(null);
        }
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", number == null ? "" : number);
        }
        dossier = employees.dossier(id);
    }

    /** Shows the whole BSN; that is recorded. */
    public void reveal() {
        bsn = employees.revealBsn(id).digits();
    }

    public boolean isFound() {
        return dossier != null;
    }

    public String getName() {
        return dossier == null ? "" : dossier.nameOn(today.date());
    }

    /** What other areas show of this employee, as far as the caller may see it. */
    public List<DossierSection> getSections() {
        return sections.stream()
                .filter(section -> section.roles().stream().anyMatch(caller::has))
                .sorted(Comparator.comparingInt(DossierSection::order))
                .toList();
    }

    public Employment getEmployment() {
        return dossier.employment();
    }

    public Dossier getDossier() {
        return dossier;
    }

    public String getBsn() {
        return bsn == null ? dossier.person().bsn().masked() : bsn;
    }

    public boolean isRevealed() {
        return bsn != null;
    }

    public boolean isInService() {
        return !dossier.employment().getInService().isAfter(today.date())
                && dossier.outOfService()
                        .map(last -> !last.isBefore(today.date()))
                        .orElse(true);
    }

    /** One fact per topic as it holds today. */
    public List<DatedFact> getNow() {
        return dossier.on(today.date());
    }

    public List<DatedFact> getTimeline() {
        return dossier.timeline();
    }

    public boolean isFuture(DatedFact fact) {
        return fact.getValidFrom().isAfter(today.date());
    }

    public boolean isChangeable() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.HR_ADVISEUR);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
