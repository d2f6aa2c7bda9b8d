package nl.noaberwerk.arbo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A contract with the checklist of the law.
 *
 * @param checks the last record of each item that was looked up
 */
public record ContractStanding(ArbodienstContract contract, Map<ContractItem, ContractCheck> checks) {

    /** Every item, also those that nobody looked up yet. */
    public List<ContractItem> items() {
        return List.of(ContractItem.values());
    }

    public Optional<CheckedItem> of(ContractItem item) {
        return Optional.ofNullable(checks.get(item)).map(ContractCheck::getChecked);
    }

    /** What is not agreed, or was not looked up. */
    public List<ContractItem> missing() {
        return Stream.of(ContractItem.values())
                .filter(item -> of(item).filter(CheckedItem::agreed).isEmpty())
                .toList();
    }
}
