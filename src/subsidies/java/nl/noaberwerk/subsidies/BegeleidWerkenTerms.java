package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What is agreed with the regular employer and the begeleidingsorganisatie from a day on. */
@Entity
@Immutable
@Table(name = "begeleid_werken_terms")
public class BegeleidWerkenTerms {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "begeleid_werken_terms_id_seq")
    @SequenceGenerator(
            name = "begeleid_werken_terms_id_seq",
            sequenceName = "begeleid_werken_terms_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "placement_id")
    private long placementId;

    @Embedded
    private SubsidyTerms terms;

    @Embedded
    private Recorded recorded;

    protected BegeleidWerkenTerms() {}

    BegeleidWerkenTerms(long placementId, SubsidyTerms terms, Recorded recorded) {
        this.placementId = placementId;
        this.terms = terms;
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getPlacementId() {
        return placementId;
    }

    public SubsidyTerms getTerms() {
        return terms;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
