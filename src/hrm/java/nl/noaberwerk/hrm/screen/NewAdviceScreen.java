package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hrm.AdviceCase;
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdviceCategory;
import nl.noaberwerk.hrm.AskerKind;
import nl.noaberwerk.hrm.NewAdvice;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.Today;

/** Records a question to HRM-advies. */
@Named
@ViewScoped
public class NewAdviceScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceCases cases;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private String who;
    private String category;
    private String question;
    private AskerKind askerKind = AskerKind.LEADER;
    private String askerName;
    private String leader;
    private LocalDate askedOn;
    private LocalDate deadline;
    private String adviser;
    private boolean confidential;

    /** Called when the page opens; the employee can come from her dossier, as her personnel number. */
    public void open() {
        askedOn = today.date();
        adviser = isRecordsForOthers() ? caller.name() : null;
    }

    /** The category was chosen: its answer day is proposed. */
    public void propose() {
        deadline = category == null || category.isEmpty() ? null : cases.proposedDeadline(category);
    }

    public String save() {
        Long about = who == null || who.isBlank() ? null : cases.employmentOf(employer.id(), who);
        String name = askerKind == AskerKind.LEADER ? leader : askerName;
        AdviceCase one = cases.record(new NewAdvice(
                employer.id(),
                category,
                question,
                askerKind,
                name,
                about,
                askedOn,
                deadline,
                adviser == null || adviser.isEmpty() ? null : adviser,
                confidential));
        boolean hidden = confidential && !caller.name().equals(adviser) && isRecordsForOthers();
        Notice.afterRedirect(Messages.text(hidden ? "hrm.case.recorded-secret" : "hrm.case.recorded", one.getNumber()));
        return hidden
                ? "/hrm/cases.xhtml?faces-redirect=true"
                : "/hrm/case.xhtml?faces-redirect=true&id=" + one.getId();
    }

    public List<String> suggest(String typed) {
        return cases.suggest(employer.id(), typed);
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    /** An hr-adviseur records for somebody else; a leidinggevende asks herself. */
    public boolean isRecordsForOthers() {
        return isPossible() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public boolean isLeaderAsks() {
        return askerKind == AskerKind.LEADER;
    }

    public boolean isNameAsked() {
        return askerKind != AskerKind.LEADER && askerKind != AskerKind.ADVISER;
    }

    public List<AdviceCategory> getCategories() {
        return cases.categories();
    }

    public List<RoleHolder> getAdvisers() {
        return isPossible() ? cases.advisers(employer.id()) : List.of();
    }

    public List<RoleHolder> getLeaders() {
        return isRecordsForOthers() ? cases.leaders(employer.id()) : List.of();
    }

    public AskerKind[] getAskers() {
        return AskerKind.values();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public AskerKind getAskerKind() {
        return askerKind;
    }

    public void setAskerKind(AskerKind askerKind) {
        this.askerKind = askerKind;
    }

    public String getAskerName() {
        return askerName;
    }

    public void setAskerName(String askerName) {
        this.askerName = askerName;
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String leader) {
        this.leader = leader;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = adviser;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }
}
