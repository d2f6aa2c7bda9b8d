package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.hrm.AdviceCategory;
import nl.noaberwerk.hrm.AdviceTemplate;
import nl.noaberwerk.hrm.AdviceWords;
import nl.noaberwerk.hrm.NewTemplate;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The words to begin an advice with: look, add, change from a day on. */
@Named
@ViewScoped
public class AdviceTemplatesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceWords words;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<AdviceTemplate> rows;
    private String code;
    private String category;
    private String title;
    private String body;
    private boolean inUse = true;
    private LocalDate from;

    /** Called when the page opens; with a code those words are changed. */
    public void open() {
        from = today.date();
        if (code != null && !code.isEmpty()) {
            AdviceTemplate known = getRows().stream()
                    .filter(one -> one.getCode().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("hrm.template.unknown", code));
            category = known.getCategory();
            title = known.getTitle();
            body = known.getBody();
            inUse = known.isInUse();
        }
    }

    public String save() {
        AdviceTemplate kept = words.keep(new NewTemplate(code, category, title, body, inUse, from));
        Notice.afterRedirect(Messages.text("hrm.template.kept", kept.getTitle(), kept.getValidFrom()));
        return "/hrm/templates.xhtml?faces-redirect=true";
    }

    public List<AdviceTemplate> getRows() {
        if (rows == null) {
            rows = words.templates();
        }
        return rows;
    }

    public List<AdviceCategory> getCategories() {
        return words.categories().stream().filter(AdviceCategory::isInUse).toList();
    }

    /** Labels by code. */
    public Map<String, String> getLabels() {
        return words.categories().stream().collect(Collectors.toMap(AdviceCategory::getCode, AdviceCategory::getLabel));
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    public boolean isChanging() {
        return code != null && !code.isEmpty();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
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

    public boolean isInUse() {
        return inUse;
    }

    public void setInUse(boolean inUse) {
        this.inUse = inUse;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
