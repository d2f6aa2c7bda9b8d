package nl.noaberwerk.hours.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hours.DayHours;
import nl.noaberwerk.hours.HourCorrections;
import nl.noaberwerk.hours.WeekSheet;
import nl.noaberwerk.hours.WorkedWeeks;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;

/** Sets one day of an approved week right, with the reason. */
@Named
@ViewScoped
public class HourCorrectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorkedWeeks weeks;

    @Inject
    private transient HourCorrections corrections;

    @Inject
    private EmployerInView employer;

    private transient WeekSheet sheet;
    private String inlener;
    private LocalDate week;
    private Long employment;
    private LocalDate day;
    private BigDecimal hours;
    private String reason;

    /** Called when the page opens. */
    public void open() {
        if (inlener == null || inlener.isBlank() || week == null) {
            throw Refused.notFound("hours.week.unknown", inlener == null ? "" : inlener);
        }
        day = getSheet().monday();
    }

    public WeekSheet getSheet() {
        if (sheet == null) {
            sheet = weeks.open(employer.id(), inlener, week);
        }
        return sheet;
    }

    public List<WeekSheet.SheetRow> getPeople() {
        return getSheet().rows();
    }

    public String save() {
        corrections.correct(employer.id(), inlener, new DayHours(employment, day, hours), reason);
        Notice.afterRedirect(Messages.text("hours.correction.done"));
        return "/hours/week.xhtml?faces-redirect=true&inlener=" + URLEncoder.encode(inlener, StandardCharsets.UTF_8)
                + "&week=" + Messages.shown(week);
    }

    public String getInlener() {
        return inlener;
    }

    public void setInlener(String inlener) {
        this.inlener = inlener;
    }

    public LocalDate getWeek() {
        return week;
    }

    public void setWeek(LocalDate week) {
        this.week = week;
    }

    public Long getEmployment() {
        return employment;
    }

    public void setEmployment(Long employment) {
        this.employment = employment;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
