package nl.noaberwerk.platform;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives a file as the answer to a button of a page, instead of a page. */
public final class SentFile {

    private SentFile() {}

    public static void pdf(String name, byte[] content) {
        send(name, "application/pdf", content);
    }

    /** @param name of the file, with its extension; @param type its media type */
    public static void send(String name, String type, byte[] content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(type);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Content-Disposition", TableDownload.disposition(name));
        answer.setResponseHeader("Cache-Control", "no-store");
        try {
            answer.getResponseOutputStream().write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
