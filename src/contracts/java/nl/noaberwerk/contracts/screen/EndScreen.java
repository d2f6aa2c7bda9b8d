package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.contracts.EndFiles;
import nl.noaberwerk.contracts.EndItem;
import nl.noaberwerk.contracts.EndMoney;
import nl.noaberwerk.contracts.EndNotice;
import nl.noaberwerk.contracts.EndReason;
import nl.noaberwerk.contracts.EndView;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SentFile;

/** The end of one employment: why and when, what the law says, and the checklist. */
@Named
@ViewScoped
public class EndScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EndFiles ends;

    @Inject
    private Caller caller;

    private transient EndView view;
    private Long id;
    private Long employment;
    private String telephone;
    private String give;
    private String reason;
    private final EndFields fields = new EndFields();
    private final Map<String, String> notes = new HashMap<>();

    /** Called when the page opens: with an id the file, with an employment the form for a new one. */
    public void open() {
        if (id == null && employment == null) {
            throw Refused.notFound("contracts.end.missing");
        }
        if (id == null) {
            ends.of(employment);
        } else {
            fields.fill(getView().file().getTerms());
        }
    }

    public boolean isFresh() {
        return id == null;
    }

    public EndView getView() {
        if (view == null) {
            view = ends.open(id);
        }
        return view;
    }

    /** Null when nobody gives notice, or it is not for the caller. */
    public EndNotice getNotice() {
        return getView().notice().orElse(null);
    }

    /** Null when no wage is known. */
    public EndMoney getMoney() {
        return getView().money().orElse(null);
    }

    public boolean isAdviser() {
        return isFresh()
                ? caller.has(Role.HR_ADVISEUR)
                : caller.has(Role.HR_ADVISEUR, getView().file().getEmployerId());
    }

    /** Why somebody leaves is not for who only looks after the money. */
    public boolean isReasonShown() {
        return isAdviser()
                || !isFresh() && caller.has(Role.CONTROLEUR, getView().file().getEmployerId());
    }

    public boolean mayTick(EndItem item) {
        long employer = getView().file().getEmployerId();
        return getView().file().isOpen()
                && (caller.has(Role.HR_ADVISEUR, employer)
                        || item.money() && caller.has(Role.SALARISADMINISTRATEUR, employer));
    }

    public String start() {
        long made = ends.start(employment, fields.terms()).getId();
        Notice.afterRedirect(Messages.text("contracts.end.started"));
        return again(made);
    }

    public String save() {
        ends.change(id, fields.terms());
        Notice.afterRedirect(Messages.text("contracts.end.saved"));
        return again(id);
    }

    public String tick(EndItem item, boolean done) {
        ends.tick(id, item.code(), done, notes.get(item.code()));
        Notice.afterRedirect(Messages.text("contracts.end.ticked", item.label()));
        return again(id);
    }

    public String write() {
        ends.write(id, letter());
        Notice.afterRedirect(Messages.text("contracts.end.written"));
        return again(id);
    }

    /** The letter as it would be; nothing is kept. */
    public void preview() {
        SentFile.pdf("voorbeeld-bevestiging.pdf", ends.preview(id, letter()));
    }

    private Map<String, String> letter() {
        return Map.of("telefoon", value(telephone), "inleveren", value(give));
    }

    public String close() {
        ends.close(id);
        Notice.afterRedirect(Messages.text("contracts.end.closed-now"));
        return again(id);
    }

    public String cancel() {
        ends.cancel(id, reason);
        Notice.afterRedirect(Messages.text("contracts.end.cancelled"));
        return again(id);
    }

    private static String again(long id) {
        return "/contracts/end.xhtml?faces-redirect=true&id=" + id;
    }

    private static String value(String text) {
        return text == null ? "" : text;
    }

    public List<EndReason> getReasons() {
        return Arrays.asList(EndReason.values());
    }

    /** The label of a thing of the checklist. */
    public String label(String code) {
        return getView().items().stream()
                .filter(item -> item.code().equals(code))
                .map(EndItem::label)
                .findFirst()
                .orElse(code);
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public EndFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEmployment() {
        return employment;
    }

    public void setEmployment(Long employment) {
        this.employment = employment;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getGive() {
        return give;
    }

    public void setGive(String give) {
        this.give = give;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
