package nl.noaberwerk.finance.screen;

import jakarta.faces.context.FacesContext;
import nl.noaberwerk.platform.Refused;

/** The run that a page is about, as its address names it: ?run=12. */
final class RunInUrl {

    private RunInUrl() {}

    /** @throws Refused 404 when the address names no run */
    static long read() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("run");
        if (given == null || !given.matches("\\d{1,18}")) {
            throw Refused.notFound("finance.run.missing");
        }
        return Long.parseLong(given);
    }
}
