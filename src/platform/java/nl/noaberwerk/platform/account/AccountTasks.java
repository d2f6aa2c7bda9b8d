package nl.noaberwerk.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** Roles that wait for a second beheerder or for their yearly review, and a password that somebody else chose. */
@ApplicationScoped
public class AccountTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;
    private static final int WHEN_THERE_IS_TIME = 10;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private GrantReviews reviews;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> tasks = new ArrayList<>();
        accounts.own()
                .map(Account::passwordResetBy)
                .ifPresent(by -> tasks.add(new WaitingTask(
                        "Kies een eigen wachtwoord: " + by + " koos uw wachtwoord van nu",
                        "/platform/own-account.xhtml",
                        FIRST)));
        if (caller.has(Role.FUNCTIONEEL_BEHEERDER)) {
            add(tasks, "Rollen bevestigen: ", grants.toConfirm().size(), "/platform/accounts.xhtml", THIS_WEEK);
            add(tasks, "Rollen beoordelen: ", reviews.overdue(), "/platform/account-review.xhtml", WHEN_THERE_IS_TIME);
        }
        return tasks;
    }

    private static void add(List<WaitingTask> tasks, String what, long count, String link, int weight) {
        if (count > 0) {
            tasks.add(new WaitingTask(what + count, link, weight));
        }
    }
}
