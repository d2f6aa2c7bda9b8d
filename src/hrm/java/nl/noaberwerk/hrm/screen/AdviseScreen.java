package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdviceFile;
import nl.noaberwerk.hrm.AdviceTemplate;
import nl.noaberwerk.hrm.AdviceVersion;
import nl.noaberwerk.hrm.AdviceWords;
import nl.noaberwerk.hrm.AdviceWork;
import nl.noaberwerk.hrm.AskerKind;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;

/** Writes the advice in a case, begun with the words of a template or with the last version. */
@Named
@ViewScoped
public class AdviseScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceCases cases;

    @Inject
    private AdviceWork work;

    @Inject
    private AdviceWords words;

    private transient AdviceFile file;
    private transient List<AdviceTemplate> templates;
    private Long id;
    private Long template;
    private String text;
    private boolean release;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hrm.case.unknown", "");
        }
        if (!getFile().isWhole()) {
            throw Refused.forbidden("hrm.case.read-only", getFile().advice().getNumber());
        }
        text = getFile().versions().isEmpty() ? "" : getFile().versions().get(0).getText();
        release = isAskerReads();
    }

    /** The words were chosen: they come in the place of what stands there. */
    public void begin() {
        if (template != null) {
            text = words.begun(id, template);
        }
    }

    public String save() {
        AdviceVersion given = work.advise(id, text, template);
        if (release && isAskerReads()) {
            work.release(
                    id, given.getNumber(), getFile().advice().askerAccount().get());
        }
        Notice.afterRedirect(Messages.text("hrm.advice.given", given.getNumber()));
        return "/hrm/case.xhtml?faces-redirect=true&id=" + id;
    }

    public AdviceFile getFile() {
        if (file == null) {
            file = cases.open(id);
        }
        return file;
    }

    /** Who asked has an account of her own, and is not the adviser. */
    public boolean isAskerReads() {
        return getFile()
                .advice()
                .askerAccount()
                .filter(account ->
                        !getFile().advice().adviser().filter(account::equals).isPresent())
                .filter(account -> getFile().advice().getAskerKind() == AskerKind.LEADER)
                .isPresent();
    }

    public List<AdviceTemplate> getTemplates() {
        if (templates == null) {
            templates = words.templatesFor(id);
        }
        return templates;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getTemplate() {
        return template;
    }

    public void setTemplate(Long template) {
        this.template = template;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isRelease() {
        return release;
    }

    public void setRelease(boolean release) {
        this.release = release;
    }
}
