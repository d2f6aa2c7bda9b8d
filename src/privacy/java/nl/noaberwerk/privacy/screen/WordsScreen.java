package nl.noaberwerk.privacy.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardSection;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardWords;
import nl.noaberwerk.privacy.NewRecord;

/** The words that may not be written near absence: looked up, added, switched off, and tried on a sentence. */
@Named
@ViewScoped
public class WordsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuardWords words;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private GuardSection section = GuardSection.COMPLAINT;
    private transient List<String> counting;
    private transient List<GuardWord> changes;

    private String sentence;
    private GuardSection chosen;
    private String word;
    private boolean counts = true;
    private LocalDate from;
    private String reason;

    public GuardSection[] getSections() {
        return GuardSection.values();
    }

    public List<String> getCounting() {
        if (counting == null) {
            counting = words.counting(section);
        }
        return counting;
    }

    public List<GuardWord> getChanges() {
        if (changes == null) {
            changes = words.changes();
        }
        return changes;
    }

    public boolean isMayChange() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    /** The field itself says what is wrong; this is only reached when nothing is. */
    public void tryOut() {
        Notice.done(Messages.text("privacy.words.harmless"));
    }

    public String change() {
        words.change(chosen, word, counts, new NewRecord(from, reason));
        Notice.afterRedirect(Messages.text(counts ? "privacy.words.added" : "privacy.words.switched-off", word));
        return "/privacy/words.xhtml?faces-redirect=true&soort=" + chosen;
    }

    public GuardSection getSection() {
        return section;
    }

    public void setSection(GuardSection section) {
        this.section = section == null ? GuardSection.COMPLAINT : section;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public GuardSection getChosen() {
        return chosen == null ? section : chosen;
    }

    public void setChosen(GuardSection chosen) {
        this.chosen = chosen;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public boolean isCounts() {
        return counts;
    }

    public void setCounts(boolean counts) {
        this.counts = counts;
    }

    public LocalDate getFrom() {
        return from == null ? today.date() : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
