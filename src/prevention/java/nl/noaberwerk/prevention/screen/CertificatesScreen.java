package nl.noaberwerk.prevention.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.prevention.Certificate;
import nl.noaberwerk.prevention.CertificateKind;
import nl.noaberwerk.prevention.Certificates;
import nl.noaberwerk.prevention.PreventionPeople;
import nl.noaberwerk.prevention.Proof;

/** Certificates with the day until which they hold. */
@Named
@ViewScoped
public class CertificatesScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SOON_DAYS = 90;

    @Inject
    private Certificates certificates;

    @Inject
    private PreventionPeople people;

    @Inject
    private PreventionRights rights;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<Certificate> all;
    private transient Map<Long, String> names;

    private String show;
    private String who;
    private CertificateKind kind;
    private LocalDate obtainedOn;
    private LocalDate validUntil;

    public List<Certificate> getRows() {
        return getAll().stream()
                .filter(one -> show == null
                        || show.isEmpty()
                        || show.equals("BHV") == one.getProof().kind().isBhv())
                .toList();
    }

    private List<Certificate> getAll() {
        if (all == null) {
            all = employer.employer().isPresent() ? certificates.list(employer.id()) : List.of();
        }
        return all;
    }

    public String name(Certificate row) {
        if (names == null) {
            names = people.named(
                    employer.id(),
                    getAll().stream().map(one -> one.getProof().employmentId()).toList());
        }
        return names.getOrDefault(row.getProof().employmentId(), "");
    }

    public boolean isExpired(Certificate row) {
        return row.getProof().validUntil().isBefore(today.date());
    }

    public boolean isSoon(Certificate row) {
        return !isExpired(row)
                && row.getProof().validUntil().isBefore(today.date().plusDays(SOON_DAYS));
    }

    public List<String> suggest(String typed) {
        return people.suggest(employer.id(), typed);
    }

    public String add() {
        long id = people.employmentOf(employer.id(), who);
        certificates.add(employer.id(), new Proof(id, kind, obtainedOn, validUntil));
        return again(Messages.text("prevention.added", who));
    }

    public String end(long id) {
        certificates.end(id);
        return again(Messages.text("prevention.ended"));
    }

    private String again(String notice) {
        Notice.afterRedirect(notice);
        return "/prevention/certificates.xhtml?faces-redirect=true" + (show == null ? "" : "&show=" + show);
    }

    public CertificateKind[] getKinds() {
        return CertificateKind.values();
    }

    public boolean isMayChange() {
        return rights.mayWork();
    }

    /** "page" for the filter in use. */
    public String current(String filter) {
        return filter.equals(show == null ? "" : show) ? "page" : null;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public CertificateKind getKind() {
        return kind;
    }

    public void setKind(CertificateKind kind) {
        this.kind = kind;
    }

    public LocalDate getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(LocalDate obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
