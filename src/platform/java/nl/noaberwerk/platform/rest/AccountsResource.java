package nl.noaberwerk.platform.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.account.Account;
import nl.noaberwerk.platform.account.Accounts;
import nl.noaberwerk.platform.account.NewGrant;
import nl.noaberwerk.platform.account.RoleGrant;
import nl.noaberwerk.platform.account.RoleGrants;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The accounts, for the functioneel beheerder; and one's own password. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private Today today;

    /** @param grants all that was ever granted, in the order in which it was */
    public record Shown(String name, String fullName, boolean closed, List<GrantAnswer> grants) {}

    /** @param employer absent for every employer; @param from ISO day, today when absent; @param until absent without end */
    public record NewRole(@NotNull String role, Long employer, String from, String until) {}

    /** @param employers the ids of the employers; absent or empty for every employer */
    public record NewAccount(
            @NotNull String name,
            @NotNull String password,
            @NotNull Set<String> roles,
            Set<Long> employers) {}

    /** @param employers the ids of the employers; absent or empty for every employer */
    public record Work(@NotNull Set<String> roles, Set<Long> employers) {}

    public record NewPassword(@NotNull String password) {}

    public record OwnPassword(@NotNull String old, @NotNull String password) {}

    @GET
    @Operation(summary = "All accounts")
    public List<Shown> all() {
        List<RoleGrant> granted = grants.all();
        return accounts.all().stream().map(account -> shown(account, granted)).toList();
    }

    @POST
    @Operation(summary = "A new account; its roles work when another has confirmed them")
    public Response create(@Valid @NotNull NewAccount asked) {
        Account made = accounts.create(asked.name(), asked.name(), asked.password());
        grants.replace(made.name(), asked.roles(), chosen(asked.employers()));
        return Response.created(URI.create("accounts/" + made.name()))
                .entity(shown(made, grants.all()))
                .build();
    }

    @PUT
    @Path("/{name}")
    @Operation(summary = "Other roles or employers: what is new waits for confirmation, what is left out ends")
    public Shown change(@PathParam("name") String name, @Valid @NotNull Work work) {
        Account account = accounts.find(name);
        grants.replace(account.name(), work.roles(), chosen(work.employers()));
        return shown(account, grants.all());
    }

    @POST
    @Path("/{name}/grants")
    @Operation(summary = "Grants a role on days; it works when another has confirmed it")
    public Response grant(@PathParam("name") String name, @Valid @NotNull NewRole asked) {
        LocalDate from = Asked.optionalDay("from", asked.from()).orElse(today.date());
        LocalDate until = Asked.optionalDay("until", asked.until()).orElse(null);
        RoleGrant made = grants.grant(new NewGrant(name, asked.role(), asked.employer(), from, until));
        return Response.status(Response.Status.CREATED)
                .entity(GrantAnswer.of(made, today.date()))
                .build();
    }

    @POST
    @Path("/grants/{id}/confirm")
    @Operation(summary = "Confirms a role that another account granted")
    public GrantAnswer confirm(@PathParam("id") long id) {
        return GrantAnswer.of(grants.confirm(id), today.date());
    }

    @DELETE
    @Path("/grants/{id}")
    @Operation(summary = "Takes a role away; the grant stays to be seen")
    public GrantAnswer end(@PathParam("id") long id) {
        return GrantAnswer.of(grants.end(id), today.date());
    }

    @DELETE
    @Path("/{name}")
    @Operation(summary = "Nobody can sign in with this account any more")
    public void close(@PathParam("name") String name) {
        accounts.close(name);
    }

    @PUT
    @Path("/{name}/password")
    @Operation(summary = "A new password for somebody, who is also let in again after a lock-out")
    public void resetPassword(@PathParam("name") String name, @Valid @NotNull NewPassword asked) {
        accounts.resetPassword(name, asked.password());
    }

    @PUT
    @Path("/own/password")
    @Operation(summary = "A new password for oneself")
    public void changeOwnPassword(@Valid @NotNull OwnPassword asked) {
        accounts.changeOwnPassword(asked.old(), asked.password());
    }

    private Shown shown(Account account, List<RoleGrant> granted) {
        List<GrantAnswer> own = granted.stream()
                .filter(grant -> grant.getAccount().equals(account.name()))
                .map(grant -> GrantAnswer.of(grant, today.date()))
                .toList();
        return new Shown(account.name(), account.fullName(), account.closed(), own);
    }

    private static Set<Long> chosen(Set<Long> employers) {
        return employers == null ? Set.of() : employers;
    }
}
