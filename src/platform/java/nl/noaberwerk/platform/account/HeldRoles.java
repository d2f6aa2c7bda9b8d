package nl.noaberwerk.platform.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The roles that somebody has at a moment, each for one employer or for all. */
public record HeldRoles(List<Held> held) {

    static final HeldRoles NONE = new HeldRoles(List.of());

    /** @param employer null for every employer */
    public record Held(String role, Long employer) {}

    /** The roles over all employers together: what the server knows of the caller. */
    public Set<String> roles() {
        return held.stream().map(Held::role).collect(Collectors.toSet());
    }

    public Set<String> rolesFor(long employerId) {
        return held.stream()
                .filter(one -> one.employer() == null || one.employer() == employerId)
                .map(Held::role)
                .collect(Collectors.toSet());
    }

    /** The ids of the employers of any role; empty means every employer. */
    public Optional<Set<Long>> employers() {
        return employers(any -> true);
    }

    /** The ids of the employers for which one of these roles is held; empty means every employer. */
    public Optional<Set<Long>> employers(Set<String> roles) {
        return employers(roles::contains);
    }

    /**
     * The ids of the employers for which every demand is met; empty means every employer.
     *
     * @param demands sets of roles, of each of which one must be held; without demands any role will do
     */
    public Optional<Set<Long>> meeting(List<Set<String>> demands) {
        Optional<Set<Long>> met = employers();
        for (Set<String> demand : demands) {
            met = common(met, employers(demand));
        }
        return met;
    }

    /** What is left when only these roles and employers are lent out, as a token does; no employers means all of them. */
    public HeldRoles limitedTo(Set<String> roles, Set<Long> employers) {
        return new HeldRoles(held.stream()
                .filter(one -> roles.contains(one.role()))
                .flatMap(one -> one.employer() == null && !employers.isEmpty()
                        ? employers.stream().map(id -> new Held(one.role(), id))
                        : List.of(one).stream())
                .filter(one -> employers.isEmpty() || employers.contains(one.employer()))
                .toList());
    }

    private Optional<Set<Long>> employers(Predicate<String> role) {
        List<Held> fitting = held.stream().filter(one -> role.test(one.role())).toList();
        if (fitting.stream().anyMatch(one -> one.employer() == null)) {
            return Optional.empty();
        }
        return Optional.of(fitting.stream().map(Held::employer).collect(Collectors.toSet()));
    }

    private static Optional<Set<Long>> common(Optional<Set<Long>> one, Optional<Set<Long>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<Long> both = new HashSet<>(one.get());
        both.retainAll(other.get());
        return Optional.of(both);
    }
}
