package nl.noaberwerk.signals.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.signals.MailStates;
import nl.noaberwerk.signals.NightlyRound;
import nl.noaberwerk.signals.NightlyRun;

/** How the mail and the night work stand. */
@Named
@RequestScoped
public class SignalMailScreen {

    private static final String AGAIN = "/signals/mail.xhtml?faces-redirect=true";

    private static final Map<String, String> WORDS = Map.of(
            "WAITING", "wacht",
            "SENDING", "wordt verstuurd",
            "SENT", "verstuurd",
            "SEEN", "niet meer nodig: al gezien op het scherm",
            "DOUBTFUL", "onzeker of het is aangekomen",
            "REFUSED", "geweigerd");

    private static final Map<String, String> CHIPS =
            Map.of("WAITING", "info", "SENT", "good", "DOUBTFUL", "warning", "REFUSED", "danger");

    @Inject
    private MailStates states;

    @Inject
    private NightlyRound round;

    private List<MailStates.Standing> rows;
    private List<NightlyRun> nights;

    public List<MailStates.Standing> getRows() {
        if (rows == null) {
            rows = states.all();
        }
        return rows;
    }

    public List<NightlyRun> getNights() {
        if (nights == null) {
            nights = states.nights();
        }
        return nights;
    }

    public String word(String state) {
        return WORDS.get(state);
    }

    public String chip(String state) {
        return CHIPS.getOrDefault(state, "");
    }

    public String again(MailStates.Standing row) {
        states.again(row.account(), row.employerId());
        Notice.afterRedirect(Messages.text("signals.mail.again", row.account()));
        return AGAIN;
    }

    public String runNow() {
        round.runNow();
        Notice.afterRedirect(Messages.text("signals.nightly.done"));
        return AGAIN;
    }
}
