package nl.noaberwerk.placement.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.placement.Agreement;
import nl.noaberwerk.placement.AskedPlace;
import nl.noaberwerk.placement.Continuity;
import nl.noaberwerk.placement.PlacedRow;
import nl.noaberwerk.placement.PlacedSearch;
import nl.noaberwerk.placement.PlannedChange;
import nl.noaberwerk.placement.Stay;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.placement.Work;
import nl.noaberwerk.placement.Workplaces;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;

/** What the API says about where people work, and what it is asked; days as 2026-11-10, amounts as 14.50. */
public final class PlacementAnswers {

    private PlacementAnswers() {}

    /** Where somebody works today; what is not known is null. */
    public record PlacedAnswer(
            long employment,
            String personnelNumber,
            String name,
            String werksoort,
            String host,
            String function,
            String location,
            String groupLeader,
            ContinuityAnswer since,
            String ends) {

        static PlacedAnswer of(PlacedRow row) {
            return new PlacedAnswer(
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.werksoort() == null ? null : row.werksoort().name(),
                    row.host(),
                    row.function(),
                    row.team() == null ? null : row.team().location(),
                    row.team() == null ? null : row.team().groupLeader(),
                    ContinuityAnswer.of(row.since()),
                    written(row.ends()));
        }
    }

    /** Since when it is the same. */
    public record ContinuityAnswer(String place, String leader, String team) {

        static ContinuityAnswer of(Continuity since) {
            return new ContinuityAnswer(written(since.place()), written(since.leader()), written(since.team()));
        }
    }

    /** Days on end at one place; until is null when it goes on. */
    public record StayAnswer(
            String from,
            String until,
            String werksoort,
            String host,
            Long contract,
            String function,
            String rate,
            String location,
            String groupLeader,
            String expectedEnd,
            String noticeOn,
            boolean ended) {

        static StayAnswer of(Stay stay) {
            Work work = stay.workplace().work();
            Agreement agreed = stay.workplace().agreement();
            Optional<Team> team = stay.workplace().team();
            return new StayAnswer(
                    stay.from().toString(),
                    written(stay.until()),
                    work.werksoort() == null ? null : work.werksoort().name(),
                    work.inlener(),
                    agreed.contractId(),
                    agreed.function(),
                    work.tariefPerUur() == null ? null : work.tariefPerUur().toPlainString(),
                    team.map(Team::location).orElse(null),
                    team.map(Team::groupLeader).orElse(null),
                    written(Optional.ofNullable(agreed.expectedEnd())),
                    written(Optional.ofNullable(agreed.noticeOn())),
                    agreed.ended());
        }
    }

    /** What would change for one person, in Dutch words. */
    public record ChangeAnswer(
            long employment,
            String personnelNumber,
            String name,
            List<FieldAnswer> changes,
            List<String> refused,
            List<String> notes) {

        static ChangeAnswer of(PlannedChange change) {
            return new ChangeAnswer(
                    change.employmentId(),
                    change.personnelNumber(),
                    change.name(),
                    change.changes().stream().map(FieldAnswer::of).toList(),
                    change.refused(),
                    change.notes());
        }
    }

    /** A field that gets another value. */
    public record FieldAnswer(String field, String from, String to) {

        static FieldAnswer of(FieldChange change) {
            return new FieldAnswer(change.label(), change.from(), change.to());
        }
    }

    /** Where somebody is to work; host, contract, team and end may be left out. */
    public record PlaceRequest(
            String from,
            String werksoort,
            String afdeling,
            String host,
            Long contract,
            String function,
            String rate,
            String location,
            String groupLeader,
            String expectedEnd,
            String noticeOn,
            String reason) {

        AskedPlace place(Workplaces workplaces, long employment) {
            LocalDate day = Asked.optionalDay("from", from).orElse(null);
            Werksoort kind = PlacementAnswers.werksoort(werksoort);
            BigDecimal known =
                    day == null ? null : workplaces.on(employment, day).work().loonwaardeProcent();
            Work work = new Work(kind, afdeling, host, host == null ? null : rate(workplaces, employment, day), known);
            Agreement agreed = new Agreement(
                    contract,
                    function,
                    Asked.optionalDay("expectedEnd", expectedEnd).orElse(null),
                    Asked.optionalDay("noticeOn", noticeOn).orElse(null),
                    false);
            Team team = location == null && groupLeader == null ? null : new Team(location, groupLeader);
            return new AskedPlace(work, agreed, team, day, reason);
        }

        private BigDecimal rate(Workplaces workplaces, long employment, LocalDate day) {
            if (rate != null) {
                return amount(rate);
            }
            return contract == null || day == null
                    ? null
                    : workplaces
                            .proposedRate(
                                    workplaces.employment(employment).getEmployerId(),
                                    contract,
                                    new HostRate.For(werksoort, function),
                                    day)
                            .orElse(null);
        }
    }

    /** The last day with the host and, when there was, the day of the notice. */
    public record EndOfPlace(String lastDay, String noticeOn, String reason) {}

    /** Null when it is not there. */
    static Werksoort werksoort(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(Werksoort.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Refused.badRequest("placement.rest.werksoort", name, Arrays.toString(Werksoort.values())));
    }

    static PlacedSearch.Order order(String name) {
        return Arrays.stream(PlacedSearch.Order.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Refused.badRequest("placement.rest.order", name, Arrays.toString(PlacedSearch.Order.values())));
    }

    private static BigDecimal amount(String written) {
        if (!written.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            throw Refused.badRequest("placement.rest.amount", written);
        }
        return new BigDecimal(written).setScale(2);
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
