package nl.noaberwerk.platform.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.AuditReader;
import nl.noaberwerk.platform.AuditRow;
import nl.noaberwerk.platform.AuditSearch;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Messages;

/** The page to search the audit trail and to check its chain; what is looked for stands in the address. */
@Named
@ViewScoped
public class AuditScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private transient AuditReader reader;

    @Inject
    private transient AuditTrail trail;

    private String account = "";
    private String subject = "";
    private String action = "";
    private LocalDate from;
    private LocalDate until;
    private int page = 1;

    private transient List<AuditRow> rows = List.of();
    private long count;

    /** Called when the page opens; looking into the trail is itself recorded. */
    public void open() {
        AuditSearch search = new AuditSearch(account, subject, action, from, until);
        count = reader.count(search);
        page = Math.max(1, Math.min(page, getLastPage()));
        rows = reader.search(search, (page - 1) * PAGE, PAGE);
        if (page == 1) {
            trail.read("audittrail doorzocht", subject.isBlank() ? "audittrail" : subject);
        }
    }

    public void prove() {
        AuditReader.Proof proof = reader.prove();
        boolean whole = proof.broken().isEmpty();
        String text = whole
                ? Messages.text("platform.audit.chain-whole", proof.rows(), proof.lastHash())
                : Messages.text("platform.audit.chain-broken", proof.broken().get());
        FacesMessage.Severity severity = whole ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    public List<AuditRow> getRows() {
        return rows == null ? List.of() : rows;
    }

    public long getCount() {
        return count;
    }

    public int getLastPage() {
        return (int) Math.max(1, (count + PAGE - 1) / PAGE);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account == null ? "" : account;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action == null ? "" : action;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
