package nl.noaberwerk.benefits.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.benefits.BenefitRow;
import nl.noaberwerk.benefits.ReceivedBenefit;
import nl.noaberwerk.benefits.UwvPayments;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** What UWV is expected to pay and paid; forms for an application at leave and for what came in. */
@Named
@ViewScoped
public class UwvPaymentsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/benefits/payments.xhtml?faces-redirect=true";

    @Inject
    private UwvPayments payments;

    @Inject
    private EmployerInView inView;

    @Inject
    private Today today;

    private transient List<BenefitRow> rows;
    private transient List<UwvPayments.Leave> leaves;
    private final DagloonFields dagloon = new DagloonFields();
    private Long leave;
    private Long report;
    private Long claim;
    private LocalDate first;
    private LocalDate last;
    private Euro amount;
    private LocalDate day;
    private String reference;

    public List<BenefitRow> getRows() {
        if (rows == null) {
            rows = inView.employer().map(one -> payments.list(one.id())).orElse(List.of());
        }
        return rows;
    }

    public List<UwvPayments.Leave> getLeaves() {
        if (leaves == null) {
            leaves = inView.employer().map(one -> payments.leaves(one.id())).orElse(List.of());
        }
        return leaves;
    }

    /** Called when one of the forms opens. */
    public void open() {
        day = today.date();
        if (leave == null && report == null && claim == null) {
            throw Refused.notFound("benefits.leave.not-found", "");
        }
    }

    /** Whose leave, report or claim it is. */
    public String getWhose() {
        return leave == null
                ? getRows().stream()
                        .filter(row -> row.reportId()
                                        .filter(id -> id.equals(report))
                                        .isPresent()
                                || row.claimId().filter(id -> id.equals(claim)).isPresent())
                        .map(BenefitRow::name)
                        .findFirst()
                        .orElse("")
                : getLeaves().stream()
                        .filter(one -> one.leaveId() == leave)
                        .map(UwvPayments.Leave::name)
                        .findFirst()
                        .orElse("");
    }

    public String apply() {
        payments.apply(leave, dagloon.dagloon(), day, reference);
        Notice.afterRedirect(Messages.text("benefits.leave.applied"));
        return LIST;
    }

    public String receive() {
        ReceivedBenefit received = new ReceivedBenefit(first, last, amount, day, reference);
        if (report == null) {
            payments.receiveOfClaim(claim, received);
        } else {
            payments.receiveOfReport(report, received);
        }
        Notice.afterRedirect(Messages.text("benefits.payment.saved"));
        return LIST;
    }

    public DagloonFields getDagloon() {
        return dagloon;
    }

    public Long getLeave() {
        return leave;
    }

    public void setLeave(Long leave) {
        this.leave = leave;
    }

    public Long getReport() {
        return report;
    }

    public void setReport(Long report) {
        this.report = report;
    }

    public Long getClaim() {
        return claim;
    }

    public void setClaim(Long claim) {
        this.claim = claim;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public Euro getAmount() {
        return amount;
    }

    public void setAmount(Euro amount) {
        this.amount = amount;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
