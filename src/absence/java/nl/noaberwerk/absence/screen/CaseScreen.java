package nl.noaberwerk.absence.screen;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.absence.AbsenceEvent;
import nl.noaberwerk.absence.Advices;
import nl.noaberwerk.absence.BedrijfsartsAdvice;
import nl.noaberwerk.absence.CaseSection;
import nl.noaberwerk.absence.CaseView;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.HoursWorked;
import nl.noaberwerk.absence.HoursWorkedWeek;
import nl.noaberwerk.absence.ZiekmeldingCorrections;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** One case, with a tab for each part that an area shows of it. */
@Named
@ViewScoped
public class CaseScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceCases cases;

    @Inject
    private Advices advices;

    @Inject
    private HoursWorked hoursWorked;

    @Inject
    private ZiekmeldingCorrections corrections;

    @Inject
    private Instance<CaseSection> sections;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient CaseView view;
    private transient List<BedrijfsartsAdvice> advised;
    private transient List<HoursWorkedWeek> weeks;
    private Long id;
    private String part = "";
    private Long done;
    private LocalDate week;
    private BigDecimal hours;

    /** A tab. @param name as in the address */
    public record Tab(String name, String title, String page, boolean chosen) {}

    /** Called when the page opens: the case into which it was joined takes its place. */
    public void open() {
        id = getView().file().caseId();
        week = today.date();
    }

    public CaseView getView() {
        if (view == null) {
            if (id == null) {
                throw Refused.notFound("absence.case.not-found", "");
            }
            view = cases.open(id);
        }
        return view;
    }

    /** The tabs for this caller; the first is chosen when the address names none. */
    public List<Tab> getTabs() {
        List<CaseSection> seen = sections.stream()
                .filter(section -> section.roles().stream().anyMatch(caller::has))
                .sorted(Comparator.comparingInt(CaseSection::order))
                .toList();
        String chosen = seen.stream()
                .map(CaseScreen::name)
                .filter(part::equals)
                .findFirst()
                .orElseGet(() -> name(seen.get(0)));
        return seen.stream()
                .map(section -> new Tab(
                        name(section),
                        section.title(),
                        section.page(),
                        name(section).equals(chosen)))
                .toList();
    }

    /** The page of the chosen tab. */
    public String getPage() {
        return getTabs().stream().filter(Tab::chosen).map(Tab::page).findFirst().orElseThrow();
    }

    private static String name(CaseSection section) {
        String file = section.page().substring(section.page().lastIndexOf('/') + 1);
        return file.replace("-section.xhtml", "").replace(".xhtml", "");
    }

    public LocalDate getToday() {
        return today.date();
    }

    /** Sick days counted up to today, after merging. */
    public int getDayNumber() {
        return getView().file().period().daysCounted(today.date());
    }

    /** "50 % afwezig", or that she is not sick. */
    public String getNow() {
        return getView().file().on(today.date()).map(Degree::inWords).orElse("niet ziek");
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public boolean isMayAdvise() {
        return caller.has(Role.ARBOCOORDINATOR);
    }

    /** Whether nothing has replaced the event. */
    public boolean counts(CaseView.Report report, AbsenceEvent event) {
        return report.standing().contains(event);
    }

    /** What an event says, in Dutch. */
    public String words(AbsenceEvent event) {
        String what = event.degree().map(Degree::inWords).orElse("");
        return Messages.text("absence.event." + event.getKind().name(), event.getDay(), what);
    }

    /** From where it was known, in Dutch. */
    public String source(AbsenceEvent event) {
        String source = Messages.text("absence.source." + event.getSource().name());
        return source
                + event.sourceName().map(name -> " (" + name + ")").orElse("")
                + event.sourceDay().map(day -> ", " + Messages.shown(day)).orElse("");
    }

    public List<BedrijfsartsAdvice> getAdvices() {
        if (advised == null) {
            advised = advices.of(id);
        }
        return advised;
    }

    /** The percentages that the advice gave, also those that were replaced since. */
    public List<String> degrees(BedrijfsartsAdvice advice) {
        return getView().reports().stream()
                .flatMap(report -> report.events().stream())
                .filter(event -> event.adviceId().equals(Optional.of(advice.getId())))
                .sorted(Comparator.comparing(AbsenceEvent::getDay))
                .map(this::words)
                .toList();
    }

    public List<HoursWorkedWeek> getWeeks() {
        if (weeks == null) {
            weeks = hoursWorked.of(id);
        }
        return weeks;
    }

    public String saveHours() {
        hoursWorked.record(id, week, hours);
        Notice.afterRedirect(Messages.text("absence.hours.done"));
        return "/absence/case.xhtml?faces-redirect=true&id=" + id + "&deel=hours";
    }

    /** Takes back what was recorded just before. */
    public String undo() {
        corrections.undo(done);
        Notice.afterRedirect(Messages.text("absence.undo.done"));
        boolean gone = getView().reports().size() == 1
                && getView().reports().get(0).events().size() == 1;
        return gone ? "/absence/cases.xhtml?faces-redirect=true" : "/absence/case.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }

    /** Number of the ziekmelding that was changed just before; null when none was. */
    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }

    public LocalDate getWeek() {
        return week;
    }

    public void setWeek(LocalDate week) {
        this.week = week;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }
}
