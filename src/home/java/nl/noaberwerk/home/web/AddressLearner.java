package nl.noaberwerk.home.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.noaberwerk.home.OwnAddress;

/** Notes on which port this server is reached, so that it can ask itself what waits for an account. */
@WebFilter(urlPatterns = "*.xhtml")
public class AddressLearner extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        address.learn(request.getLocalPort(), request.getContextPath());
        chain.doFilter(request, response);
    }
}
