package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.absence.LoonmaatregelStanding;
import nl.noaberwerk.absence.Loonmaatregelen;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** The end of one loonmaatregel, or that it was a mistake. */
@Named
@ViewScoped
public class LoonmaatregelEndScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonmaatregelen measures;

    private long id;
    private transient LoonmaatregelStanding standing;
    private LocalDate lastDay;

    public LoonmaatregelStanding getStanding() {
        if (standing == null) {
            standing = measures.one(id);
        }
        return standing;
    }

    public String getKind() {
        return Messages.text("absence.measure.kind." + getStanding().measure().getKind());
    }

    public String end() {
        boolean loonstop = getStanding().measure().isLoonstop();
        measures.end(id, lastDay);
        return letter(
                loonstop ? "absence.measure.ended-stop" : "absence.measure.ended-suspension", lastDay.plusDays(1));
    }

    public String withdraw() {
        LocalDate first = getStanding().measure().days().first();
        measures.withdraw(id);
        return letter("absence.measure.withdrawn", first);
    }

    /** On to the letter that tells the employee that she is paid again. */
    private String letter(String key, LocalDate paidFrom) {
        Notice.afterRedirect(Messages.text(key));
        return "/letters/write.xhtml?faces-redirect=true&id="
                + getStanding().measure().getEmploymentId()
                + "&kind=HERVATTING_LOON&about=verzuim%20"
                + getStanding().measure().getCaseId() + "&vanaf=" + paidFrom;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
