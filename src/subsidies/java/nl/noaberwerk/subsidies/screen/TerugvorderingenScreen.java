package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.subsidies.TerugvorderingLine;
import nl.noaberwerk.subsidies.Terugvorderingen;

/** What was paid after a job or a subsidy ended, and what goes back. */
@Named
@ViewScoped
public class TerugvorderingenScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Terugvorderingen claims;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<TerugvorderingLine> rows;
    private Long settling;
    private LocalDate day;
    private String reference = "";

    /** Called when the page opens. */
    public void open() {
        day = today.date();
    }

    public List<TerugvorderingLine> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? claims.list(employer.id()) : List.of();
        }
        return rows;
    }

    /** The line that is being settled; empty when none was chosen. */
    public Optional<TerugvorderingLine> getChosen() {
        return getRows().stream()
                .filter(line -> line.fact()
                                .filter(fact -> fact.getId().equals(settling))
                                .isPresent()
                        && line.isOpen())
                .findFirst();
    }

    public String record(TerugvorderingLine line) {
        line.overpaid()
                .beschikkingId()
                .ifPresent(id -> claims.ofSubsidy(id, line.overpaid().firstMonth()));
        line.overpaid().paymentId().ifPresent(claims::ofPayment);
        return again("saved");
    }

    public String settle() {
        claims.settle(settling, day, reference);
        return again("settled");
    }

    private static String again(String done) {
        Notice.afterRedirect(Messages.text("subsidies.back." + done));
        return "/subsidies/terugvorderingen.xhtml?faces-redirect=true";
    }

    public boolean isMayRecord() {
        return caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public boolean isMaySettle() {
        return isMayRecord() || caller.has(Role.SALARISADMINISTRATEUR, employer.id());
    }

    public Long getSettling() {
        return settling;
    }

    public void setSettling(Long settling) {
        this.settling = settling;
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
        this.reference = reference == null ? "" : reference;
    }
}
