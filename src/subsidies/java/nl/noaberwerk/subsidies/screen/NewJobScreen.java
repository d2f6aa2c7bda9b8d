package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.subsidies.BegeleidWerkenJobs;
import nl.noaberwerk.subsidies.RegularEmployment;

/** Records a job in begeleid werken with what is agreed about it. */
@Named
@ViewScoped
public class NewJobScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BegeleidWerkenJobs jobs;

    private Long id;
    private transient Computed effect;
    private TermsFields fields = new TermsFields();
    private String regularEmployer = "";
    private String contact = "";
    private String street = "";
    private String place = "";
    private String iban = "";
    private LocalDate firstDay;
    private String offered = "";
    private boolean ownProposal;
    private LocalDate seekingSince;

    /** @throws Refused 404 when the page is opened without an employment */
    public String getWho() {
        if (id == null) {
            throw Refused.notFound("subsidies.no-id");
        }
        return jobs.suggestion(id);
    }

    public void open() {
        getWho();
    }

    public void preview() {
        effect = jobs.effect(fields.terms(firstDay));
    }

    public String save() {
        RegularEmployment job = new RegularEmployment(
                regularEmployer, contact, street, place, iban, firstDay, offered, ownProposal, seekingSince);
        long added = jobs.begin(id, job, fields.terms(firstDay));
        Notice.afterRedirect(Messages.text("subsidies.bw.saved"));
        return "/subsidies/job.xhtml?faces-redirect=true&id=" + added;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Computed getEffect() {
        return effect;
    }

    public TermsFields getFields() {
        return fields;
    }

    public String getRegularEmployer() {
        return regularEmployer;
    }

    public void setRegularEmployer(String regularEmployer) {
        this.regularEmployer = regularEmployer == null ? "" : regularEmployer;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact == null ? "" : contact;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street == null ? "" : street;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban == null ? "" : iban;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public String getOffered() {
        return offered;
    }

    public void setOffered(String offered) {
        this.offered = offered == null ? "" : offered;
    }

    public boolean isOwnProposal() {
        return ownProposal;
    }

    public void setOwnProposal(boolean ownProposal) {
        this.ownProposal = ownProposal;
    }

    public LocalDate getSeekingSince() {
        return seekingSince;
    }

    public void setSeekingSince(LocalDate seekingSince) {
        this.seekingSince = seekingSince;
    }
}
