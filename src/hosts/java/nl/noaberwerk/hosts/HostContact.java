package nl.noaberwerk.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.platform.Refused;

/** Whom one speaks to at a host employer. */
@Entity
@Table(name = "host_contact")
public class HostContact {

    /** Name and how to reach her. */
    public record Reach(String name, String position, String email, String phone) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_contact_id_seq")
    @SequenceGenerator(name = "host_contact_id_seq", sequenceName = "host_contact_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "host_id", updatable = false)
    private long hostId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String position;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String phone;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected HostContact() {}

    HostContact(long hostId, Reach reach, String by, Instant at) {
        this.hostId = hostId;
        name = reach.name();
        position = reach.position();
        email = reach.email();
        phone = reach.phone();
        recordedBy = by;
        recordedAt = at;
    }

    /** @throws Refused when it was done before */
    void end(String by, Instant at) {
        if (endedAt != null) {
            throw Refused.conflict("hosts.contact.ended");
        }
        endedBy = by;
        endedAt = at;
    }

    public Long getId() {
        return id;
    }

    public long getHostId() {
        return hostId;
    }

    public String getName() {
        return name;
    }

    /** What she does there; null when unknown. */
    public String getPosition() {
        return position;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }
}
