package nl.noaberwerk.finance.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.finance.RepaymentFile;
import nl.noaberwerk.finance.ReturnStanding;
import nl.noaberwerk.finance.ReturnedPayment;
import nl.noaberwerk.finance.ReturnedPayments;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SentFile;
import nl.noaberwerk.platform.Today;

/** Payments that came back, and paying them again. */
@Named
@ViewScoped
public class ReturnedPaymentsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/finance/returned-payments.xhtml?faces-redirect=true";

    @Inject
    private ReturnedPayments returned;

    @Inject
    private PayrollRuns runs;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<ReturnStanding> rows;
    private transient List<RepaymentFile> files;
    private Long run;
    private String payment;
    private LocalDate on;
    private String reason;
    private Long which;

    public List<ReturnStanding> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? returned.ofEmployer(employer.id()) : List.of();
        }
        return rows;
    }

    public List<RepaymentFile> getFiles() {
        if (files == null) {
            files = employer.employer().isPresent() ? returned.files(employer.id()) : List.of();
        }
        return files;
    }

    /** Approved runs, from which a payment can have come back. */
    public List<PayrollRun> getRuns() {
        return runs.ofEmployer(employer.id()).stream()
                .filter(one -> one.status().isFinal())
                .toList();
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) && employer.employer().isPresent();
    }

    public boolean isSomethingOpen() {
        return isMayChange() && getRows().stream().anyMatch(ReturnStanding::isOpen);
    }

    public List<ReturnStanding> getOpen() {
        return getRows().stream().filter(ReturnStanding::isOpen).toList();
    }

    public String record() {
        returned.record(run, payment, new ReturnedPayment.Return(on, reason));
        Notice.afterRedirect(Messages.text("finance.returned.recorded"));
        return AGAIN;
    }

    public String repay() {
        RepaymentFile file = returned.repay(employer.id(), on);
        String made = file.payments() == 1 ? "finance.returned.file-made-one" : "finance.returned.file-made";
        Notice.afterRedirect(Messages.text(made, file.messageId(), file.payments()));
        return AGAIN;
    }

    public String repayByHand() {
        returned.repayByHand(which, on, reason);
        Notice.afterRedirect(Messages.text("finance.returned.by-hand"));
        return AGAIN;
    }

    /** Answers with the file for the bank. */
    public void download(RepaymentFile chosen) throws IOException {
        RepaymentFile file = returned.download(chosen.id());
        SentFile.send(file.messageId() + ".xml", "application/xml", file.content());
    }

    /** The bookings of this month and the one before, under the root: the month and its address. */
    public List<Bookings> getBookings() {
        YearMonth now = YearMonth.from(today.date());
        return Stream.of(now, now.minusMonths(1))
                .map(month -> new Bookings(
                        month, "/api/returned-payments/journal-" + month + ".csv?employer=" + employer.getId()))
                .toList();
    }

    /** Where the bookings of a month are. */
    public record Bookings(YearMonth month, String address) {}

    public Long getRun() {
        return run;
    }

    public void setRun(Long run) {
        this.run = run;
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getWhich() {
        return which;
    }

    public void setWhich(Long which) {
        this.which = which;
    }
}
