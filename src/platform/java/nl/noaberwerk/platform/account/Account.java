package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.noaberwerk.platform.Refused;

/** Somebody who may sign in, with a name and a hashed password; what she may do is in her grants. */
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

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean demo;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @Embedded
    private SecondFactor secondFactor;

    @Column(name = "password_reset_by")
    private String passwordResetBy;

    @Column(name = "second_factor_removed_by")
    private String secondFactorRemovedBy;

    protected Account() {}

    /** An account without any role yet. */
    public Account(String name, String fullName, String passwordHash) {
        this.name = name;
        this.fullName = fullName;
        this.passwordHash = passwordHash;
    }

    /** Marks an account that may sign in only while the demonstration runs. */
    void belongToDemo() {
        demo = true;
    }

    public boolean demo() {
        return demo;
    }

    /** Nobody signs in with it any more. */
    public void close() {
        passwordHash = CLOSED;
    }

    public boolean closed() {
        return CLOSED.equals(passwordHash);
    }

    /** By the person herself. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        passwordResetBy = null;
        succeeded();
    }

    /** By a beheerder, who then may not take away the second step too: with both she could sign in as another. */
    void resetPassword(String newHash, String by) {
        if (by.equals(secondFactorRemovedBy)) {
            throw Refused.forbidden("platform.account.both-keys");
        }
        changePassword(newHash);
        passwordResetBy = by;
    }

    void enrol(SecondFactor proved) {
        secondFactor = proved;
        secondFactorRemovedBy = null;
    }

    /** By a beheerder who did not choose the password. */
    void removeSecondFactor(String by) {
        if (by.equals(passwordResetBy)) {
            throw Refused.forbidden("platform.account.both-keys");
        }
        secondFactor = null;
        secondFactorRemovedBy = by;
    }

    void giveUpSecondFactor() {
        secondFactor = null;
    }

    public boolean hasSecondFactor() {
        return secondFactor != null;
    }

    SecondFactor secondFactor() {
        return secondFactor;
    }

    /** The beheerder who chose the present password; null when the person did so herself. */
    public String passwordResetBy() {
        return passwordResetBy;
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

    void signedIn(Instant now) {
        succeeded();
        lastSignIn = now;
    }

    /** How long the account is still closed; zero when it is open. */
    public Duration lockedFor(Instant now) {
        return lockedUntil == null || !lockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    /** Since when it signs in with a second step; null when it does not. */
    public Instant secondFactorSince() {
        return secondFactor == null ? null : secondFactor.since();
    }

    public String name() {
        return name;
    }

    public String fullName() {
        return fullName;
    }

    /** Where signals are mailed to; null when they only stand on the screen. */
    public String email() {
        return email;
    }

    void mailTo(String address) {
        email = address;
    }

    String passwordHash() {
        return passwordHash;
    }

    public int failedAttempts() {
        return failedAttempts;
    }

    /** Null as long as nobody signed in with it. */
    public Instant lastSignIn() {
        return lastSignIn;
    }
}
