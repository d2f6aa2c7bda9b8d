package nl.noaberwerk.placement.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.placement.HostGrant;
import nl.noaberwerk.placement.HostGrants;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.Today;

/** Which accounts act for which inlener, with forms to record and to end it. */
@Named
@ViewScoped
public class HostsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/placement/hosts.xhtml?faces-redirect=true";

    @Inject
    private transient HostGrants grants;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private transient List<HostGrant> rows;
    private transient Map<String, Integer> inleners;
    private Long ending;
    private String inlener;
    private String account;
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private LocalDate lastDay;

    @PostConstruct
    void start() {
        from = today.date();
        lastDay = today.date();
    }

    public List<HostGrant> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? grants.of(employer.id()) : List.of();
        }
        return rows;
    }

    /** How many people are placed with each. */
    public Map<String, Integer> getInleners() {
        if (inleners == null) {
            inleners = employer.employer().isPresent() ? grants.inleners(employer.id()) : Map.of();
        }
        return inleners;
    }

    public List<RoleHolder> getCandidates() {
        return grants.candidates(employer.id());
    }

    public boolean isMayChange() {
        return employer.employer().isPresent() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public boolean isHolds(HostGrant grant) {
        return grant.getTerm().holdsOn(today.date());
    }

    public boolean isMayEnd(HostGrant grant) {
        LocalDate last = grant.getTerm().lastDay();
        return isMayChange() && grant.getTerm().endedBy() == null && (last == null || !last.isBefore(today.date()));
    }

    public String save() {
        HostGrant made = grants.give(employer.id(), new HostGrants.NewGrant(inlener, account, from, until, reason));
        Notice.afterRedirect(Messages.text("placement.host.saved", made.getAccount(), inlener, from));
        return PAGE;
    }

    public String end() {
        HostGrant ended = grants.end(ending, lastDay);
        Notice.afterRedirect(Messages.text("placement.host.ended", ended.getAccount(), ended.getInlener(), lastDay));
        return PAGE;
    }

    /** The one to end; null when the form to record is shown. */
    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public String getInlener() {
        return inlener;
    }

    public void setInlener(String inlener) {
        this.inlener = inlener;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
