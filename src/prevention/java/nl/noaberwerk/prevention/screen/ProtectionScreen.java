package nl.noaberwerk.prevention.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.prevention.PbmIssue;
import nl.noaberwerk.prevention.PbmIssues;
import nl.noaberwerk.prevention.PreventionPeople;
import nl.noaberwerk.prevention.Protection;

/** Protective equipment in use: who signed for it and when it must be replaced. */
@Named
@ViewScoped
public class ProtectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/prevention/protection.xhtml?faces-redirect=true";

    @Inject
    private PbmIssues issues;

    @Inject
    private PreventionPeople people;

    @Inject
    private PreventionRights rights;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<PbmIssue> rows;
    private transient Map<Long, String> names;

    private String who;
    private String item;
    private String size;
    private LocalDate issuedOn;
    private LocalDate replaceOn;
    private boolean signed;

    /** Called when the page opens. */
    public void open() {
        issuedOn = today.date();
    }

    public List<PbmIssue> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? issues.list(employer.id()) : List.of();
        }
        return rows;
    }

    public String name(PbmIssue row) {
        if (names == null) {
            names = people.named(
                    employer.id(),
                    getRows().stream()
                            .map(one -> one.getProtection().employmentId())
                            .toList());
        }
        return names.getOrDefault(row.getProtection().employmentId(), "");
    }

    public boolean isLate(PbmIssue row) {
        LocalDate day = row.getProtection().replaceOn();
        return day != null && day.isBefore(today.date());
    }

    public List<String> suggest(String typed) {
        return people.suggest(employer.id(), typed);
    }

    public String issue() {
        long id = people.employmentOf(employer.id(), who);
        LocalDate signedOn = signed ? issuedOn : null;
        issues.issue(employer.id(), new Protection(id, item, size, issuedOn, signedOn, replaceOn));
        Notice.afterRedirect(Messages.text("prevention.added", who));
        return AGAIN;
    }

    public String sign(long id) {
        issues.sign(id);
        Notice.afterRedirect(Messages.text("prevention.pbm.signed"));
        return AGAIN;
    }

    public String giveBack(long id) {
        issues.giveBack(id);
        Notice.afterRedirect(Messages.text("prevention.pbm.returned"));
        return AGAIN;
    }

    public boolean isMayChange() {
        return rights.mayWork();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getReplaceOn() {
        return replaceOn;
    }

    public void setReplaceOn(LocalDate replaceOn) {
        this.replaceOn = replaceOn;
    }

    public boolean getSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }
}
