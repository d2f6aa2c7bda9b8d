package nl.noaberwerk.letters.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.letters.LetterField;
import nl.noaberwerk.letters.LetterKind;
import nl.noaberwerk.letters.LetterKinds;
import nl.noaberwerk.letters.LetterTemplate;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SentFile;
import nl.noaberwerk.platform.Today;

/** The words of one kind of letter: what holds, what held, and other words from a day on. */
@Named
@ViewScoped
public class LetterTemplateScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterKinds kinds;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private String code;
    private String subject;
    private String body;
    private LocalDate validFrom;

    /** Called when the page opens: the form begins with the words that hold today. */
    public void open() {
        kinds.find(code);
        LetterTemplate template = kinds.holdingOn(code, today.date());
        subject = template.getSubject();
        body = template.getBody();
        validFrom = today.date();
    }

    public LetterKind getKind() {
        return kinds.find(code);
    }

    public List<LetterField> getFields() {
        return kinds.fields(code);
    }

    public List<LetterTemplate> getHistory() {
        return kinds.history(code);
    }

    public Long getHolding() {
        return kinds.holdingOn(code, today.date()).getId();
    }

    /** Sentences that are long for level B1. */
    public List<String> getLongSentences() {
        return new LetterText(subject, body).longSentences();
    }

    /** Says which sentences are long. */
    public void check() {
        List<String> tooLong = getLongSentences();
        if (tooLong.isEmpty()) {
            Notice.done(Messages.text("letters.template.plain"));
        }
    }

    public void preview() {
        SentFile.pdf("voorbeeld.pdf", kinds.example(code, new LetterText(subject, body)));
    }

    public String save() {
        kinds.change(code, new LetterText(subject, body), validFrom);
        Notice.afterRedirect(Messages.text("letters.template.saved", validFrom));
        return "/letters/template.xhtml?faces-redirect=true&kind=" + code;
    }

    public boolean isMayChange() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
