package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.bedrijfsarts.Appointment;
import nl.noaberwerk.bedrijfsarts.AppointmentState;
import nl.noaberwerk.bedrijfsarts.Appointments;
import nl.noaberwerk.bedrijfsarts.ConsultPeople;
import nl.noaberwerk.bedrijfsarts.Outcome;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** One appointment: the invitation, and how it went. */
@Named
@ViewScoped
public class AppointmentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Appointments appointments;

    @Inject
    private ConsultPeople people;

    @Inject
    private ConsultRights rights;

    @Inject
    private Today today;

    private transient Appointment row;
    private transient String name;
    private transient Boolean invited;

    private Long id;
    private String telephone;
    private AppointmentState state;
    private String text;
    private LocalDate nextOn;

    /** Called when the page opens. */
    public void open() {
        getRow();
    }

    public Appointment getRow() {
        if (row == null) {
            if (id == null) {
                throw Refused.notFound("bedrijfsarts.unknown", "");
            }
            row = appointments.one(id);
        }
        return row;
    }

    public String getName() {
        if (name == null) {
            long person = getRow().getPlanned().employmentId();
            name = people.named(getRow().getEmployerId(), List.of(person)).getOrDefault(person, "");
        }
        return name;
    }

    /** In Dutch, how the invitation stands. */
    public String getInvitation() {
        if (getRow().getPlanned().kind().letterKind().isEmpty()) {
            return "Wij sturen hiervoor geen brief";
        }
        if (getRow().getInvitationId() == null) {
            return "Nog niet geschreven";
        }
        if (invited == null) {
            invited = appointments.isInvited(id);
        }
        return invited ? "Verstuurd" : "Geschreven, nog niet verstuurd";
    }

    public boolean isMayInvite() {
        return rights.plans()
                && getRow().isPlanned()
                && getRow().getInvitationId() == null
                && getRow().getPlanned().kind().letterKind().isPresent();
    }

    public boolean isMayEnd() {
        boolean open = getRow().isPlanned() || getRow().lacksOutcome(today.date());
        return open && (rights.plans() || rights.advises());
    }

    public boolean isPlans() {
        return rights.plans();
    }

    public List<AppointmentState> getStates() {
        return getRow().isPlanned()
                ? List.of(AppointmentState.HELD, AppointmentState.NOT_COME, AppointmentState.CANCELLED)
                : List.of(AppointmentState.HELD);
    }

    public String invite() {
        int letters = appointments.invite(id, telephone);
        Notice.afterRedirect(Messages.text("bedrijfsarts.invited", letters));
        return again();
    }

    public String end() {
        appointments.end(id, new Outcome(state, text, nextOn));
        Notice.afterRedirect(Messages.text("bedrijfsarts.outcome-saved"));
        return again();
    }

    private String again() {
        return "/bedrijfsarts/appointment.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public AppointmentState getState() {
        return state;
    }

    public void setState(AppointmentState state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
