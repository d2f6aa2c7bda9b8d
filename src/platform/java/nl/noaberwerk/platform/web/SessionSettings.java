package nl.noaberwerk.platform.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How long a session lasts without work, and that its cookie travels over TLS only where there is TLS. */
@WebListener
public class SessionSettings implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Config config = ConfigProvider.getConfig();
        ServletContext context = event.getServletContext();
        context.setSessionTimeout(config.getValue("noaberwerk.session.minutes", Integer.class));
        context.getSessionCookieConfig().setSecure(config.getValue("noaberwerk.tls", Boolean.class));
    }
}
