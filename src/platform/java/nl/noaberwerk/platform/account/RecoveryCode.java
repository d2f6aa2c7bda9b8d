package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code for who lost the telephone; kept as a digest, works once. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_id_seq")
    @SequenceGenerator(name = "recovery_code_id_seq", sequenceName = "recovery_code_id_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String hash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    /** @param code as it is shown, once */
    RecoveryCode(String account, String code) {
        this.account = account;
        this.hash = SecretCodes.recoveryDigest(code);
    }

    /** Whether this is the code; if so it is used up. */
    boolean use(String typed, Instant now) {
        if (usedAt != null || !hash.equals(SecretCodes.recoveryDigest(typed))) {
            return false;
        }
        usedAt = now;
        return true;
    }

    boolean used() {
        return usedAt != null;
    }
}
