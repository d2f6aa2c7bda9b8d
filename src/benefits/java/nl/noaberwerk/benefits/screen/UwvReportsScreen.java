package nl.noaberwerk.benefits.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.benefits.UwvDuties;
import nl.noaberwerk.benefits.UwvDuty;
import nl.noaberwerk.benefits.UwvReports;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** The sicknesses of which UWV must be told, the first due first, and those of which it knows. */
@Named
@ViewScoped
public class UwvReportsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UwvReports reports;

    @Inject
    private EmployerInView inView;

    @Inject
    private Today today;

    private transient List<UwvDuty> all;

    public List<UwvDuty> getOpen() {
        return all().stream().filter(duty -> !duty.isDone()).toList();
    }

    public List<UwvDuty> getDone() {
        return all().stream().filter(UwvDuty::isDone).toList();
    }

    /** How near the last day is: late, near or far. */
    public String urgency(UwvDuty duty) {
        LocalDate day = today.date();
        if (!duty.due().isAfter(day)) {
            return duty.due().isEqual(day) ? "Vandaag" : "Te laat";
        }
        return duty.due().isAfter(day.plusDays(UwvDuties.DAYS_AHEAD)) ? "Later" : "Binnen twee weken";
    }

    private List<UwvDuty> all() {
        if (all == null) {
            all = inView.employer().map(one -> reports.duties(one.id())).orElse(List.of());
        }
        return all;
    }
}
