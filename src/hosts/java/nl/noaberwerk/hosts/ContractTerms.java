package nl.noaberwerk.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a contract with a host employer says.
 *
 * @param justification why the price does not distort competition (art. 5 Wsw)
 */
@Embeddable
public record ContractTerms(
        @Enumerated(EnumType.STRING) @Column(name = "price_basis")
        PriceBasis basis,

        @Enumerated(EnumType.STRING) @Column(name = "sickness_payer")
        Payer inSickness,

        @Enumerated(EnumType.STRING) @Column(name = "leave_payer")
        Payer inLeave,

        String justification,
        NoticeTerm notice) {

    /** For the audit trail. */
    String inWords() {
        return basis.getLabel() + ", bij ziekte betaalt " + inSickness.getLabel() + ", bij verlof betaalt "
                + inLeave.getLabel() + ", opzegtermijn " + notice.inWords();
    }
}
