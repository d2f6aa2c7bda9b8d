package nl.noaberwerk.hosts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A contract with everything that was ever agreed in it.
 *
 * @param terms in the order in which they were recorded
 * @param rates likewise
 */
public record Agreed(HostContract contract, String host, List<TermsFact> terms, List<HostRate> rates) {

    public Agreed {
        terms = List.copyOf(terms);
        rates = List.copyOf(rates);
    }

    /** What it says on the day; empty on a day on which it does not hold. */
    public Optional<ContractTerms> on(LocalDate day) {
        return contract.holdsOn(day)
                ? terms.stream()
                        .filter(fact -> !fact.getValidFrom().isAfter(day))
                        .max(TermsFact.STRENGTH)
                        .map(TermsFact::getTerms)
                : Optional.empty();
    }

    /** The rate for that work on the day: what names the work most closely goes before what was agreed later. */
    public Optional<BigDecimal> rate(HostRate.For work, LocalDate day) {
        return contract.holdsOn(day)
                ? rates.stream()
                        .filter(rate -> !rate.getValidFrom().isAfter(day))
                        .filter(rate -> rate.work().closeness(work).isPresent())
                        .max(Comparator.comparing((HostRate rate) ->
                                        rate.work().closeness(work).orElseThrow())
                                .thenComparing(HostRate.STRENGTH))
                        .map(HostRate::getAmount)
                : Optional.empty();
    }

    /** The last day on which notice can be given against the agreed end; empty without an end or when it was ended. */
    public Optional<LocalDate> noticeBy() {
        if (contract.isEnded()) {
            return Optional.empty();
        }
        return contract.lastDay()
                .flatMap(last -> on(last).map(ContractTerms::notice).map(notice -> notice.latestFor(last)));
    }
}
