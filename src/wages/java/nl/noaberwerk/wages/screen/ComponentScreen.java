package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.wages.ComponentBook;
import nl.noaberwerk.wages.ComponentChange;
import nl.noaberwerk.wages.ComponentDefinition;
import nl.noaberwerk.wages.ComponentDifference;
import nl.noaberwerk.wages.ComponentHistory;
import nl.noaberwerk.wages.Direction;
import nl.noaberwerk.wages.Measure;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.WageComponent;

/** One wage component: what holds, what waits, its history, and proposing another definition from a month on. */
@Named
@ViewScoped
public class ComponentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ComponentBook book;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private String code;
    private final DefinitionFields fields = new DefinitionFields();
    private transient ComponentHistory history;
    private transient ComponentChange change;
    private transient ComponentDefinition shown;

    /** Called when the page opens; without a code it is a new component. */
    public void open() {
        YearMonth now = YearMonth.from(today.date());
        if (!isAdding()) {
            fields.fill(getHistory().shownIn(now).definition());
        }
        fields.setValidFrom(book.firstOpen().filter(first -> first.isAfter(now)).orElse(now));
    }

    /** Works the change out without keeping anything. */
    public void show() {
        change = null;
        shown = null;
        ComponentDefinition asked = fields.definition();
        change = book.change(asked);
        shown = asked;
    }

    /** Puts before the second person what was shown; when something was filled in since, that is shown first. */
    public String propose() {
        ComponentDefinition before = shown;
        show();
        if (!shown.equals(before)) {
            Notice.error(Messages.text("wages.component.shown-again"));
            return null;
        }
        WageComponent proposed = book.propose(shown);
        return done("wages.component.proposed", proposed);
    }

    public String confirm(long id) {
        return done("wages.component.confirmed", book.confirm(id));
    }

    public String withdraw(long id) {
        return done("wages.component.withdrawn", book.withdraw(id));
    }

    private String done(String key, WageComponent component) {
        Notice.afterRedirect(Messages.text(key, component.code(), component.validFrom()));
        return "/wages/component.xhtml?faces-redirect=true&code=" + component.code();
    }

    public ComponentHistory getHistory() {
        if (history == null) {
            history = book.find(code);
        }
        return history;
    }

    /** What holds this month, else what comes. */
    public WageComponent getCurrent() {
        return getHistory().shownIn(YearMonth.from(today.date()));
    }

    public WageComponent getWaiting() {
        return isAdding() ? null : getHistory().waiting().orElse(null);
    }

    /** What the waiting proposal changes with regard to what holds in its month. */
    public List<ComponentDifference> getWaitingDifferences() {
        WageComponent waiting = getWaiting();
        return waiting == null ? List.of() : getHistory().differences(waiting);
    }

    public boolean isAdding() {
        return code == null || code.isEmpty();
    }

    public boolean isMayPropose() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER) && getWaiting() == null;
    }

    public boolean isMayWithdraw() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    /** The second person is another functioneel beheerder or a salarisadministrateur. */
    public boolean isMayConfirm() {
        return (caller.has(Role.FUNCTIONEEL_BEHEERDER) || caller.has(Role.SALARISADMINISTRATEUR)) && !isMine();
    }

    public boolean isMine() {
        return Optional.ofNullable(getWaiting())
                .filter(waiting -> waiting.recordedBy().equals(caller.name()))
                .isPresent();
    }

    /** The differences were shown. */
    public boolean isReady() {
        return change != null;
    }

    public ComponentChange getChange() {
        return change;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public Taxation[] getTaxations() {
        return Taxation.values();
    }

    public List<Grade> getGrades() {
        return List.of(Grade.TE_CONTROLEREN, Grade.VASTGESTELD);
    }

    public DefinitionFields getFields() {
        return fields;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
