package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.LoonmaatregelStanding;
import nl.noaberwerk.absence.Loonmaatregelen;
import nl.noaberwerk.labour.Ziekteperiode;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The part of a case about its pay: the loonmaatregelen that were told. */
@Named
@ViewScoped
public class PaySectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    private Loonmaatregelen measures;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Inject
    private LawBook lawBook;

    private transient List<LoonmaatregelStanding> rows;

    public List<LoonmaatregelStanding> rows(long caseId) {
        if (rows == null) {
            rows = measures.ofCase(caseId);
        }
        return rows;
    }

    /** The day on which the second year of sickness begins, if it goes on so long. */
    public LocalDate secondYear(Ziekteperiode period) {
        return period.dayNumber(days("loondoorbetaling.minimumloon.weken") + 1);
    }

    /** The last day over which the law demands wage, if it goes on so long and nothing extends it. */
    public LocalDate lastPaidDay(Ziekteperiode period) {
        return period.dayNumber(days("loondoorbetaling.wettelijk.weken"));
    }

    private int days(String weeks) {
        return lawBook.current().number(weeks, today.date()).intValueExact() * WEEK;
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public String kind(LoonmaatregelStanding standing) {
        return Messages.text("absence.measure.kind." + standing.measure().getKind());
    }

    public LoonmaatregelStanding.State state(LoonmaatregelStanding standing) {
        return standing.on(today.date());
    }
}
