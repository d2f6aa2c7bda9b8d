package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.contracts.ContractTemplate;
import nl.noaberwerk.contracts.ContractTemplates;
import nl.noaberwerk.contracts.TemplateLine;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SentFile;
import nl.noaberwerk.platform.Today;

/** The words of one kind of contract: read, confirmed by a second person, and written anew from a day on. */
@Named
@ViewScoped
public class ContractTemplateScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractTemplates templates;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient TemplateLine line;
    private Long id;
    private String title;
    private String body;
    private LocalDate validFrom;

    /** Called when the page opens: the form begins with these words. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("contracts.template.unknown", "-");
        }
        title = getTemplate().getTitle();
        body = getTemplate().getBody();
        validFrom = today.date();
    }

    public TemplateLine getLine() {
        if (line == null) {
            line = templates.find(id);
        }
        return line;
    }

    public ContractTemplate getTemplate() {
        return getLine().template();
    }

    public Set<String> getPlaces() {
        return templates.places();
    }

    /** Sentences that are long for level B1. */
    public List<String> getLongSentences() {
        return new LetterText(title, body).longSentences();
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR);
    }

    /** Whether the caller is the second person. */
    public boolean isMayDecide() {
        return isMayChange()
                && getLine().isWaiting()
                && !getTemplate().getRecordedBy().equals(caller.name());
    }

    public void preview() {
        SentFile.pdf("voorbeeld-contracttekst.pdf", templates.example(new LetterText(title, body)));
    }

    public String save() {
        ContractTemplate written = templates.write(
                getTemplate().getKind(), getTemplate().getRegeling(), new LetterText(title, body), validFrom);
        Notice.afterRedirect(Messages.text("contracts.template.written", validFrom));
        return "/contracts/template.xhtml?faces-redirect=true&id=" + written.getId();
    }

    public String decide(boolean agreed) {
        templates.decide(id, agreed);
        Notice.afterRedirect(Messages.text(
                agreed ? "contracts.template.agreed" : "contracts.template.refused",
                getTemplate().getValidFrom()));
        return "/contracts/template.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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
