package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noaberwerk.bedrijfsarts.AgendaItem;
import nl.noaberwerk.bedrijfsarts.AppointmentKind;
import nl.noaberwerk.bedrijfsarts.AppointmentState;
import nl.noaberwerk.bedrijfsarts.Appointments;
import nl.noaberwerk.bedrijfsarts.ConsultPeople;
import nl.noaberwerk.bedrijfsarts.MedicalFiles;
import nl.noaberwerk.bedrijfsarts.Planned;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;

/** The day or the week of the bedrijfsarts, with the consults that only he knows of. */
@Named
@ViewScoped
public class AgendaScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WEEK = "WEEK";

    @Inject
    private Appointments appointments;

    @Inject
    private MedicalFiles files;

    @Inject
    private ConsultPeople people;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<AgendaItem> rows;
    private transient Map<Long, String> names;

    private String show = "";
    private LocalDate day;
    private String who;
    private AppointmentKind kind = AppointmentKind.OPEN_SPREEKUUR;
    private LocalDate on;
    private String at;
    private String place;

    public List<AgendaItem> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? read() : List.of();
        }
        return rows;
    }

    private List<AgendaItem> read() {
        return Stream.concat(
                        appointments.between(employer.id(), getFirst(), getLast()).stream()
                                .map(AgendaItem::new),
                        files.agenda(employer.id(), getFirst(), getLast()).stream())
                .sorted(Comparator.comparing(AgendaItem::on).thenComparing(AgendaItem::at))
                .toList();
    }

    public String name(AgendaItem row) {
        if (names == null) {
            names = people.named(
                    employer.id(),
                    getRows().stream().map(AgendaItem::employmentId).toList());
        }
        return names.getOrDefault(row.employmentId(), "");
    }

    public LocalDate getFirst() {
        return isWeek() ? getDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : getDay();
    }

    public LocalDate getLast() {
        return isWeek() ? getFirst().plusDays(6) : getDay();
    }

    public LocalDate getBefore() {
        return isWeek() ? getDay().minusWeeks(1) : getDay().minusDays(1);
    }

    public LocalDate getAfter() {
        return isWeek() ? getDay().plusWeeks(1) : getDay().plusDays(1);
    }

    public List<String> suggest(String typed) {
        return people.suggest(employer.id(), typed);
    }

    public String plan() {
        long person = people.employmentOf(employer.id(), who);
        files.plan(employer.id(), new Planned(kind, person, null, on, TypedTime.of(at), place, null, null, null));
        Notice.afterRedirect(Messages.text("bedrijfsarts.own-planned"));
        return again(on);
    }

    public String held(AgendaItem row) {
        return end(row, AppointmentState.HELD);
    }

    public String notCome(AgendaItem row) {
        return end(row, AppointmentState.NOT_COME);
    }

    private String end(AgendaItem row, AppointmentState how) {
        files.end(row.id(), how);
        Notice.afterRedirect(Messages.text("bedrijfsarts.outcome-saved"));
        return again(row.on());
    }

    private String again(LocalDate shown) {
        return "/bedrijfsarts/agenda.xhtml?faces-redirect=true&dag=" + shown + "&show=" + (isWeek() ? WEEK : "");
    }

    public boolean isWeek() {
        return WEEK.equals(show);
    }

    public List<AppointmentKind> getKinds() {
        return AppointmentKind.own();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null ? "" : show;
    }

    public LocalDate getDay() {
        return day == null ? today.date() : day;
    }

    /** As it stands in the address: 2026-11-10. */
    public String getDag() {
        return getDay().toString();
    }

    public void setDag(String written) {
        try {
            day = written == null || written.isEmpty() ? null : LocalDate.parse(written);
        } catch (java.time.DateTimeException unreadable) {
            day = null;
        }
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
