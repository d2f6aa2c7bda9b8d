package nl.noaberwerk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.noaberwerk.platform.account.SignIn;
import nl.noaberwerk.platform.account.SignIns;

/** Who signed in, as the session remembers it. */
public final class SignedIn {

    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final String CHECKED = ATTRIBUTE + ".checked";
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private SignedIn() {}

    /** The session gets a new id, so that an id somebody planted before is worthless. */
    public static void remember(HttpServletRequest request, SignIn accepted) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, accepted);
        session.setAttribute(CHECKED, Instant.now());
    }

    /** Once a minute the roles are asked for again, so that who lost them loses them in a running session too. */
    static Optional<SignIn> of(HttpServletRequest request, SignIns signIns) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) == null) {
            return Optional.empty();
        }
        SignIn known = (SignIn) session.getAttribute(ATTRIBUTE);
        Instant now = Instant.now();
        if (((Instant) session.getAttribute(CHECKED)).plus(TRUSTED).isBefore(now)) {
            known = SignIn.accepted(known.account(), signIns.rolesOf(known.account()));
            session.setAttribute(ATTRIBUTE, known);
            session.setAttribute(CHECKED, now);
        }
        return known.roles().isEmpty() ? Optional.empty() : Optional.of(known);
    }

    public static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
