package nl.noaberwerk.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the organisation's own sign-in is, for {@code noaberwerk.login=oidc}; the roles come from its claim. */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidcSettings.provider}",
        clientId = "${oidcSettings.clientId}",
        clientSecret = "${oidcSettings.clientSecret}",
        redirectURI = "${oidcSettings.redirectUri}",
        claimsDefinition =
                @ClaimsDefinition(
                        callerNameClaim = "${oidcSettings.nameClaim}",
                        callerGroupsClaim = "${oidcSettings.rolesClaim}"))
@Named
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "noaberwerk.oidc.provider")
    private Optional<String> provider;

    @Inject
    @ConfigProperty(name = "noaberwerk.oidc.client")
    private Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "noaberwerk.oidc.secret")
    private Optional<String> clientSecret;

    @Inject
    @ConfigProperty(name = "noaberwerk.address")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "noaberwerk.oidc.name-claim", defaultValue = "preferred_username")
    private String nameClaim;

    @Inject
    @ConfigProperty(name = "noaberwerk.oidc.roles-claim", defaultValue = "groups")
    private String rolesClaim;

    public String getProvider() {
        return provider.orElse("");
    }

    public String getClientId() {
        return clientId.orElse("");
    }

    public String getClientSecret() {
        return clientSecret.orElse("");
    }

    public String getRedirectUri() {
        return address.orElse("") + "/oidc/callback";
    }

    public String getNameClaim() {
        return nameClaim;
    }

    public String getRolesClaim() {
        return rolesClaim;
    }
}
