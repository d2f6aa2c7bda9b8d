package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.subsidies.LksFile;
import nl.noaberwerk.subsidies.LksReceipts;
import nl.noaberwerk.subsidies.Loonkostensubsidies;

/** One beschikking of loonkostensubsidie: its months with their steps, what came in, and its end. */
@Named
@ViewScoped
public class BeschikkingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonkostensubsidies subsidies;

    @Inject
    private LksReceipts receipts;

    @Inject
    private Caller caller;

    private Long id;
    private transient LksFile file;
    private YearMonth explaining;
    private YearMonth month;
    private Euro amount;
    private LocalDate receivedOn;
    private String reference = "";
    private String explanation = "";
    private LocalDate lastDay;
    private String reason = "";

    /** @throws Refused 404 when the page is opened without a beschikking */
    public LksFile getFile() {
        if (id == null) {
            throw Refused.notFound("subsidies.no-id");
        }
        if (file == null) {
            file = subsidies.one(id);
        }
        return file;
    }

    public void open() {
        getFile();
    }

    public String receive() {
        receipts.receive(id, new LksReceipts.Payment(month, amount, receivedOn, reference));
        Notice.afterRedirect(Messages.text("subsidies.receipt.saved", month));
        return again();
    }

    public String explain() {
        receipts.explain(id, explaining, explanation);
        Notice.afterRedirect(Messages.text("subsidies.receipt.explained", explaining));
        return again();
    }

    public String end() {
        if (lastDay == null) {
            throw Refused.badRequest("subsidies.lks.last-day");
        }
        subsidies.end(id, lastDay, reason);
        Notice.afterRedirect(Messages.text("subsidies.lks.ended", lastDay));
        return again();
    }

    /** It was recorded by mistake. */
    public String withdraw() {
        subsidies.end(id, null, reason);
        Notice.afterRedirect(Messages.text("subsidies.lks.withdrawn"));
        return again();
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR);
    }

    /** "loopt", "eindigt na 31-12-2026" or "ingetrokken". */
    public String getState() {
        if (getFile().end().isPresent()) {
            return getFile()
                    .end()
                    .get()
                    .lastDay()
                    .map(day -> "eindigt na " + Messages.shown(day))
                    .orElse("ingetrokken");
        }
        return "loopt";
    }

    private String again() {
        return "/subsidies/beschikking.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public YearMonth getExplaining() {
        return explaining;
    }

    public void setExplaining(YearMonth explaining) {
        this.explaining = explaining;
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

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
