package nl.noaberwerk.finance.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.finance.ManualPayment;
import nl.noaberwerk.finance.Payment;
import nl.noaberwerk.finance.PaymentBatch;
import nl.noaberwerk.finance.PaymentDownload;
import nl.noaberwerk.finance.PaymentFile;
import nl.noaberwerk.finance.Payments;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SentFile;
import nl.noaberwerk.platform.Today;

/** The page of the bank file of a run: what is in it, download, withdraw, who took it. */
@Named
@ViewScoped
public class PaymentsScreen implements Serializable {

    @Inject
    private Payments payments;

    @Inject
    private PayrollRuns runs;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private PayrollRun run;
    private PaymentBatch batch;
    private String problem = "";
    private List<PaymentFile> files = List.of();
    private List<PaymentDownload> downloads = List.of();
    private String reason;
    private String byHand;
    private LocalDate paidOn;

    @PostConstruct
    void open() {
        run = runs.get(RunInUrl.read());
        if (run.status().isFinal()) {
            readBatch();
            readFiles();
        }
    }

    /** Answers with the file for the bank. */
    public void download() throws IOException {
        PaymentFile file = payments.download(run.id());
        readFiles();
        SentFile.send(file.messageId() + ".xml", "application/xml", file.content());
    }

    public void withdraw() {
        payments.withdraw(run.id(), reason);
        reason = null;
        readFiles();
        String text = Messages.text("finance.payments.withdrawn");
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** Records that the chosen payment was made by hand. */
    public String payByHand() {
        payments.payByHand(run.id(), byHand, new ManualPayment.ByHand(paidOn, reason));
        Notice.afterRedirect(Messages.text("finance.manual.recorded"));
        return "/finance/payments.xhtml?faces-redirect=true&run=" + run.id();
    }

    /** What was paid by hand and is in no file. */
    public List<ManualPayment> getManual() {
        return run.status().isFinal() ? payments.byHand(run.id()) : List.of();
    }

    private void readBatch() {
        try {
            batch = payments.batch(run.id());
        } catch (Refused refused) {
            problem = refused.getMessage();
        }
    }

    private void readFiles() {
        files = payments.files(run.id());
        downloads = payments.downloads(run.id());
    }

    public PayrollRun getRun() {
        return run;
    }

    public boolean isApproved() {
        return run.status().isFinal();
    }

    /** The valid file; null when there is none. */
    public PaymentFile getValid() {
        return files.stream().filter(file -> !file.isWithdrawn()).findFirst().orElse(null);
    }

    public PaymentBatch getBatch() {
        return batch;
    }

    public List<Payment> getPayments() {
        return batch == null ? List.of() : batch.payments();
    }

    /** Why no file can be made; empty when it can. */
    public String getProblem() {
        return problem;
    }

    public String getDebtorIban() {
        return getValid() == null ? batch.debtor().iban() : getValid().debtorIban();
    }

    public boolean isDatePassed() {
        return run.paymentDate().isBefore(today.date());
    }

    /** Only a salarisadministrateur makes and withdraws files; a controleur takes the one that is there. */
    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR);
    }

    public boolean isMayDownload() {
        return batch != null && (isMayChange() || getValid() != null);
    }

    public List<PaymentFile> getFiles() {
        return files;
    }

    public List<PaymentDownload> getDownloads() {
        return downloads;
    }

    /** The name of the file that was taken. */
    public String fileOf(PaymentDownload download) {
        return files.stream()
                .filter(file -> file.id() == download.paymentFileId())
                .map(PaymentFile::messageId)
                .findFirst()
                .orElse("");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The identification of the payment that was made by hand. */
    public String getByHand() {
        return byHand;
    }

    public void setByHand(String byHand) {
        this.byHand = byHand;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}
