package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the law says about a draft: proeftijd, keten, in writing. */
@ApplicationScoped
class ContractChecks {

    List<ContractCheck> of(Contract contract, ContractPerson person) {
        return List.of();
    }
}
