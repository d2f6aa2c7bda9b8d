package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.subsidies.BegeleidWerkenFile;
import nl.noaberwerk.subsidies.BegeleidWerkenJobs;
import nl.noaberwerk.subsidies.BegeleidWerkenPayments;
import nl.noaberwerk.subsidies.EndGround;
import nl.noaberwerk.subsidies.ScheduledPayment;
import nl.noaberwerk.subsidies.SubsidyTerms;
import nl.noaberwerk.subsidies.Terugkeer;
import nl.noaberwerk.subsidies.file.BesluitPrint;

/** One job in begeleid werken: agreements, payment schedule, decision, end and return. */
@Named
@ViewScoped
public class JobScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BegeleidWerkenJobs jobs;

    @Inject
    private BegeleidWerkenPayments payments;

    @Inject
    private BesluitPrint print;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private Long id;
    private transient BegeleidWerkenFile file;
    private String preparing = "";
    private Euro amount;
    private String proof = "";
    private LocalDate lastDay;
    private EndGround ground;
    private Terugkeer.Outcome outcome;
    private LocalDate returnDay;
    private String note = "";

    /** @throws Refused 404 when the page is opened without a job */
    public BegeleidWerkenFile getFile() {
        if (id == null) {
            throw Refused.notFound("subsidies.no-id");
        }
        if (file == null) {
            file = jobs.one(id);
        }
        return file;
    }

    public void open() {
        chosen().ifPresent(one -> amount = one.period().expected().amount());
    }

    /** What is agreed today. */
    public SubsidyTerms getTerms() {
        return getFile().termsOn(today.date());
    }

    public ScheduledPayment.State state(ScheduledPayment payment) {
        return payment.on(today.date());
    }

    public boolean preparable(ScheduledPayment payment) {
        ScheduledPayment.State now = state(payment);
        return isMayChange() && (now == ScheduledPayment.State.TO_PREPARE || now == ScheduledPayment.State.REJECTED);
    }

    public String chip(ScheduledPayment payment) {
        return switch (state(payment)) {
            case PAID -> "good";
            case REJECTED -> "danger";
            case TO_PREPARE, PREPARED -> "warning";
            case APPROVED -> "info";
            case LATER -> "";
        };
    }

    /** By which the address names a period: "SUBSIDY 2026-10". */
    public String name(ScheduledPayment payment) {
        return payment.period().kind() + " " + payment.period().first();
    }

    /** The period that is being prepared. */
    public Optional<ScheduledPayment> chosen() {
        return getFile().payments().stream()
                .filter(one -> name(one).equals(preparing))
                .findFirst();
    }

    public ScheduledPayment getChosen() {
        return chosen().orElse(null);
    }

    public String prepare() {
        ScheduledPayment one = chosen().orElseThrow(() -> Refused.notFound("subsidies.payment.no-period"));
        payments.prepare(id, one.period().kind(), one.period().first(), amount, proof);
        Notice.afterRedirect(Messages.text("subsidies.payment.prepared"));
        return again();
    }

    public String end() {
        jobs.end(id, lastDay, ground);
        Notice.afterRedirect(Messages.text("subsidies.bw.ended", lastDay));
        return again();
    }

    public String settle() {
        jobs.settleReturn(id, outcome, returnDay, note);
        Notice.afterRedirect(Messages.text("subsidies.bw.returned"));
        return again();
    }

    /** Makes the decision to the regular employer and keeps it. */
    public String print() {
        jobs.keep(id, print.pdf(getFile(), today.date()));
        Notice.afterRedirect(Messages.text("subsidies.bw.printed"));
        return again();
    }

    public EndGround[] getGrounds() {
        return EndGround.values();
    }

    public Terugkeer.Outcome[] getOutcomes() {
        return Terugkeer.Outcome.values();
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR);
    }

    private String again() {
        return "/subsidies/job.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPreparing() {
        return preparing;
    }

    public void setPreparing(String preparing) {
        this.preparing = preparing == null ? "" : preparing;
    }

    public Euro getAmount() {
        return amount;
    }

    public void setAmount(Euro amount) {
        this.amount = amount;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof == null ? "" : proof;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public EndGround getGround() {
        return ground;
    }

    public void setGround(EndGround ground) {
        this.ground = ground;
    }

    public Terugkeer.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Terugkeer.Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getReturnDay() {
        return returnDay;
    }

    public void setReturnDay(LocalDate returnDay) {
        this.returnDay = returnDay;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
