package nl.noaberwerk.platform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Somebody who may sign in: with a name, a hashed password, roles, and the employers she works for. */
@Entity
public class Account {

    private static final String CLOSED = "closed";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id_seq")
    @SequenceGenerator(name = "account_id_seq", sequenceName = "account_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "all_employers")
    private boolean allEmployers;

    private boolean demo;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_employer", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "employer_id")
    private Set<Long> employers = new HashSet<>();

    protected Account() {}

    /** An account that works for no employer yet. */
    public Account(String name, String fullName, String passwordHash, Set<String> roles) {
        this.name = name;
        this.fullName = fullName;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
    }

    /** Marks an account that may sign in only while the demonstration runs. */
    void belongToDemo() {
        demo = true;
    }

    boolean demo() {
        return demo;
    }

    public void changeRoles(Set<String> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    /** Takes away its roles, its employers and its password. */
    public void close() {
        roles.clear();
        workForOnly(Set.of());
        passwordHash = CLOSED;
    }

    boolean closed() {
        return CLOSED.equals(passwordHash);
    }

    public void workForEveryEmployer() {
        allEmployers = true;
        employers.clear();
    }

    public void workForOnly(Set<Long> employerIds) {
        allEmployers = false;
        employers.clear();
        employers.addAll(employerIds);
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        succeeded();
    }

    /** Notes a wrong password; after the third the account is closed for a while that doubles each time. */
    public void failed(Instant now) {
        failedAttempts++;
        lockedUntil = now.plus(LockOut.after(failedAttempts));
    }

    public void succeeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** How long the account is still closed; zero when it is open. */
    public Duration lockedFor(Instant now) {
        return lockedUntil == null || !lockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    public String name() {
        return name;
    }

    public String fullName() {
        return fullName;
    }

    String passwordHash() {
        return passwordHash;
    }

    public int failedAttempts() {
        return failedAttempts;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** The ids of the employers; empty means every employer. */
    public Optional<Set<Long>> employers() {
        return allEmployers ? Optional.empty() : Optional.of(Set.copyOf(employers));
    }
}
