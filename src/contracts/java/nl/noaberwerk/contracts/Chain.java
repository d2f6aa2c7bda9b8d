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
     */
    public record Link(LocalDate firstDay, Optional<LocalDate> lastDay, String where, boolean signedHere) {}

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
                        true));
        Stream<Link> before = earlier.stream()
                .map(one -> new Link(
                        one.getFirstDay(),
                        one.lastDay(),
                        one.getWithEmployer().isEmpty() ? "eerder contract" : one.getWithEmployer(),
                        false));
        return new Chain(Stream.concat(signed, before).toList());
    }

    /** The one that began last; empty when none is known. */
    public Optional<Link> last() {
        return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
    }
}
