package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;

/** The signals about leave. */
@ApplicationScoped
public class LeaveSignals implements SignalKinds {

    @Override
    public List<SignalKind> kinds() {
        return List.of(
                new SignalKind(LeaveNight.WAITING, "Verlof: aanvraag wacht op antwoord", Set.of(Role.LEIDINGGEVENDE)),
                new SignalKind(LeaveNight.SHORT, "Verlof: te weinig uren, geen antwoord", Set.of(Role.HR_ADVISEUR)),
                new SignalKind(LeaveNight.WARN, "Verlof: waarschuwen dat uren vervallen", Set.of(Role.HR_ADVISEUR)));
    }
}
