package nl.noaberwerk.hours.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.hours.HostApprovals;
import nl.noaberwerk.hours.HourCorrections;
import nl.noaberwerk.hours.WeekSheet;
import nl.noaberwerk.hours.WeekState;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;

/** For a host employer: one week, to agree with or not. */
@Named
@ViewScoped
public class HourApprovalScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/hours/approvals.xhtml?faces-redirect=true";

    @Inject
    private transient HostApprovals approvals;

    @Inject
    private transient HourCorrections corrections;

    private final HashMap<Long, String> remarks = new HashMap<>();
    private transient WeekSheet sheet;
    private Long id;
    private String remark;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hours.week.unknown", "");
        }
        getSheet();
    }

    public WeekSheet getSheet() {
        if (sheet == null) {
            sheet = approvals.open(id);
        }
        return sheet;
    }

    public String approve() {
        approvals.approve(id);
        Notice.afterRedirect(Messages.text("hours.approved"));
        return BACK;
    }

    public String dispute() {
        approvals.dispute(id, remark);
        Notice.afterRedirect(Messages.text("hours.disputed"));
        return BACK;
    }

    public String agree(long correction) {
        corrections.agree(correction);
        return again("hours.correction.agreed");
    }

    public String refuse(long correction) {
        corrections.refuse(correction, remarks.get(correction));
        return again("hours.correction.refused");
    }

    private String again(String notice) {
        Notice.afterRedirect(Messages.text(notice));
        return "/hours/approval.xhtml?faces-redirect=true&id=" + id;
    }

    /** The corrections that wait for the host. */
    public List<WeekSheet.Correction> getCorrections() {
        return getSheet().corrections().stream()
                .filter(WeekSheet.Correction::isWaiting)
                .toList();
    }

    /** Why the host does not agree, by the id of the correction. */
    public Map<Long, String> getRemarks() {
        return remarks;
    }

    public boolean isWaiting() {
        return getSheet().state() == WeekState.OFFERED;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
