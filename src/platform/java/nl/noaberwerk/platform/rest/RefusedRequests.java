package nl.noaberwerk.platform.rest;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes what EJB throws from the server's own mapper, which answers with a page instead of problem+json. */
@Provider
public class RefusedRequests implements ExceptionMapper<EJBException> {

    @Override
    public Response toResponse(EJBException failure) {
        return new Failures().toResponse(failure);
    }
}
