package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hrm.AdviceCategory;
import nl.noaberwerk.hrm.AdviceWords;
import nl.noaberwerk.hrm.NewCategory;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** What questions to HRM-advies can be about: look, add, change from a day on. */
@Named
@ViewScoped
public class AdviceCategoriesScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 500;
    private static final int TWO_WEEKS = 14;

    @Inject
    private AdviceWords words;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<AdviceCategory> rows;
    private String code;
    private String label;
    private Integer place = LAST;
    private Integer days = TWO_WEEKS;
    private String source;
    private boolean inUse = true;
    private LocalDate from;

    /** Called when the page opens; with a code that category is changed. */
    public void open() {
        from = today.date();
        if (code != null && !code.isEmpty()) {
            AdviceCategory known = getRows().stream()
                    .filter(one -> one.getCode().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("hrm.category.unknown"));
            label = known.getLabel();
            place = known.getPlace();
            days = known.getAnswerDays();
            source = known.getSource();
            inUse = known.isInUse();
        }
    }

    public String save() {
        AdviceCategory kept = words.keep(
                new NewCategory(code, label, place == null ? -1 : place, days == null ? 0 : days, inUse, from, source));
        Notice.afterRedirect(Messages.text("hrm.category.kept", kept.getLabel(), kept.getValidFrom()));
        return "/hrm/categories.xhtml?faces-redirect=true";
    }

    public List<AdviceCategory> getRows() {
        if (rows == null) {
            rows = words.categories();
        }
        return rows;
    }

    public boolean isMayChange() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
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

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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
