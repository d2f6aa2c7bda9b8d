package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One item of the checklist, as it was looked up in the contract.
 *
 * @param place where in the contract; null when it is not agreed
 */
@Embeddable
public record CheckedItem(
        @Column(name = "contract_id") long contractId,
        @Enumerated(EnumType.STRING) ContractItem item,
        boolean agreed,
        String place) {}
