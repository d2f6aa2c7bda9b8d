package nl.noaberwerk.platform.screen;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import nl.noaberwerk.platform.Failure;
import nl.noaberwerk.platform.Refused;

/** On a page a refusal becomes one message; everything else is a bug, logged once, and ends on the error page. */
public class PageErrors extends ExceptionHandlerWrapper {

    private static final int NOT_FOUND = 404;

    public PageErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Puts this handler before the one of the server. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageErrors(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            ExceptionQueuedEvent event = queued.next();
            queued.remove();
            handle(event.getContext().getException());
        }
    }

    private static void handle(Throwable exception) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Refused> refused = Failure.refusal(exception);
        if (refused.isPresent()
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && !isNothingToShow(refused.get())) {
            String text = refused.get().getMessage();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            faces.renderResponse();
        } else if (Failure.has(exception, ViewExpiredException.class)) {
            redirect(faces, samePage(faces));
        } else if (isTooLarge(exception)) {
            redirect(faces, "/error.xhtml?soort=413");
        } else if (refused.isPresent() || Failure.isForbidden(exception)) {
            refused.ifPresent(
                    one -> faces.getExternalContext().getSessionMap().put(ErrorScreen.REFUSAL, one.getMessage()));
            redirect(faces, "/error.xhtml?soort=" + refused.map(Refused::status).orElse(403));
        } else {
            redirect(faces, "/error.xhtml?soort=500&nummer=" + Failure.log(exception));
        }
    }

    /** A page that opens for something that does not exist has nothing to put a message on. */
    private static boolean isNothingToShow(Refused refused) {
        return refused.status() == NOT_FOUND
                && !FacesContext.getCurrentInstance().isPostback();
    }

    /** The server tells a too large upload from other failures by its words only. */
    private static boolean isTooLarge(Throwable exception) {
        return Failure.find(exception, ServletException.class)
                .filter(cause -> String.valueOf(cause.getMessage()).contains("exceeds the configured maximum"))
                .isPresent();
    }

    private static String samePage(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getRequestURI() + query;
    }

    private static void redirect(FacesContext faces, String place) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.redirect(place);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (IllegalStateException alreadyWritten) {
            faces.responseComplete();
        }
    }
}
