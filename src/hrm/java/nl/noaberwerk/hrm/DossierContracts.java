package nl.noaberwerk.hrm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.contractlaw.Ketenregeling.Party;
import nl.noaberwerk.contracts.Chain;

/** The contracts of a dossier as calculators ask for them: signed here, recorded from before, or else the service itself. */
record DossierContracts(List<Chain.Link> links) {

    /** @param lastDay of service; it ends a contract without a day of its own */
    static DossierContracts of(Chain chain, LocalDate inService, Optional<LocalDate> lastDay) {
        List<Chain.Link> known = chain.links().isEmpty()
                ? List.of(new Chain.Link(inService, Optional.empty(), "", false))
                : chain.links();
        return new DossierContracts(known.stream()
                .map(one ->
                        new Chain.Link(one.firstDay(), one.lastDay().or(() -> lastDay), one.where(), one.predecessor()))
                .toList());
    }

    Chain.Link latest() {
        return links.get(links.size() - 1);
    }

    /** @param withParty whether the calculator asks with whom each was */
    String written(boolean withParty) {
        return links.stream()
                .map(one -> one.firstDay() + "/"
                        + one.lastDay().map(LocalDate::toString).orElse("") + "/"
                        + (withParty && one.predecessor() ? Party.PREDECESSOR.name() : ""))
                .collect(Collectors.joining(";"));
    }
}
