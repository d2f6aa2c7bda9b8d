package nl.noaberwerk.home.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.noaberwerk.home.CalendarText;
import nl.noaberwerk.home.OwnWork;
import nl.noaberwerk.platform.Today;

/**
 * What a secret address shows: "/agenda/(secret).ics" the deadlines as a calendar, "/agenda/(secret).json" the counts that
 * stand in the mail of the week. Who the caller is and whether she may come in was decided before this.
 */
@WebServlet("/agenda/*")
public class AgendaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnWork work;

    @Inject
    private transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (request.getRequestURI().endsWith(".json")) {
            write(response, "application/json", counts());
        } else {
            String account = request.getUserPrincipal().getName();
            write(response, "text/calendar", CalendarText.of(account, work.deadlines(), today.now()));
        }
    }

    private String counts() {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        work.counts()
                .forEach(count -> rows.add(Json.createObjectBuilder()
                        .add("area", count.area())
                        .add("waiting", count.waiting())
                        .add("late", count.late())));
        return rows.build().toString();
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
