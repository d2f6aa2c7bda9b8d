package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.LoonbeslagEvent;
import nl.noaberwerk.wages.LoonbeslagOrders;
import nl.noaberwerk.wages.LoonbeslagStanding;
import nl.noaberwerk.wages.LoonbeslagStanding.State;

/** One loonbeslag: how it stands, what happened, and what a salarisadministrateur may do with it now. */
@Named
@ViewScoped
public class LoonbeslagScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoonbeslagOrders orders;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private long id;
    private transient LoonbeslagStanding standing;
    private String note;
    private transient YearMonth month;
    private transient Euro amount;

    public LoonbeslagStanding getStanding() {
        if (standing == null) {
            standing = orders.get(id);
        }
        return standing;
    }

    /** The latest first. */
    public List<LoonbeslagEvent> getEvents() {
        List<LoonbeslagEvent> all = new ArrayList<>(getStanding().events());
        Collections.reverse(all);
        return all;
    }

    public String getChip() {
        return LoonbeslagChips.of(getStanding().state());
    }

    /** What the employee keeps at least in this month. */
    public Euro getVoet() {
        YearMonth now = YearMonth.from(today.date());
        YearMonth first = getStanding().order().getFirstMonth();
        return getStanding().beslagvrijeVoet(now.isBefore(first) ? first : now).orElse(null);
    }

    public boolean isOwn() {
        return getStanding().order().getRecordedBy().equals(caller.name());
    }

    public boolean isWaiting() {
        return isMayChange() && getStanding().state() == State.WAITING;
    }

    public boolean isRunning() {
        State state = getStanding().state();
        return isMayChange() && (state == State.RUNNING || state == State.PAID_OFF);
    }

    private boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR);
    }

    public String confirm() {
        orders.confirm(id, note);
        return again("wages.loonbeslag.confirmed");
    }

    public String refuse() {
        orders.refuse(id, note);
        return again("wages.loonbeslag.refused");
    }

    public String changeVoet() {
        orders.changeVoet(id, month, amount, note);
        return again("wages.loonbeslag.voet-changed");
    }

    public String changeClaim() {
        orders.changeClaim(id, amount, note);
        return again("wages.loonbeslag.claim-changed");
    }

    public String end() {
        orders.end(id, month, note);
        return again("wages.loonbeslag.ended");
    }

    private String again(String key) {
        Notice.afterRedirect(Messages.text(key));
        return "/wages/loonbeslag.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public Euro getAmount() {
        return amount;
    }

    public void setAmount(Euro amount) {
        this.amount = amount;
    }
}
