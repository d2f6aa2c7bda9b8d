package nl.noaberwerk.contracts;

import java.util.Arrays;
import java.util.List;

/**
 * A contract as it is opened.
 *
 * @param name "Dam, M. ten (Mehmet)"
 */
public record ContractFile(Contract contract, String personnelNumber, String name, List<ContractSignature> signatures) {

    /** Who has not signed yet. */
    public List<ContractParty> missing() {
        return Arrays.stream(ContractParty.values())
                .filter(party -> signatures.stream().noneMatch(one -> one.getParty() == party))
                .toList();
    }
}
