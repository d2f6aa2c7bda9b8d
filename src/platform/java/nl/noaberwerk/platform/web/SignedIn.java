package nl.noaberwerk.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.account.EndedSessions;
import nl.noaberwerk.platform.account.Sessions;
import nl.noaberwerk.platform.account.SignIn;
import nl.noaberwerk.platform.account.SignIns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who signed in, as the session remembers it, and who is halfway with a second step to go. */
@ApplicationScoped
public class SignedIn {

    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final String HALFWAY = ATTRIBUTE + ".halfway";
    private static final Duration TRUSTED = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    private SignIns signIns;

    @Inject
    private Sessions sessions;

    @Inject
    private EndedSessions ended;

    @Inject
    @ConfigProperty(name = "noaberwerk.tls", defaultValue = "false")
    private boolean behindProxy;

    /**
     * @param number of the session among those that can be ended
     * @param strong whether a second step was done
     * @param looked when roles and ending were last looked up
     */
    private record Known(SignIn signIn, long number, boolean strong, Instant looked) implements Serializable {}

    /**
     * Somebody whose password was right and whose second step is still to come.
     *
     * @param secret of the authenticator app that is being set up; null when there is one
     */
    public record Halfway(SignIn signIn, String secret, Instant since) implements Serializable {}

    /** The session gets a new id, so that an id somebody planted before is worthless. */
    public void remember(HttpServletRequest request, SignIn complete, boolean strong) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        long number = sessions.begin(complete.account(), address(request), request.getHeader("User-Agent"));
        session.removeAttribute(HALFWAY);
        session.setAttribute(ATTRIBUTE, new Known(complete, number, strong, Instant.now()));
    }

    /** Opens nothing yet: the password was right, the second step is to come within ten minutes. */
    public void awaitSecondStep(HttpServletRequest request, SignIn halfway, String secret) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(HALFWAY, new Halfway(halfway, secret, Instant.now()));
    }

    public Optional<Halfway> halfway(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(found -> (Halfway) found.getAttribute(HALFWAY))
                .filter(halfway -> halfway.since().plus(PATIENCE).isAfter(Instant.now()));
    }

    /** The number of the session among those that can be ended; zero when nobody signed in by it. */
    public long number(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Known known = session == null ? null : (Known) session.getAttribute(ATTRIBUTE);
        return known == null ? 0 : known.number();
    }

    /**
     * Once a minute, and at once when something changed, the roles are asked for again, so that who lost them loses them in
     * a running session too; a session that was ended is over.
     */
    Optional<SignIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) == null) {
            return Optional.empty();
        }
        Known known = (Known) session.getAttribute(ATTRIBUTE);
        if (ended.contains(known.number())) {
            session.invalidate();
            return Optional.empty();
        }
        Instant now = Instant.now();
        String account = known.signIn().account();
        if (known.looked().plus(TRUSTED).isBefore(now) || ended.changedSince(account, known.looked())) {
            known = lookedUp(known, now);
            session.setAttribute(ATTRIBUTE, known);
        }
        return known.signIn().roles().isEmpty() ? Optional.empty() : Optional.of(known.signIn());
    }

    public void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            sessions.leave(number(request));
            session.invalidate();
        }
    }

    /** Behind the TLS proxy of docker/README.md only the header tells it; it is shown, nothing is decided by it. */
    private String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return behindProxy && forwarded != null ? forwarded : request.getRemoteAddr();
    }

    private Known lookedUp(Known known, Instant now) {
        String account = known.signIn().account();
        Set<String> roles = sessions.seen(known.number()) ? signIns.rolesOf(account, known.strong()) : Set.of();
        return new Known(SignIn.accepted(account, roles), known.number(), known.strong(), now);
    }
}
