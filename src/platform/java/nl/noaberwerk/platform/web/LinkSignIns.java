package nl.noaberwerk.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.account.SecretLinkBook;

/**
 * Lets a calendar program in by a secret address: "/agenda/" and the secret, for reading and for nothing else.
 *
 * <p>The caller of that one request is the account, so that every area gives what her roles allow; no session begins.
 */
@ApplicationScoped
public class LinkSignIns {

    private static final String START = "/agenda/";

    @Inject
    private SecretLinkBook book;

    boolean isLink(HttpServletRequest request) {
        return path(request).startsWith(START);
    }

    AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String secret = path(request).substring(START.length()).replaceFirst("\\.(ics|json)$", "");
        SecretLinkBook.Answer answer = book.visit(secret, request.getRemoteAddr());
        if (answer.tooOften()) {
            response.setHeader("Retry-After", "600");
            Problems.write(response, 429, "too-often", Messages.text("platform.link.too-often"));
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (!reads || answer.visit().isEmpty()) {
            Problems.write(response, 404, "link", Messages.text("platform.link.unknown"));
            return AuthenticationStatus.SEND_FAILURE;
        }
        SecretLinkBook.Visit visit = answer.visit().get();
        return context.notifyContainerAboutLogin(new CallerPrincipal(visit.account()), visit.roles());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
