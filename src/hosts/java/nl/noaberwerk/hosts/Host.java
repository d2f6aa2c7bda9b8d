package nl.noaberwerk.hosts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** A host employer: an inlener, or the regular employer of somebody in begeleid werken. */
@Entity
public class Host {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_id_seq")
    @SequenceGenerator(name = "host_id_seq", sequenceName = "host_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id", updatable = false)
    private long employerId;

    @Column(updatable = false)
    private String name;

    @Embedded
    private HostCard card;

    private boolean complete;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "host_werksoort", joinColumns = @JoinColumn(name = "host_id"))
    @Column(name = "werksoort")
    private Set<String> werksoorten = new TreeSet<>();

    protected Host() {}

    /** Of which only the name is known. */
    Host(long employerId, String name, String by, Instant at) {
        this.employerId = employerId;
        this.name = name;
        recordedBy = by;
        recordedAt = at;
    }

    /** @param kinds the kinds of work that there are */
    void describe(HostCard now, Set<String> kinds) {
        card = now;
        werksoorten.clear();
        werksoorten.addAll(kinds);
        complete = true;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public long getEmployerId() {
        return employerId;
    }

    /** As it is called where people are placed; it never changes. */
    public String getName() {
        return name;
    }

    public HostCard getCard() {
        // Hibernate gives null for an embedded record of which every column is empty
        return card == null ? HostCard.UNKNOWN : card;
    }

    /** False while only the name is known, from a file. */
    public boolean isComplete() {
        return complete;
    }

    /** As Hibernate keeps them: perhaps not read yet. */
    Set<String> kinds() {
        return werksoorten;
    }

    public Set<String> getWerksoorten() {
        return new TreeSet<>(werksoorten);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
