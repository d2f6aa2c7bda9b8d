package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.noaberwerk.platform.SecretText;

/** The PDF of a contract as it was offered, encrypted. */
@Entity
@Table(name = "contract_content")
public class ContractContent {

    @Id
    @Column(name = "contract_id")
    private Long contractId;

    private byte[] cipher;

    protected ContractContent() {}

    ContractContent(long contractId, byte[] content, SecretText secret) {
        this.contractId = contractId;
        cipher = secret.encrypt(content);
    }

    /** The PDF as it was printed. */
    byte[] opened(SecretText secret) {
        return secret.decrypt(cipher);
    }
}
