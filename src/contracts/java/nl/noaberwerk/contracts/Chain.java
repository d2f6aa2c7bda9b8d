package nl.noaberwerk.contracts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The contracts of somebody in order of first day: those signed here, and those recorded from before. */
public record Chain(List<Link> links) {

    /**
     * One contract.
     *
     * @param lastDay empty for an indefinite term
     * @param where "contract 12", or with whom an earlier contract was
     * @param predecessor with an earlier employer whose place was taken over
     */
    public record Link(LocalDate firstDay, Optional<LocalDate> lastDay, String where, boolean predecessor) {

        /** "zonder einddatum" or the day. */
        public boolean isIndefinite() {
            return lastDay.isEmpty();
        }
    }

    public Chain {
        links = links.stream().sorted(Comparator.comparing(Link::firstDay)).toList();
    }

    static Chain of(List<Contract> contracts, List<EarlierContract> earlier) {
        Stream<Link> signed = contracts.stream()
                .filter(one -> one.getState() == ContractState.SIGNED)
                .map(one -> new Link(
                        one.getTerms().firstDay(),
                        Optional.ofNullable(one.getTerms().lastDay()),
                        "contract " + one.getId(),
                        false));
        Stream<Link> before = earlier.stream()
                .map(one -> new Link(
                        one.getFirstDay(),
                        one.lastDay(),
                        one.getWithEmployer().isEmpty() ? "eerder contract" : one.getWithEmployer(),
                        !one.getWithEmployer().isEmpty()));
        return new Chain(Stream.concat(signed, before).toList());
    }

    /** With the service before the first contract that is known, up to a day: whoever worked had a contract. */
    Chain since(LocalDate inService, LocalDate before) {
        LocalDate known = links.stream()
                .filter(link -> !link.predecessor())
                .map(Link::firstDay)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(before))
                .orElse(before);
        if (!inService.isBefore(known)) {
            return this;
        }
        Link unknown =
                new Link(inService, Optional.of(known.minusDays(1)), "in dienst, contract niet vastgelegd", false);
        return new Chain(Stream.concat(Stream.of(unknown), links.stream()).toList());
    }

    /** The one that began last; empty when none is known. */
    public Optional<Link> last() {
        return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
    }
}
