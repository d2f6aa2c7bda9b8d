package nl.noaberwerk.hosts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.hosts.Host;
import nl.noaberwerk.hosts.HostCard;
import nl.noaberwerk.hosts.HostContact;
import nl.noaberwerk.hosts.Hosts;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The host employers over the API. */
@Path("hosts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hosts")
public class HostsResource {

    private static final int PAGE = 50;

    @Inject
    private Hosts hosts;

    /** A host in a list; until is null without contract or without end. */
    public record LineAnswer(
            long id, String name, String city, int people, int contracts, String until, boolean complete) {

        static LineAnswer of(Hosts.Line line) {
            return new LineAnswer(
                    line.host().getId(),
                    line.host().getName(),
                    line.host().getCard().city(),
                    line.people(),
                    line.contracts(),
                    line.until().map(LocalDate::toString).orElse(null),
                    line.host().isComplete());
        }
    }

    /** One host; version must be given back to change it. */
    public record HostAnswer(
            long id,
            int version,
            String name,
            String officialName,
            String kvk,
            String street,
            String postcode,
            String city,
            Set<String> werksoorten,
            boolean complete) {

        static HostAnswer of(Host host) {
            HostCard card = host.getCard();
            return new HostAnswer(
                    host.getId(),
                    host.getVersion(),
                    host.getName(),
                    card.officialName(),
                    card.kvk(),
                    card.street(),
                    card.postcode(),
                    card.city(),
                    host.getWerksoorten(),
                    host.isComplete());
        }
    }

    /** A host to add or to change; the name of a host never changes. */
    public record HostRequest(
            Long employer,
            Integer version,
            String name,
            String officialName,
            String kvk,
            String street,
            String postcode,
            String city,
            List<String> werksoorten) {

        HostCard card() {
            return new HostCard(officialName, kvk, street, postcode, city);
        }
    }

    /** Whom one speaks to. */
    public record ContactAnswer(long id, String name, String position, String email, String phone) {

        static ContactAnswer of(HostContact contact) {
            return new ContactAnswer(
                    contact.getId(), contact.getName(), contact.getPosition(), contact.getEmail(), contact.getPhone());
        }
    }

    @GET
    @Operation(
            summary = "The host employers by name",
            description = "search: part of the name, place or KvK number; page: from 1, of 50. The header X-Total-Count"
                    + " says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("page") @DefaultValue("1") int page) {
        List<Hosts.Line> all = hosts.list(Asked.requireField("employer", employer), search);
        return Response.ok(all.stream()
                        .skip(Asked.firstRow(page, PAGE))
                        .limit(PAGE)
                        .map(LineAnswer::of)
                        .toList())
                .header("X-Total-Count", all.size())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One host employer")
    @APIResponse(responseCode = "404", description = "There is none")
    public HostAnswer one(@PathParam("id") long id) {
        return HostAnswer.of(hosts.one(id));
    }

    @POST
    @Operation(summary = "Adds a host employer; 409 when the name is used already")
    public Response add(HostRequest asked) {
        Host made = hosts.add(
                Asked.requireField("employer", asked.employer()), asked.name(), asked.card(), asked.werksoorten());
        return Response.status(Response.Status.CREATED)
                .entity(HostAnswer.of(made))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes the particulars; 409 when somebody else did since the version that is given")
    public HostAnswer change(@PathParam("id") long id, HostRequest asked) {
        return HostAnswer.of(
                hosts.change(id, Asked.requireField("version", asked.version()), asked.card(), asked.werksoorten()));
    }

    @GET
    @Path("{id}/contacts")
    @Operation(summary = "Whom one speaks to there")
    public List<ContactAnswer> contacts(@PathParam("id") long id) {
        return hosts.contacts(id).stream().map(ContactAnswer::of).toList();
    }

    @POST
    @Path("{id}/contacts")
    @Operation(summary = "Adds somebody to speak to")
    public Response addContact(@PathParam("id") long id, HostContact.Reach asked) {
        return Response.status(Response.Status.CREATED)
                .entity(ContactAnswer.of(hosts.addContact(id, asked)))
                .build();
    }

    @DELETE
    @Path("contacts/{contact}")
    @Operation(summary = "Takes somebody off the contacts")
    public Response removeContact(@PathParam("contact") long contact) {
        hosts.removeContact(contact);
        return Response.noContent().build();
    }
}
