package nl.noaberwerk.placement.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.hosts.Agreed;

/**
 * A host employer, with or without a contract, as a choice of a list.
 *
 * @param value contract, a bar, and the name of the host
 */
public record HostChoice(String value, String label) {

    static String value(String host, Long contractId) {
        return host == null ? "" : (contractId == null ? "" : contractId) + "|" + host;
    }

    /** Every contract, and every host without one. */
    static List<HostChoice> all(List<String> hosts, List<Agreed> contracts) {
        List<HostChoice> choices = new ArrayList<>();
        for (String host : hosts) {
            Stream<Agreed> own =
                    contracts.stream().filter(agreed -> agreed.host().equals(host));
            own.forEach(agreed -> choices.add(new HostChoice(
                    value(host, agreed.contract().getId()),
                    host + ", contract " + agreed.contract().getNumber())));
            choices.add(new HostChoice(value(host, null), host + ", zonder contract"));
        }
        return choices;
    }

    static Optional<String> host(String value) {
        return value == null || value.isEmpty()
                ? Optional.empty()
                : Optional.of(value.substring(value.indexOf('|') + 1));
    }

    static Optional<Long> contract(String value) {
        return value == null || value.indexOf('|') < 1
                ? Optional.empty()
                : Optional.of(Long.valueOf(value.substring(0, value.indexOf('|'))));
    }
}
