package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.leave.LeaveStore.Standing;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** When somebody was or will be free, for the timeline of the dossier; without what for. */
@ApplicationScoped
public class LeaveEvents implements PersonEvents {

    @Inject
    private LeaveStore store;

    @Override
    public String area() {
        return "Verlof";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        return store.requests(List.of(employmentId)).stream()
                .filter(Standing::isFree)
                .map(Standing::request)
                .filter(request -> request.getEmployerId() == employerId)
                .map(request -> PersonEvent.of(
                        request.getFirstDay(),
                        Messages.text("leave.event", request.getLastDay(), request.getHours()),
                        "/leave/request.xhtml?id=" + request.getId()))
                .toList();
    }
}
