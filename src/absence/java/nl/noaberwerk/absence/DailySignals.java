package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;

/** The signals about absence of the day. */
@ApplicationScoped
public class DailySignals implements SignalKinds {

    @Override
    public List<SignalKind> kinds() {
        Set<String> supervisor = Set.of(Role.LEIDINGGEVENDE);
        return List.of(
                new SignalKind(AbsenceWord.TO_SUPERVISOR, "Verzuim: verandering in uw team", supervisor),
                new SignalKind(
                        AbsenceWord.TO_PAYROLL,
                        "Verzuim: verandering voor het loon",
                        Set.of(Role.SALARISADMINISTRATEUR)),
                new SignalKind(MorningWork.TODAY, "Verzuim: wie er vandaag niet is", supervisor),
                new SignalKind(MorningWork.CALL, "Verzuim: wie u vandaag terugbelt", supervisor),
                new SignalKind(MorningWork.ALONE, "Team zonder leidinggevende", Set.of(Role.HR_ADVISEUR)));
    }
}
