package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody signed in on the screens, from a place and with a browser; it can be ended from elsewhere. */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {

    private static final int LONGEST_ADDRESS = 60;
    private static final int LONGEST_BROWSER = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_session_id_seq")
    @SequenceGenerator(name = "sign_in_session_id_seq", sequenceName = "sign_in_session_id_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private Instant since;

    @Column(name = "last_seen")
    private Instant lastSeen;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String browser;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected SignInSession() {}

    /** @param browser as it calls itself; cut off where it is too long */
    SignInSession(String account, String address, String browser, Instant since) {
        this.account = account;
        this.address = cut(address, LONGEST_ADDRESS);
        this.browser = cut(browser, LONGEST_BROWSER);
        this.since = since;
        this.lastSeen = since;
    }

    void seen(Instant now) {
        lastSeen = now;
    }

    void end(String by, Instant now) {
        if (endedBy == null) {
            endedBy = by;
            endedAt = now;
        }
    }

    public boolean isEnded() {
        return endedBy != null;
    }

    public Long getId() {
        return id;
    }

    public String getAccount() {
        return account;
    }

    public Instant getSince() {
        return since;
    }

    /** Correct to a minute. */
    public Instant getLastSeen() {
        return lastSeen;
    }

    public String getAddress() {
        return address;
    }

    /** The browser and the system in words that people know. */
    public String getBrowser() {
        return BrowserName.of(browser);
    }

    private static String cut(String text, int longest) {
        String given = text == null ? "" : text;
        return given.length() > longest ? given.substring(0, longest) : given;
    }
}
