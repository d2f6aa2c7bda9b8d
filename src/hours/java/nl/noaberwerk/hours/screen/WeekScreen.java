package nl.noaberwerk.hours.screen;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.hours.DayHours;
import nl.noaberwerk.hours.HourCorrections;
import nl.noaberwerk.hours.WeekSheet;
import nl.noaberwerk.hours.WeekState;
import nl.noaberwerk.hours.WorkedWeeks;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The hours of a group in a week at a host employer: people by days. */
@Named
@ViewScoped
public class WeekScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorkedWeeks weeks;

    @Inject
    private transient Caller caller;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient HourCorrections corrections;

    @Inject
    private transient Today today;

    private transient WeekSheet sheet;
    private String keptAt;
    private String notKept;
    private ArrayList<HourLine> lines;
    private String inlener;
    private LocalDate day;

    /** Called when the page opens. */
    public void open() {
        if (inlener == null || inlener.isBlank() || day == null) {
            throw Refused.notFound("hours.week.unknown", inlener == null ? "" : inlener);
        }
        day = WorkedWeeks.monday(day);
        lines = getSheet().rows().stream()
                .map(row -> new HourLine(row, day))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public WeekSheet getSheet() {
        if (sheet == null) {
            sheet = weeks.open(employer.id(), inlener, day);
        }
        return sheet;
    }

    public String save() {
        keep();
        return again("hours.saved");
    }

    /** Saves what was typed so far, while the typing goes on. */
    public void keepTyped() {
        try {
            keep();
            notKept = null;
        } catch (Refused refused) {
            notKept = refused.getMessage();
        }
    }

    /** Saves what is on the screen and lays the week before the host. */
    public String offer() {
        keep();
        weeks.offer(employer.id(), inlener, day);
        return again("hours.offered");
    }

    /** Fills what is empty with the hours of the week before, as far as the days have passed, and saves it. */
    public void copy() {
        Map<Long, WeekSheet.SheetRow> before = weeks.open(employer.id(), inlener, day.minusDays(1)).rows().stream()
                .collect(Collectors.toMap(WeekSheet.SheetRow::employmentId, Function.identity()));
        for (HourLine line : lines) {
            WeekSheet.SheetRow row = before.get(line.getEmploymentId());
            for (int at = 0; row != null && at < line.getCells().size(); at++) {
                copy(row.hours().get(at), line.getCells().get(at));
            }
        }
        keep();
        Notice.done(Messages.text("hours.copied"));
    }

    private void copy(BigDecimal worked, HourCell cell) {
        if (cell.getHours() == null && worked.signum() > 0 && !cell.getDay().isAfter(today.date())) {
            cell.setHours(worked.stripTrailingZeros());
        }
    }

    private void keep() {
        List<DayHours> changes =
                lines.stream().flatMap(line -> line.changes().stream()).toList();
        weeks.save(employer.id(), inlener, day, changes);
        lines.forEach(line -> line.getCells().forEach(HourCell::keep));
        keptAt = today.now()
                .atZone(Today.ZONE)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        sheet = null;
    }

    private String again(String notice) {
        Notice.afterRedirect(Messages.text(notice));
        return "/hours/week.xhtml?faces-redirect=true&inlener=" + URLEncoder.encode(inlener, StandardCharsets.UTF_8)
                + "&week=" + Messages.shown(day);
    }

    /** Takes a correction back that waits for the host. */
    public String withdraw(long correction) {
        corrections.withdraw(correction);
        return again("hours.correction.withdrawn");
    }

    /** Whether everything on the screen is stored. */
    public boolean isKept() {
        return notKept == null
                && !FacesContext.getCurrentInstance().isValidationFailed()
                && (lines == null
                        || lines.stream().allMatch(line -> line.changes().isEmpty()));
    }

    /** When it was stored last, or what stands in the way; empty when nothing was typed yet. */
    public String getKeptText() {
        if (isKept()) {
            return keptAt == null ? "" : Messages.text("hours.kept", keptAt);
        }
        return notKept == null ? Messages.text("hours.not-kept-field") : Messages.text("hours.not-kept", notKept);
    }

    public boolean isEntered() {
        return getSheet().state().isEntered() && (mayCorrect() || caller.has(Role.LEIDINGGEVENDE, employer.id()));
    }

    /** Whether the caller may set this approved week right. */
    public boolean isCorrected() {
        return getSheet().state() == WeekState.APPROVED && mayCorrect();
    }

    private boolean mayCorrect() {
        return caller.has(Role.HR_ADVISEUR, employer.id()) || caller.has(Role.SALARISADMINISTRATEUR, employer.id());
    }

    public LocalDate getBefore() {
        return day.minusWeeks(1);
    }

    public LocalDate getAfter() {
        return day.plusWeeks(1);
    }

    public List<HourLine> getLines() {
        return lines;
    }

    public String getInlener() {
        return inlener;
    }

    public void setInlener(String inlener) {
        this.inlener = inlener;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
