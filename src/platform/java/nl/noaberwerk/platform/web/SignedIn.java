package nl.noaberwerk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.noaberwerk.platform.SignIn;

/** Who signed in, as the session remembers it. */
public final class SignedIn {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    private SignedIn() {}

    /** The session gets a new id, so that an id somebody planted before is worthless. */
    public static void remember(HttpServletRequest request, SignIn accepted) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, accepted);
    }

    static Optional<SignIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignIn) session.getAttribute(ATTRIBUTE));
    }

    public static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
