package nl.noaberwerk.home.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.home.HomeChoices;
import nl.noaberwerk.platform.CalendarLinks;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.TakeOver;
import nl.noaberwerk.platform.TakeOvers;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.signals.MailSettings;

/** What a user arranges for her own work: who takes over when she is away, the mail of the week, her calendar. */
@Named
@ViewScoped
public class OwnWorkScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/home/own-work.xhtml?faces-redirect=true";

    @Inject
    private transient TakeOvers takeOvers;

    @Inject
    private transient CalendarLinks links;

    @Inject
    private transient HomeChoices choices;

    @Inject
    private transient MailSettings settings;

    @Inject
    private transient Today today;

    private String deputy;
    private LocalDate from;
    private LocalDate until;
    private boolean weeklyMail;
    private transient String secret;

    @PostConstruct
    void start() {
        from = today.date();
        weeklyMail = choices.wantsWeeklyMail();
    }

    public List<TakeOvers.Colleague> getColleagues() {
        return takeOvers.colleagues();
    }

    public List<TakeOver> getTakeOvers() {
        return takeOvers.own();
    }

    /** Hands over, and says so on the page that is opened anew. */
    public String hand() {
        TakeOver made = takeOvers.hand(deputy, from, until);
        Notice.afterRedirect(Messages.text("home.take-over.made", made.getDeputy(), made.getFrom(), made.getUntil()));
        return PAGE;
    }

    public String end(TakeOver one) {
        takeOvers.end(one.getId());
        Notice.afterRedirect(Messages.text("home.take-over.ended"));
        return PAGE;
    }

    public String saveMail() {
        choices.weeklyMail(weeklyMail);
        Notice.afterRedirect(Messages.text(weeklyMail ? "home.mail.on" : "home.mail.off"));
        return PAGE;
    }

    /** Null when there is no address that works. */
    public CalendarLinks.Standing getLink() {
        return links.own().orElse(null);
    }

    public void renewLink() {
        secret = links.renew();
    }

    public String revokeLink() {
        links.revoke();
        Notice.afterRedirect(Messages.text("home.calendar.revoked"));
        return PAGE;
    }

    /** Shown once, right after it was made; empty at any other time. */
    public String getAddress() {
        if (secret == null) {
            return "";
        }
        return base() + "/agenda/" + secret + ".ics";
    }

    /** Our address as browsers see it; when it was not set, as this browser sees it. */
    private String base() {
        if (!settings.getAddress().isEmpty()) {
            return settings.getAddress();
        }
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        boolean usual = request.getRequestServerPort() == 80 || request.getRequestServerPort() == 443;
        return request.getRequestScheme() + "://" + request.getRequestServerName()
                + (usual ? "" : ":" + request.getRequestServerPort())
                + request.getRequestContextPath();
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isWeeklyMail() {
        return weeklyMail;
    }

    public void setWeeklyMail(boolean weeklyMail) {
        this.weeklyMail = weeklyMail;
    }
}
