package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.OptionalLong;
import nl.noaberwerk.platform.SecretText;

/** The secret that an account shares with an authenticator app, and the last code that was used. */
@Embeddable
public class SecondFactor {

    @Column(name = "totp_secret")
    private String secret;

    @Column(name = "totp_since")
    private Instant since;

    @Column(name = "totp_step")
    private Long step;

    protected SecondFactor() {}

    /** @param step of the code with which the app was proved to work; that code is used up */
    SecondFactor(String secret, Instant since, long step) {
        this.secret = SecretText.configured().encrypt(secret);
        this.since = since;
        this.step = step;
    }

    /** Whether the code is right; if so it is used up, and so are older ones. */
    boolean use(String code, Instant now) {
        OptionalLong found = Totp.matchingStep(SecretText.configured().decrypt(secret), code, now, step);
        found.ifPresent(used -> step = used);
        return found.isPresent();
    }

    Instant since() {
        return since;
    }
}
