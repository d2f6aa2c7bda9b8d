package nl.noaberwerk.platform.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.account.SignIn;
import nl.noaberwerk.platform.account.SignIns;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.glassfish.soteria.mechanisms.OpenIdAuthenticationMechanism;

/**
 * Decides for every request who is calling: the API by HTTP Basic, the screens by the session of the sign-in page or,
 * when {@code noaberwerk.login=oidc}, by the organisation's own provider.
 *
 * <p>A session is enough for reading the API (a screen links to a PDF), never for changing by it: no other site can
 * make a browser change anything here.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private BasicSignIns basicSignIns;

    @Inject
    private SignIns signIns;

    @Inject
    @ConfigProperty(name = "noaberwerk.login", defaultValue = "form")
    private String login;

    @Inject
    @ConfigProperty(name = "noaberwerk.metrics.open", defaultValue = "false")
    private boolean metricsOpen;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        boolean oidc = login.equals("oidc");
        if (isApi(request) && !(oidc && readsFromScreen(request))) {
            return api(request, response, context);
        }
        if (oidc) {
            return CDI.current()
                    .select(OpenIdAuthenticationMechanism.class)
                    .get()
                    .validateRequest(request, response, context);
        }
        return screen(request, response, context);
    }

    private AuthenticationStatus api(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        boolean reading = READING.contains(request.getMethod());
        if (!reading && fromOtherSite(request)) {
            Problems.write(response, 403, "other-site", "Dit verzoek komt van een andere website.");
            return AuthenticationStatus.SEND_FAILURE;
        }
        Optional<SignIn> basic = basicSignIns.check(request.getHeader("Authorization"));
        if (basic.isPresent() && basic.get().accepted()) {
            return known(context, basic.get());
        }
        Optional<SignIn> session = reading && basic.isEmpty() ? SignedIn.of(request, signIns) : Optional.empty();
        return session.isPresent() ? known(context, session.get()) : unauthorized(response, basic);
    }

    private AuthenticationStatus screen(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignIn> signedIn = SignedIn.of(request, signIns);
        if (signedIn.isPresent()) {
            return known(context, signedIn.get());
        }
        return context.isProtected() ? toSignIn(request, response) : context.doNothing();
    }

    private static AuthenticationStatus known(HttpMessageContext context, SignIn signIn) {
        return context.notifyContainerAboutLogin(new CallerPrincipal(signIn.account()), signIn.roles());
    }

    private static AuthenticationStatus unauthorized(HttpServletResponse response, Optional<SignIn> refused) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Noaberwerk\", charset=\"UTF-8\"");
        refused.map(SignIn::locked)
                .filter(locked -> !locked.isZero())
                .ifPresent(locked -> response.setHeader("Retry-After", Long.toString(locked.toSeconds() + 1)));
        Problems.write(response, 401, "sign-in", "Meld u aan met uw accountnaam en wachtwoord.");
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** A redirect inside an answer to ajax would be swallowed; Faces has its own form for it. */
    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response) {
        boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
        String place = request.getContextPath() + "/sign-in.xhtml" + (ajax ? "?reden=verlopen&terug=" : "?terug=")
                + encoded(back(request));
        try {
            if (ajax) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + place.replace("&", "&amp;") + "\"/></partial-response>");
            } else {
                response.sendRedirect(place);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String back(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/") || !metricsOpen && path.startsWith("/metrics");
    }

    /** A page links to a PDF: the session of the organisation's own sign-in counts there too. */
    private static boolean readsFromScreen(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && request.getHeader("Authorization") == null
                && request.getSession(false) != null;
    }

    /** Browsers say from where a request comes; other programs do not send this header. */
    private static boolean fromOtherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
