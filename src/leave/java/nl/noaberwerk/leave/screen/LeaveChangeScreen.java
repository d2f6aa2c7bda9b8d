package nl.noaberwerk.leave.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import nl.noaberwerk.leave.AccountView;
import nl.noaberwerk.leave.HourBucket;
import nl.noaberwerk.leave.HourKind;
import nl.noaberwerk.leave.LeaveAccounts;
import nl.noaberwerk.leave.LeaveEntry;
import nl.noaberwerk.leave.Posting;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Buys, sells or corrects hours of one employee. */
@Named
@ViewScoped
public class LeaveChangeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeaveAccounts accounts;

    @Inject
    private transient Today today;

    private transient AccountView view;
    private Long id;
    private Posting posting = Posting.BOUGHT;
    private HourKind kind = HourKind.EXTRA;
    private String year;
    private String hours;
    private String reason;

    @PostConstruct
    void start() {
        year = String.valueOf(today.date().getYear());
    }

    /** Called when the page opens. @throws Refused 404 without an employee */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        getView();
    }

    public AccountView getView() {
        if (view == null) {
            view = accounts.of(id);
        }
        return view;
    }

    public List<Posting> getPostings() {
        return List.of(Posting.BOUGHT, Posting.SOLD, Posting.CORRECTED);
    }

    public HourKind[] getKinds() {
        return HourKind.values();
    }

    public String save() {
        if (!year.strip().matches("20\\d\\d")) {
            throw Refused.badRequest("leave.change.year");
        }
        LeaveEntry added =
                accounts.change(id, posting, new HourBucket(Integer.parseInt(year.strip()), kind), hours(), reason);
        Notice.afterRedirect(Messages.text("leave.changed", added.getHours(), posting.label()));
        return "/leave/balance.xhtml?faces-redirect=true&id=" + id;
    }

    private BigDecimal hours() {
        try {
            return new BigDecimal(hours.strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw Refused.badRequest("leave.change.hours");
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Posting getPosting() {
        return posting;
    }

    public void setPosting(Posting posting) {
        this.posting = posting;
    }

    public HourKind getKind() {
        return kind;
    }

    public void setKind(HourKind kind) {
        this.kind = kind;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year == null ? "" : year;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours == null ? "" : hours;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
