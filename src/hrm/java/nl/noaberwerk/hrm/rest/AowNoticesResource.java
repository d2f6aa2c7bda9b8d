package nl.noaberwerk.hrm.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hrm.AowNotices;
import nl.noaberwerk.hrm.AowRow;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.rules.Regeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who must be told about the AOW, over the API; the letter itself is written at {@code letters}. */
@Path("aow-notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "HRM calculators")
public class AowNoticesResource {

    @Inject
    private AowNotices notices;

    /** Who reaches the AOW age, and when the letter must be there; told is empty as long as it is not. */
    public record Notice(
            long employment,
            String personnelNumber,
            String name,
            Regeling regeling,
            LocalDate aowDay,
            LocalDate tellBy,
            LocalDate told) {

        static Notice of(AowRow row) {
            return new Notice(
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.regeling(),
                    row.day(),
                    row.tellBy(),
                    row.toldOn().orElse(null));
        }
    }

    @GET
    @Operation(
            summary = "Who in service reaches the AOW age soon, the first on top, and whether she was told by letter")
    public List<Notice> list(@QueryParam("employer") Long employer) {
        return notices.list(Asked.requireField("employer", employer)).stream()
                .map(Notice::of)
                .toList();
    }
}
