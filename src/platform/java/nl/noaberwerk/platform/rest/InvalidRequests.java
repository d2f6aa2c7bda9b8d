package nl.noaberwerk.platform.rest;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes what Bean Validation throws from the server's own mapper, which answers with a page instead of problem+json. */
@Provider
public class InvalidRequests implements ExceptionMapper<ValidationException> {

    @Override
    public Response toResponse(ValidationException failure) {
        return new Failures().toResponse(failure);
    }
}
