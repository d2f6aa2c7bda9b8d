package nl.noaberwerk.arbo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.prevention.BhvCoverage;
import nl.noaberwerk.prevention.PreventionReader;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/** Tells the coordinator at night what comes within its term, and where the BHV has too few people. */
@ApplicationScoped
public class ArboSignals implements NightlyWork {

    @Inject
    private ArboReader arbo;

    @Inject
    private CalendarReader calendar;

    @Inject
    private PreventionReader prevention;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Arbokalender nalopen: wat verloopt of gedaan moet worden";
    }

    @Override
    public void everyNight(LocalDate today) {
        arbo.employers().forEach(employer -> everyNight(employer, today));
    }

    private void everyNight(long employerId, LocalDate today) {
        calendar.of(employerId, today).stream()
                .filter(one -> one.kind() != CalendarKind.INCIDENT)
                .filter(one -> !one.tellFrom().isAfter(today))
                .forEach(one -> raise(employerId, "arbo." + one.key(), told(one), one.link(), one.day()));
        prevention.coverage(employerId, today).stream()
                .filter(one -> !one.isEnough())
                .forEach(one ->
                        raise(employerId, key(employerId, one, today), told(one), "/prevention/bhv.xhtml", today));
    }

    /** Once a month for as long as it lasts. */
    private static String key(long employerId, BhvCoverage one, LocalDate today) {
        return "arbo.bhv:" + employerId + ":" + one.location() + ":" + one.kind() + ":" + today.withDayOfMonth(1);
    }

    private static String told(CalendarItem one) {
        return Messages.text("arbo.signal.item", one.day(), shortened(one.text()));
    }

    private static String told(BhvCoverage one) {
        return Messages.text(
                "arbo.signal.bhv", one.location(), one.missing(), one.kind().getLabel());
    }

    /** A signal holds no more than 300 signs. */
    private static String shortened(String text) {
        int most = 240;
        return text.length() <= most ? text : text.substring(0, most) + "...";
    }

    private void raise(long employerId, String key, String text, String link, LocalDate due) {
        signals.raise(new Signal(key, employerId, Role.ARBOCOORDINATOR, Optional.empty(), text, link, due, false));
    }
}
