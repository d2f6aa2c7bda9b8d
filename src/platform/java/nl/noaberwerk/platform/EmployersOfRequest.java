package nl.noaberwerk.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The employers that the caller may see, looked up once per request. */
@RequestScoped
class EmployersOfRequest {

    @Inject
    private Instance<EmployersInView> areas;

    private List<EmployerName> employers;

    List<EmployerName> all() {
        if (employers == null) {
            employers =
                    areas.stream().flatMap(area -> area.employers().stream()).toList();
        }
        return employers;
    }
}
