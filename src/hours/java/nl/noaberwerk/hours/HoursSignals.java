package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;

/** The signals about hours: a host does not agree with a correction. */
@ApplicationScoped
public class HoursSignals implements SignalKinds {

    @Override
    public List<SignalKind> kinds() {
        return List.of(new SignalKind(
                HourCorrections.REFUSED,
                "Inlener is het niet eens met een correctie van uren",
                Set.of(Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR)));
    }
}
