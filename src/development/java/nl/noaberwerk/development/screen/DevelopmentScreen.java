package nl.noaberwerk.development.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.development.DevelopmentAction;
import nl.noaberwerk.development.DevelopmentFile;
import nl.noaberwerk.development.Ontwikkelplannen;
import nl.noaberwerk.development.Training;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The ontwikkelplan, the functioneringsgesprekken and the trainings of somebody. */
@Named
@ViewScoped
public class DevelopmentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ontwikkelplannen plans;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient DevelopmentFile file;
    private Long id;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("development.person");
        }
        getFile();
    }

    public DevelopmentFile getFile() {
        if (file == null) {
            file = plans.open(id);
        }
        return file;
    }

    /** Of the employee of a dossier; read once per view. */
    public DevelopmentFile of(Long employmentId) {
        id = employmentId;
        return getFile();
    }

    public boolean isMayChange() {
        long employerId = getFile().learner().employerId();
        return caller.has(Role.HR_ADVISEUR, employerId) || caller.has(Role.LEIDINGGEVENDE, employerId);
    }

    public boolean isLate(DevelopmentAction action) {
        return action.isLate(today.date());
    }

    /** How a training stands, in words. */
    public String stand(Training one) {
        if (one.isEnded()) {
            return "Telt niet meer mee";
        }
        return one.getCompletedOn() == null ? "Bezig" : validity(one.getValidUntil());
    }

    /** Whether a proof holds, in words. */
    public String validity(LocalDate until) {
        if (until == null) {
            return "Afgerond";
        }
        return until.isBefore(today.date()) ? "Verlopen" : "Geldig";
    }

    /** The colour that goes with the words. */
    public String chip(String stand) {
        return switch (stand) {
            case "Verlopen" -> "danger";
            case "Geldig", "Afgerond" -> "good";
            case "Bezig" -> "info";
            default -> "";
        };
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
