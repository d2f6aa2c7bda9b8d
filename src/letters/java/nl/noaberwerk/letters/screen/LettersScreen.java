package nl.noaberwerk.letters.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.letters.LetterLine;
import nl.noaberwerk.letters.LetterPerson;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The letters of one employee, and how they were sent. */
@Named
@ViewScoped
public class LettersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Letters letters;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<LetterLine> lines;
    private transient LetterPerson person;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private Long id;
    private SendingManner manner;
    private LocalDate sentOn;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        sentOn = today.date();
        // what waits is probably what is sent now
        lines(id).stream()
                .filter(LetterLine::isWaiting)
                .forEach(line -> chosen.put(line.letter().getId(), true));
    }

    /** Of the employee of a dossier; read once per request. */
    public List<LetterLine> lines(Long employmentId) {
        if (lines == null) {
            lines = letters.of(employmentId);
        }
        return lines;
    }

    public List<LetterLine> getLines() {
        return lines(id);
    }

    public long waiting(Long employmentId) {
        return lines(employmentId).stream().filter(LetterLine::isWaiting).count();
    }

    public LetterPerson getPerson() {
        if (person == null) {
            person = letters.person(id);
        }
        return person;
    }

    /** Records for the chosen letters how they were sent. */
    public String send() {
        List<Long> ids = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (ids.isEmpty()) {
            throw Refused.badRequest("letters.sending.nothing");
        }
        ids.forEach(one -> letters.sent(one, manner, sentOn));
        Notice.afterRedirect(
                Messages.text(ids.size() == 1 ? "letters.sending.saved-one" : "letters.sending.saved", ids.size()));
        return "/letters/letters.xhtml?faces-redirect=true&id=" + id;
    }

    public List<SendingManner> getManners() {
        return Arrays.asList(SendingManner.values());
    }

    public boolean isMayWrite() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public boolean isMaySend() {
        return isMayWrite();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SendingManner getManner() {
        return manner;
    }

    public void setManner(SendingManner manner) {
        this.manner = manner;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
