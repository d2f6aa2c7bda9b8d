package nl.noaberwerk.absence;

import java.util.HashSet;
import java.util.Set;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.Role;

/** Who calls at the desk of a test: the arbocoordinator of employer 1, until it is somebody else. */
final class DeskCaller extends Caller {

    String name = "arbo";
    final Set<String> roles = new HashSet<>(Set.of(Role.ARBOCOORDINATOR));

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean has(String role) {
        return roles.contains(role);
    }

    @Override
    public boolean has(String role, long employerId) {
        return roles.contains(role) && employerId == 1;
    }

    @Override
    public void requireEmployer(long employerId) {
        if (employerId != 1) {
            throw new EmployerForbidden();
        }
    }

    void becomes(String account, String... held) {
        name = account;
        roles.clear();
        roles.addAll(Set.of(held));
    }
}
