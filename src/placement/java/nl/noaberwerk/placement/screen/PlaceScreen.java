package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.placement.Agreement;
import nl.noaberwerk.placement.AskedPlace;
import nl.noaberwerk.placement.PlannedChange;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.placement.Work;
import nl.noaberwerk.placement.Workplace;
import nl.noaberwerk.placement.Workplaces;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Another place to work for an employee from a day on: first what changes, then recorded. */
@Named
@ViewScoped
public class PlaceScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Workplaces workplaces;

    @Inject
    private transient Today today;

    private transient PlannedChange effect;
    private Long id;
    private Werksoort werksoort;
    private String afdeling;
    private String where = "";
    private String function;
    private BigDecimal rate;
    private String location;
    private String groupLeader;
    private LocalDate from;
    private LocalDate expectedEnd;
    private LocalDate noticeOn;
    private String reason;

    /** Called when the page opens: the fields begin with what holds today. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        from = today.date();
        Workplace now = workplaces.on(id, from);
        werksoort = now.work().werksoort();
        afdeling = now.work().afdeling();
        where = HostChoice.value(now.work().inlener(), now.agreement().contractId());
        function = now.agreement().function();
        rate = now.work().tariefPerUur();
        expectedEnd = now.agreement().expectedEnd();
        noticeOn = now.agreement().noticeOn();
        now.team().ifPresent(team -> {
            location = team.location();
            groupLeader = team.groupLeader();
        });
    }

    public List<HostChoice> getPlaces() {
        long employer = workplaces.employment(id).getEmployerId();
        List<Agreed> contracts = workplaces.contracts(employer, from == null ? today.date() : from);
        return HostChoice.all(workplaces.hosts(employer), contracts);
    }

    public List<Werksoort> getWerksoorten() {
        return workplaces.employment(id).isOnPayroll()
                ? List.of(Werksoort.values()).stream()
                        .filter(one -> one != Werksoort.BEGELEID_WERKEN)
                        .toList()
                : List.of(Werksoort.BEGELEID_WERKEN);
    }

    /** Shows what would change; the rate comes from the contract when none was filled in. */
    public void preview() {
        propose();
        effect = workplaces.effect(id, asked());
    }

    public String save() {
        propose();
        workplaces.place(id, asked());
        Notice.afterRedirect(Messages.text("placement.place.saved", from));
        return "/personnel/employee.xhtml?faces-redirect=true&tab=werk&id=" + id;
    }

    private void propose() {
        Optional<Long> contract = HostChoice.contract(where);
        if (rate != null || contract.isEmpty() || from == null) {
            return;
        }
        long employer = workplaces.employment(id).getEmployerId();
        HostRate.For work = new HostRate.For(werksoort == null ? null : werksoort.name(), function);
        workplaces.proposedRate(employer, contract.get(), work, from).ifPresent(proposed -> {
            rate = proposed;
            Notice.done(Messages.text("placement.place.proposed", proposed));
        });
    }

    private AskedPlace asked() {
        BigDecimal known = from == null ? null : workplaces.on(id, from).work().loonwaardeProcent();
        String host = HostChoice.host(where).orElse(null);
        Work work = new Work(werksoort, afdeling, host, host == null ? null : rate, known);
        Agreement agreement = host == null
                ? new Agreement(null, function, null, null, false)
                : new Agreement(HostChoice.contract(where).orElse(null), function, expectedEnd, noticeOn, false);
        Team team = location == null && groupLeader == null ? null : new Team(location, groupLeader);
        return new AskedPlace(work, agreement, team, from, reason);
    }

    /** Null until the effect was asked for. */
    public PlannedChange getEffect() {
        return effect;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Werksoort getWerksoort() {
        return werksoort;
    }

    public void setWerksoort(Werksoort werksoort) {
        this.werksoort = werksoort;
    }

    public String getAfdeling() {
        return afdeling;
    }

    public void setAfdeling(String afdeling) {
        this.afdeling = afdeling;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getGroupLeader() {
        return groupLeader;
    }

    public void setGroupLeader(String groupLeader) {
        this.groupLeader = groupLeader;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getExpectedEnd() {
        return expectedEnd;
    }

    public void setExpectedEnd(LocalDate expectedEnd) {
        this.expectedEnd = expectedEnd;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
