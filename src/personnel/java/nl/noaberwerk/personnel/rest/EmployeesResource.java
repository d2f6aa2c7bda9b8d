package nl.noaberwerk.personnel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.EmployeePage;
import nl.noaberwerk.personnel.EmployeeRow;
import nl.noaberwerk.personnel.EmployeeSearch;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The employees of an employer over the API. */
@Path("/employees")
@Produces(MediaType.APPLICATION_JSON)
public class EmployeesResource {

    private static final int PAGE = 50;
    private static final int ALL = 100_000;

    @Inject
    private Employees employees;

    /** @param bsn masked; @param onPayroll false for begeleid werken */
    public record Shown(
            long id,
            String personnelNumber,
            String name,
            String birthDate,
            String bsn,
            String regeling,
            boolean onPayroll,
            String inService,
            String outOfService,
            String costCentre) {

        static Shown of(EmployeeRow row) {
            return new Shown(
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.birthDate().toString(),
                    row.maskedBsn(),
                    row.regeling(),
                    row.onPayroll(),
                    row.inService().toString(),
                    row.outOfService().map(Object::toString).orElse(null),
                    row.costCentre().orElse(null));
        }
    }

    @GET
    @Operation(
            summary = "The employees by personnel number",
            description = "search: part of the name or the number. page: from 1, of 50; without it all of them."
                    + " The header X-Total-Count says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("page") Integer page) {
        Asked.requireField("employer", employer);
        EmployeeSearch wanted =
                new EmployeeSearch(search, Optional.empty(), Optional.empty(), EmployeeSearch.Service.ALL);
        EmployeePage found = page == null
                ? employees.list(employer, wanted, false, 0, ALL)
                : employees.list(employer, wanted, false, Asked.firstRow(page, PAGE), PAGE);
        List<Shown> shown = found.rows().stream().map(Shown::of).toList();
        return Response.ok(shown).header("X-Total-Count", found.total()).build();
    }
}
