package nl.noaberwerk.platform.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.account.GrantReviews;
import nl.noaberwerk.platform.account.ReviewRow;

/** The yearly review of who has which role. */
@Named
@ViewScoped
public class AccountReviewScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OVERDUE = "te-laat";

    @Inject
    private transient GrantReviews reviews;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private transient List<ReviewRow> all;
    private String filter = "";

    public List<ReviewRow> getRows() {
        return filter.equals(OVERDUE) ? all().stream().filter(this::isOverdue).toList() : all();
    }

    public long getOverdueCount() {
        return all().stream().filter(this::isOverdue).count();
    }

    public boolean isOverdue(ReviewRow row) {
        return row.overdue(today.now());
    }

    public boolean isMayDecide() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    public boolean isOwn(ReviewRow row) {
        return row.account().name().equals(caller.name());
    }

    /** Who looked at it last, or that it was only confirmed. */
    public String lookedBy(ReviewRow row) {
        return row.last()
                .map(review -> "beoordeeld door " + review.reviewedBy())
                .orElse("bevestigd door " + row.grant().getConfirmedBy());
    }

    public String keep(ReviewRow row) {
        return decide(row, true, "platform.review.stays");
    }

    public String end(ReviewRow row) {
        return decide(row, false, "platform.review.goes");
    }

    /** "page" for the filter that is chosen, nothing for the others. */
    public String current(String choice) {
        return choice.equals(filter) ? "page" : null;
    }

    private String decide(ReviewRow row, boolean stays, String notice) {
        reviews.decide(row.grant().getId(), stays);
        Notice.afterRedirect(
                Messages.text(notice, row.grant().getRole(), row.account().name()));
        return "/platform/account-review.xhtml?faces-redirect=true&filter=" + filter;
    }

    private List<ReviewRow> all() {
        if (all == null) {
            all = reviews.rows();
        }
        return all;
    }

    public String getFilter() {
        return filter;
    }

    /** "te-laat" or anything else for all. */
    public void setFilter(String filter) {
        this.filter = OVERDUE.equals(filter) ? OVERDUE : "";
    }
}
