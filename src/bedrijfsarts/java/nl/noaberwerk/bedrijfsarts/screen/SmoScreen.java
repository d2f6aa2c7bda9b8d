package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.bedrijfsarts.SmoMeeting;
import nl.noaberwerk.bedrijfsarts.SmoMeetings;
import nl.noaberwerk.bedrijfsarts.SmoOffice;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** The meetings of the SMO, and a new one. */
@Named
@ViewScoped
public class SmoScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SmoMeetings meetings;

    @Inject
    private ConsultRights rights;

    @Inject
    private EmployerInView employer;

    private transient List<SmoMeeting> rows;
    private LocalDate day;
    private SmoOffice[] present = {};

    public List<SmoMeeting> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? meetings.list(employer.id()) : List.of();
        }
        return rows;
    }

    public String save() {
        SmoMeeting made = meetings.hold(employer.id(), day, Arrays.asList(present));
        Notice.afterRedirect(Messages.text("bedrijfsarts.smo.saved"));
        return "/bedrijfsarts/smo-meeting.xhtml?faces-redirect=true&id=" + made.getId();
    }

    public SmoOffice[] getOffices() {
        return SmoOffice.values();
    }

    public boolean isMayChange() {
        return rights.plans() || rights.advises();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public SmoOffice[] getPresent() {
        return present.clone();
    }

    public void setPresent(SmoOffice[] present) {
        this.present = present.clone();
    }
}
