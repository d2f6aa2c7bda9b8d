package nl.noaberwerk.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.RoleHolders;
import nl.noaberwerk.signals.MailSettings;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Notes;

/**
 * Once a week a mail to everybody who wants it: how much waits per area and how much is late, without a name.
 *
 * <p>It is made in the first night of the week on which a server runs; the key of a week and an account keeps it single.
 */
@ApplicationScoped
public class WeeklyMail implements NightlyWork {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RoleHolders holders;

    @Inject
    private CountsOfAccounts counts;

    @Inject
    private Notes notes;

    @Inject
    private MailSettings settings;

    @Override
    public String title() {
        return "Weekbericht maken";
    }

    @Override
    public void everyNight(LocalDate today) {
        if (!notes.isWorking()) {
            return;
        }
        Set<String> without = database.createQuery(
                        "select c.account from HomeChoice c where c.weeklyMail = false", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
        for (RoleHolder holder : holders.withAddress()) {
            String key = key(holder.account(), today);
            if (!without.contains(holder.account()) && !notes.isPosted(key)) {
                List<WorkCount> waiting = counts.of(holder.account());
                if (!waiting.isEmpty()) {
                    notes.post(note(key, holder.account(), waiting));
                }
            }
        }
    }

    private Notes.Note note(String key, String account, List<WorkCount> waiting) {
        int all = waiting.stream().mapToInt(WorkCount::waiting).sum();
        String rows = waiting.stream().map(WeeklyMail::row).collect(Collectors.joining("\n"));
        return new Notes.Note(
                key,
                account,
                Messages.text(all == 1 ? "home.digest.subject-one" : "home.digest.subject", all),
                Messages.text("home.digest.text", rows, settings.getAddress() + "/index.xhtml"));
    }

    private static String row(WorkCount count) {
        return count.late() == 0
                ? Messages.text("home.digest.row", count.area(), count.waiting())
                : Messages.text("home.digest.row-late", count.area(), count.waiting(), count.late());
    }

    /** "week:arbo:2026-46", by the weeks of ISO 8601. */
    static String key(String account, LocalDate day) {
        return "week:" + account + ":" + day.get(WeekFields.ISO.weekBasedYear()) + "-"
                + day.get(WeekFields.ISO.weekOfWeekBasedYear());
    }
}
