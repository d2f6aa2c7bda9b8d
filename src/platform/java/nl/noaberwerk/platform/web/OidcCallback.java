package nl.noaberwerk.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the organisation's sign-in sends the browser back to; goes on to the home page.
 *
 * <p>Going on to the page that was asked for is left out: the server then loses that request's parameters.
 */
@WebServlet("/oidc/callback")
public class OidcCallback extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }
}
