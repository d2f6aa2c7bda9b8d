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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Account;
import nl.noaberwerk.platform.Accounts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The accounts, for the functioneel beheerder; and one's own password. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    private Accounts accounts;

    /** @param employers the ids of the employers; empty for every employer */
    public record Shown(String name, Set<String> roles, Set<Long> employers) {

        static Shown of(Account account) {
            return new Shown(
                    account.name(), account.roles(), account.employers().orElse(Set.of()));
        }
    }

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
        return accounts.all().stream().map(Shown::of).toList();
    }

    @POST
    @Operation(summary = "A new account")
    public Response create(@Valid @NotNull NewAccount asked) {
        Account made = accounts.create(asked.name(), asked.password(), asked.roles(), chosen(asked.employers()));
        return Response.created(URI.create("accounts/" + made.name()))
                .entity(Shown.of(made))
                .build();
    }

    @PUT
    @Path("/{name}")
    @Operation(summary = "Other roles or employers")
    public Shown change(@PathParam("name") String name, @Valid @NotNull Work work) {
        return Shown.of(accounts.change(name, work.roles(), chosen(work.employers())));
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

    private static Optional<Set<Long>> chosen(Set<Long> employers) {
        return Optional.ofNullable(employers).filter(ids -> !ids.isEmpty());
    }
}
