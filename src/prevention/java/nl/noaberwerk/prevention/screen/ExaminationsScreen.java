package nl.noaberwerk.prevention.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.prevention.HealthOffers;
import nl.noaberwerk.prevention.Offered;
import nl.noaberwerk.prevention.PmoOffer;

/** To which groups a PMO was offered, and when the next one is. */
@Named
@ViewScoped
public class ExaminationsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HealthOffers offers;

    @Inject
    private PreventionRights rights;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<PmoOffer> rows;

    private String group;
    private LocalDate on;
    private LocalDate nextOn;

    public List<PmoOffer> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? offers.examinations(employer.id()) : List.of();
        }
        return rows;
    }

    public boolean isLate(PmoOffer row) {
        return row.getOffered().nextOn().isBefore(today.date());
    }

    public String save() {
        offers.offerExamination(employer.id(), new Offered(group, on, nextOn));
        Notice.afterRedirect(Messages.text("prevention.pmo.saved", group));
        return "/prevention/examinations.xhtml?faces-redirect=true";
    }

    public boolean isMayChange() {
        return rights.coordinates();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
