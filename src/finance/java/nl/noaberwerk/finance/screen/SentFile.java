package nl.noaberwerk.finance.screen;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Sends a file as the answer to a button, instead of a page. */
final class SentFile {

    private SentFile() {}

    static void send(String name, String type, byte[] content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(type);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}
