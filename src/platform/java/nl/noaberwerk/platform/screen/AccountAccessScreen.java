package nl.noaberwerk.platform.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.account.ApiToken;
import nl.noaberwerk.platform.account.ApiTokens;
import nl.noaberwerk.platform.account.Sessions;
import nl.noaberwerk.platform.account.SignInSession;

/** Where an account is signed in and with which tokens, for the beheerder who may end both. */
@Named
@RequestScoped
public class AccountAccessScreen {

    @Inject
    private Sessions sessions;

    @Inject
    private ApiTokens tokens;

    @Inject
    private AccountRolesScreen account;

    private List<SignInSession> open;
    private List<ApiToken> made;

    public List<SignInSession> getSessions() {
        if (open == null) {
            open = sessions.of(account.getName());
        }
        return open;
    }

    public List<ApiToken> getTokens() {
        if (made == null) {
            made = tokens.of(account.getName());
        }
        return made;
    }

    public String endSession(long id) {
        sessions.end(id);
        Notice.afterRedirect(Messages.text("platform.session.ended"));
        return account.again();
    }

    public String revoke(ApiToken token) {
        tokens.revoke(token.getId());
        Notice.afterRedirect(Messages.text("platform.token.revoked", token.getName()));
        return account.again();
    }
}
