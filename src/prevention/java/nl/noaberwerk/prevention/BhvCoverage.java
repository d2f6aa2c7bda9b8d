package nl.noaberwerk.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether a location has as many people with a valid BHV certificate as it needs. */
public record BhvCoverage(String location, CertificateKind kind, int needed, long present) {

    private static final Comparator<BhvNeed> STRENGTH =
            Comparator.comparing((BhvNeed one) -> one.getNeeded().validFrom()).thenComparing(BhvNeed::getRecordedAt);

    public boolean isEnough() {
        return present >= needed;
    }

    public long missing() {
        return Math.max(0, needed - present);
    }

    /**
     * By location and task, for each that was configured.
     *
     * @param needs that have begun
     * @param valid certificates that hold
     * @param locationOf where somebody works; null when it is not known
     */
    static List<BhvCoverage> of(List<BhvNeed> needs, List<Certificate> valid, Function<Long, String> locationOf) {
        Map<String, BhvNeed> current = new TreeMap<>();
        needs.stream()
                .sorted(STRENGTH)
                .forEach(one -> current.put(
                        one.getNeeded().location() + "\n"
                                + one.getNeeded().kind().ordinal(),
                        one));
        List<BhvCoverage> found = new ArrayList<>();
        for (BhvNeed need : current.values()) {
            Needed needed = need.getNeeded();
            if (needed.number() > 0) {
                found.add(new BhvCoverage(
                        needed.location(), needed.kind(), needed.number(), present(needed, valid, locationOf)));
            }
        }
        return found;
    }

    private static long present(Needed needed, List<Certificate> valid, Function<Long, String> locationOf) {
        return valid.stream()
                .map(Certificate::getProof)
                .filter(proof -> proof.kind() == needed.kind())
                .filter(proof -> needed.location().equals(locationOf.apply(proof.employmentId())))
                .map(Proof::employmentId)
                .distinct()
                .count();
    }
}
