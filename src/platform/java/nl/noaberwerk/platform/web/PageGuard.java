package nl.noaberwerk.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.noaberwerk.platform.KnownTaskCount;
import nl.noaberwerk.platform.Pages;

/** Denies every page that no area names for one of the caller's roles. */
@WebFilter(urlPatterns = "*.xhtml")
public class PageGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** For everybody, or for everybody who signed in: the constraint in web.xml tells these apart. */
    private static final Set<String> COMMON =
            Set.of("/index.xhtml", "/sign-in.xhtml", "/second-step.xhtml", "/error.xhtml");

    @Inject
    private transient Pages pages;

    @Inject
    private transient KnownTaskCount tasks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        if (resource || COMMON.contains(path) || pages.mayOpen(path, request::isUserInRole)) {
            chain.doFilter(request, response);
            if (request.getMethod().equals("POST") && request.getSession(false) != null) {
                tasks.forget();
            }
        } else if (pages.at(path).isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
