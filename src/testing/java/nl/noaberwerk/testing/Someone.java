package nl.noaberwerk.testing;

import java.util.HashSet;
import java.util.Set;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerForbidden;

/** Who calls at the desk of a test: somebody of the employer 1. */
public final class Someone extends Caller {

    public String name = "hr";
    private final Set<String> roles = new HashSet<>();

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

    @Override
    public void requirePerson() {
        // nobody here is a program
    }

    public void becomes(String account, String... held) {
        name = account;
        roles.clear();
        roles.addAll(Set.of(held));
    }
}
