package nl.noaberwerk.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.placement.PlannedChange.Change;
import nl.noaberwerk.placement.PlannedChange.Problem;
import nl.noaberwerk.platform.Messages;

/**
 * What a place must be to be recorded.
 *
 * @param contracts of the employer
 * @param hosts the names of its host employers
 */
record PlacementCheck(Map<Long, Agreed> contracts, Set<String> hosts) {

    /** Kinds of work that are nothing without a host employer. */
    private static final Set<Werksoort> WITH_HOST =
            Set.of(Werksoort.BEGELEID_WERKEN, Werksoort.INDIVIDUELE_DETACHERING, Werksoort.GROEPSDETACHERING);

    /** What differs from the day on, and why it cannot be. */
    Change change(Candidate who, Workplace after, LocalDate day) {
        Workplace before = who.history().on(day);
        List<Problem> problems = new ArrayList<>();
        service(who, day).ifPresent(problems::add);
        if (!after.equals(before)) {
            work(who, after).ifPresent(problems::add);
            host(after).ifPresent(problems::add);
            contract(after, day).ifPresent(problems::add);
            end(after, day).ifPresent(problems::add);
        }
        List<String> notes = new ArrayList<>(notes(who, day));
        if (isWithoutRate(after, day)) {
            notes.add(Messages.text("placement.check.no-rate", after.work().label()));
        }
        return new Change(who, day, before, after, before.changesTo(after, numbers()), problems, notes);
    }

    /** A contract by the hour that says nothing about this work, and nothing agreed for this person. */
    private boolean isWithoutRate(Workplace after, LocalDate day) {
        return after.work().tariefPerUur() == null
                && Optional.ofNullable(after.agreement().contractId())
                        .map(contracts::get)
                        .flatMap(agreed -> agreed.on(day))
                        .filter(terms -> terms.basis().isHourly())
                        .isPresent();
    }

    /** Back to what was, whatever the contracts say by now. */
    Change undone(Candidate who, Workplace after, LocalDate day, Optional<Problem> since) {
        Workplace before = who.history().on(day);
        return new Change(
                who,
                day,
                before,
                after,
                before.changesTo(after, numbers()),
                since.map(List::of).orElse(List.of()),
                notes(who, day));
    }

    /** What the contract says that somebody there costs for an hour on the day. */
    Optional<BigDecimal> rate(Long contractId, HostRate.For work, LocalDate day) {
        return Optional.ofNullable(contractId)
                .map(contracts::get)
                .filter(agreed ->
                        agreed.on(day).filter(terms -> terms.basis().isHourly()).isPresent())
                .flatMap(agreed -> agreed.rate(work, day));
    }

    private Map<Long, String> numbers() {
        Map<Long, String> numbers = new HashMap<>();
        contracts.forEach((id, agreed) -> numbers.put(id, agreed.contract().getNumber()));
        return numbers;
    }

    private static Optional<Problem> service(Candidate who, LocalDate day) {
        if (day.isBefore(who.employment().getInService())) {
            return Optional.of(Problem.of(
                    "placement.check.before-service", who.employment().getInService()));
        }
        return who.lastDay().filter(day::isAfter).map(last -> Problem.of("placement.check.after-service", last));
    }

    private static Optional<Problem> work(Candidate who, Workplace after) {
        Werksoort werksoort = after.work().werksoort();
        if (werksoort == null) {
            return Optional.of(Problem.of("placement.check.werksoort"));
        }
        if ((werksoort == Werksoort.BEGELEID_WERKEN) == who.employment().isOnPayroll()) {
            return Optional.of(Problem.of("placement.import.werksoort-regeling.reason"));
        }
        return Optional.empty();
    }

    private Optional<Problem> host(Workplace after) {
        Optional<String> host = after.host();
        if (host.isPresent()) {
            return host.filter(name -> !hosts.contains(name)).map(name -> Problem.of("placement.check.host", name));
        }
        Werksoort werksoort = after.work().werksoort();
        return werksoort != null
                        && WITH_HOST.contains(werksoort)
                        && !after.agreement().ended()
                ? Optional.of(Problem.of("placement.check.without-host", werksoort.getLabel()))
                : Optional.empty();
    }

    private Optional<Problem> contract(Workplace after, LocalDate day) {
        Long id = after.agreement().contractId();
        if (id == null) {
            return Optional.empty();
        }
        Agreed agreed = contracts.get(id);
        if (agreed == null || !agreed.host().equals(after.host().orElse(""))) {
            return Optional.of(
                    Problem.of("placement.check.contract-host", after.host().orElse("")));
        }
        if (!agreed.contract().holdsOn(day)) {
            return Optional.of(Problem.of(
                    "placement.check.contract-day",
                    agreed.contract().getNumber(),
                    agreed.contract().getStartsOn(),
                    agreed.contract()
                            .lastDay()
                            .map(last -> Messages.text("placement.term.up-to", last))
                            .orElse(Messages.text("placement.term.without-end"))));
        }
        LocalDate end = after.agreement().expectedEnd();
        return agreed.contract()
                .lastDay()
                .filter(last -> end != null && end.isAfter(last))
                .map(last -> Problem.of(
                        "placement.check.end-after-contract", agreed.contract().getNumber(), last));
    }

    private static Optional<Problem> end(Workplace after, LocalDate day) {
        LocalDate end = after.agreement().expectedEnd();
        return end != null && end.isBefore(day)
                ? Optional.of(Problem.of("placement.check.end-before", day))
                : Optional.empty();
    }

    private static List<String> notes(Candidate who, LocalDate day) {
        return who.history()
                .changesAfter(day)
                .map(next -> List.of(Messages.text("placement.check.later", next.minusDays(1), next)))
                .orElse(List.of());
    }
}
