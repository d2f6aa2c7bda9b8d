package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.hosts.HostRate;

/**
 * A group that is to go to another place from a day on.
 *
 * @param without who of the group does not go along
 */
public record AskedMove(Source source, Target target, LocalDate day, String reason, Set<Long> without) {

    /**
     * Who they are: all who fit what is filled in.
     *
     * @param groupLeader empty: every leader
     */
    public record Source(String location, String groupLeader, String host) {

        boolean isEmpty() {
            return Stream.of(location, groupLeader, host).allMatch(Source::blank);
        }

        /** "Hal 2, groepsleiding A. Bos". */
        String inWords() {
            return Stream.of(
                            blank(location) ? "" : location,
                            blank(groupLeader) ? "" : "groepsleiding " + groupLeader,
                            blank(host) ? "" : "inlener " + host)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static boolean blank(String text) {
            return text == null || text.isBlank();
        }
    }

    /**
     * Where they go; what is null stays as it is.
     *
     * @param host the name of a host employer
     * @param back no host any more: back to our own place
     * @param contractId contract with the host
     * @param expectedEnd last day with the host
     */
    public record Target(
            String location,
            String groupLeader,
            String host,
            boolean back,
            Werksoort werksoort,
            Long contractId,
            LocalDate expectedEnd) {

        boolean isEmpty() {
            return location == null && groupLeader == null && host == null && !back && werksoort == null;
        }

        /** @param check knows the rates of the contracts */
        Workplace of(Workplace before, PlacementCheck check, LocalDate day) {
            Work now = before.work();
            Werksoort kind = werksoort == null ? now.werksoort() : werksoort;
            if (back) {
                return new Workplace(
                        new Work(kind, now.afdeling(), null, null, now.loonwaardeProcent()),
                        Agreement.NONE,
                        team(before));
            }
            if (host == null) {
                return new Workplace(
                        new Work(kind, now.afdeling(), now.inlener(), now.tariefPerUur(), now.loonwaardeProcent()),
                        before.agreement(),
                        team(before));
            }
            String function = before.agreement().function();
            Work work = new Work(
                    kind,
                    now.afdeling(),
                    host,
                    check.rate(contractId, new HostRate.For(kind == null ? null : kind.name(), function), day)
                            .orElse(null),
                    now.loonwaardeProcent());
            return new Workplace(work, new Agreement(contractId, function, expectedEnd, null, false), team(before));
        }

        private Optional<Team> team(Workplace before) {
            if (location == null && groupLeader == null) {
                return before.team();
            }
            String place = location == null ? before.team().map(Team::location).orElse(null) : location;
            String lead =
                    groupLeader == null ? before.team().map(Team::groupLeader).orElse(null) : groupLeader;
            // half a team is none: the check of the move says so before
            return place == null || lead == null ? before.team() : Optional.of(new Team(place, lead));
        }

        /** Whether somebody without a team cannot go there: half a team is given. */
        boolean isHalf(Workplace before) {
            return before.team().isEmpty() && (location == null) != (groupLeader == null);
        }

        /** "Hal 3, bij Bakkerij De Korenaar". */
        String inWords() {
            return Stream.of(
                            location == null ? "" : location,
                            groupLeader == null ? "" : "groepsleiding " + groupLeader,
                            host == null ? "" : "inlener " + host,
                            back ? "terug van de inlener" : "",
                            werksoort == null ? "" : werksoort.getLabel())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
