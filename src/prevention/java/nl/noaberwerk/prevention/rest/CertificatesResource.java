package nl.noaberwerk.prevention.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.prevention.BhvCoverage;
import nl.noaberwerk.prevention.Certificate;
import nl.noaberwerk.prevention.CertificateKind;
import nl.noaberwerk.prevention.Certificates;
import nl.noaberwerk.prevention.PreventionPeople;
import nl.noaberwerk.prevention.Proof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates and the coverage of the BHV over the API. */
@Path("certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Prevention")
public class CertificatesResource {

    @Inject
    private Certificates certificates;

    @Inject
    private PreventionPeople people;

    /** Days as "2026-11-10". */
    public record Shown(long id, String who, String kind, String obtainedOn, String validUntil) {

        static Shown of(Certificate one, Map<Long, String> names) {
            Proof proof = one.getProof();
            return new Shown(
                    one.getId(),
                    names.get(proof.employmentId()),
                    proof.kind().name(),
                    proof.obtainedOn().toString(),
                    proof.validUntil().toString());
        }
    }

    /** What somebody was trained for, until when. */
    public record NewCertificate(
            Long employer, String personnelNumber, CertificateKind kind, LocalDate obtainedOn, LocalDate validUntil) {}

    /** How many a location needs from today on. */
    public record NewNeed(Long employer, String location, CertificateKind kind, int number) {}

    /** The number under which it is known. */
    public record Made(long id) {}

    @GET
    @Operation(summary = "The certificates in use, also those that expired, the first to expire on top")
    public List<Shown> list(@QueryParam("employer") Long employer) {
        List<Certificate> rows = certificates.list(Asked.requireField("employer", employer));
        Map<Long, String> names = names(employer, rows);
        return rows.stream().map(one -> Shown.of(one, names)).toList();
    }

    @GET
    @Path("list.{form: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response table(@PathParam("form") String form, @QueryParam("employer") Long employer) {
        List<Certificate> rows = certificates.list(Asked.requireField("employer", employer));
        Map<Long, String> names = names(employer, rows);
        return TableDownload.of(form, "certificaten", table -> {
            table.header(List.of("medewerker", "certificaat", "behaald op", "geldig tot en met"));
            for (Certificate row : rows) {
                Proof proof = row.getProof();
                table.row(
                        names.get(proof.employmentId()),
                        proof.kind().getLabel(),
                        proof.obtainedOn(),
                        proof.validUntil());
            }
        });
    }

    @POST
    @Operation(summary = "Records a certificate; it takes the place of an earlier one of the same kind")
    @APIResponse(responseCode = "201", description = "It is recorded")
    public Response add(NewCertificate asked) {
        Asked.requireField("employer", asked);
        long who = people.employmentOf(Asked.requireField("employer", asked.employer()), asked.personnelNumber());
        Proof proof = new Proof(who, asked.kind(), asked.obtainedOn(), asked.validUntil());
        long id = certificates.add(asked.employer(), proof).getId();
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }

    @GET
    @Path("coverage")
    @Operation(summary = "Per location and task of the BHV how many are needed and how many there are today")
    public List<BhvCoverage> coverage(@QueryParam("employer") Long employer) {
        return certificates.coverage(Asked.requireField("employer", employer));
    }

    @POST
    @Path("needs")
    @Operation(summary = "How many with a certificate a location needs from today on")
    public void need(NewNeed asked) {
        Asked.requireField("employer", asked);
        certificates.need(
                Asked.requireField("employer", asked.employer()), asked.location(), asked.kind(), asked.number());
    }

    private Map<Long, String> names(long employer, List<Certificate> rows) {
        return people.named(
                employer,
                rows.stream().map(one -> one.getProof().employmentId()).toList());
    }
}
