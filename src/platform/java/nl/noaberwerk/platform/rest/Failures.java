package nl.noaberwerk.platform.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Failure;
import nl.noaberwerk.platform.Refused;

/** Makes problem+json of whatever went wrong in the API; looks behind the wrappings of EJB and Jersey. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        Optional<Refused> refused = Failure.refusal(failure);
        if (refused.isPresent()) {
            return Problem.of(refused.get());
        }
        if (Failure.isForbidden(failure)) {
            return Problem.answer(
                    403, "forbidden", "Uw account mag dit niet. Vraag de functioneel beheerder om toegang.");
        }
        Optional<ConstraintViolationException> invalid = Failure.find(failure, ConstraintViolationException.class);
        if (invalid.isPresent()) {
            return Problem.answer(422, "invalid", fields(invalid.get()));
        }
        if (unreadable(failure)) {
            return Problem.answer(
                    400, "malformed", "De JSON kan niet worden gelezen. Controleer de vorm en de velden.");
        }
        if (Failure.has(failure, OptimisticLockException.class)) {
            return Problem.answer(409, "changed-meanwhile", "Iemand anders heeft dit net gewijzigd. Lees het opnieuw.");
        }
        return Failure.find(failure, WebApplicationException.class)
                .map(known -> web(known.getResponse().getStatus(), failure))
                .orElseGet(() -> Problem.of(failure));
    }

    private static Response web(int status, Throwable failure) {
        return switch (status) {
            case 400 -> Problem.answer(400, "bad-request", "Het verzoek kan niet worden gelezen.");
            case 403 -> Problem.answer(403, "forbidden", "Uw account mag dit niet.");
            case 404 -> Problem.answer(404, "not-found", "Dit bestaat niet. Controleer het adres en de parameters.");
            case 405 -> Problem.answer(405, "method", "Deze handeling kan niet op dit adres.");
            case 406 -> Problem.answer(406, "format", "Dit antwoord is er niet in het gevraagde formaat.");
            case 413 -> Problem.answer(413, "too-large", "Het verzoek is te groot.");
            case 415 -> Problem.answer(415, "format", "Dit formaat wordt hier niet gelezen. Controleer Content-Type.");
            default ->
                status < 500 ? Problem.answer(status, "refused", "Het verzoek is geweigerd.") : Problem.of(failure);
        };
    }

    /** Jersey throws what JSON-B throws, wrapped or not, only while it reads the request. */
    private static boolean unreadable(Throwable failure) {
        return Failure.has(failure, JsonbException.class)
                || Failure.has(failure, JsonException.class)
                || failure instanceof ProcessingException;
    }

    private static String fields(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> last(violation.getPropertyPath().toString()) + ": " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
