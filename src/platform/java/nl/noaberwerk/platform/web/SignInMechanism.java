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
import nl.noaberwerk.platform.account.ApiTokens;
import nl.noaberwerk.platform.account.SignIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.glassfish.soteria.mechanisms.OpenIdAuthenticationMechanism;

/**
 * Decides for every request who is calling: the API by a token (or, where that is allowed, by HTTP Basic), the screens by the session of the sign-in page or,
 * when {@code noaberwerk.login=oidc}, by the organisation's own provider.
 *
 * <p>A session is enough for reading the API (a screen links to a PDF), never for changing by it: no other site can
 * make a browser change anything here.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private BasicSignIns basicSignIns;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ApiTokens tokens;

    @Inject
    private LinkSignIns linkSignIns;

    @Inject
    @ConfigProperty(name = "noaberwerk.login", defaultValue = "form")
    private String login;

    /** Whether the API takes passwords; when it is not said, only in the demonstration. */
    @Inject
    @ConfigProperty(name = "noaberwerk.api.basic")
    private Optional<Boolean> basic;

    @Inject
    @ConfigProperty(name = "noaberwerk.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "noaberwerk.metrics.open", defaultValue = "false")
    private boolean metricsOpen;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        boolean oidc = login.equals("oidc");
        if (linkSignIns.isLink(request)) {
            return linkSignIns.answer(request, response, context);
        }
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
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return token(header.substring(BEARER.length()).strip(), reading, response, context);
        }
        Optional<SignIn> byPassword = basicAllowed() ? basicSignIns.check(header) : Optional.empty();
        if (byPassword.isPresent() && byPassword.get().complete()) {
            return known(context, byPassword.get());
        }
        Optional<SignIn> session = reading && header == null ? signedIn.of(request) : Optional.empty();
        return session.isPresent() ? known(context, session.get()) : unauthorized(response, byPassword);
    }

    private AuthenticationStatus token(
            String secret, boolean reading, HttpServletResponse response, HttpMessageContext context) {
        Optional<ApiTokens.Known> known = tokens.check(secret);
        if (known.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Noaberwerk\", error=\"invalid_token\"");
            Problems.write(response, 401, "token", "Dit token werkt niet of niet meer. Maak een nieuw token.");
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (!reading && !known.get().writes()) {
            Problems.write(response, 403, "token-reads", "Dit token mag alleen lezen.");
            return AuthenticationStatus.SEND_FAILURE;
        }
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(known.get().principal()), known.get().roles());
    }

    private AuthenticationStatus screen(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignIn> session = signedIn.of(request);
        if (session.isPresent()) {
            return known(context, session.get());
        }
        return context.isProtected() ? toSignIn(request, response) : context.doNothing();
    }

    private static AuthenticationStatus known(HttpMessageContext context, SignIn signIn) {
        return context.notifyContainerAboutLogin(new CallerPrincipal(signIn.account()), signIn.roles());
    }

    private AuthenticationStatus unauthorized(HttpServletResponse response, Optional<SignIn> refused) {
        response.setHeader(
                "WWW-Authenticate",
                basicAllowed() ? "Basic realm=\"Noaberwerk\", charset=\"UTF-8\"" : "Bearer realm=\"Noaberwerk\"");
        refused.map(SignIn::locked)
                .filter(locked -> !locked.isZero())
                .ifPresent(locked -> response.setHeader("Retry-After", Long.toString(locked.toSeconds() + 1)));
        boolean password = basicAllowed() && refused.filter(SignIn::accepted).isEmpty();
        Problems.write(
                response,
                401,
                "sign-in",
                password
                        ? "Meld u aan met uw accountnaam en wachtwoord."
                        : "Gebruik een API-token: Authorization: Bearer nw_... U maakt het bij Mijn account.");
        return AuthenticationStatus.SEND_FAILURE;
    }

    private boolean basicAllowed() {
        return basic.orElse(demo);
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
