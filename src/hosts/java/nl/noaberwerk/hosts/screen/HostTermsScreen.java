package nl.noaberwerk.hosts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.ContractTerms;
import nl.noaberwerk.hosts.Host;
import nl.noaberwerk.hosts.HostContract;
import nl.noaberwerk.hosts.HostContracts;
import nl.noaberwerk.hosts.Hosts;
import nl.noaberwerk.hosts.NoticeTerm;
import nl.noaberwerk.hosts.Payer;
import nl.noaberwerk.hosts.PriceBasis;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** A new contract with a host employer, or other terms of one from a day on. */
@Named
@ViewScoped
public class HostTermsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HostContracts contracts;

    @Inject
    private transient Hosts hosts;

    @Inject
    private transient Today today;

    private transient Host host;
    private Long hostId;
    private Long id;
    private String number;
    private LocalDate from;
    private LocalDate until;
    private PriceBasis basis;
    private Payer inSickness = Payer.EMPLOYER;
    private Payer inLeave = Payer.EMPLOYER;
    private String justification;
    private int noticeNumber = 1;
    private NoticeTerm.Unit noticeUnit = NoticeTerm.Unit.MONTHS;
    private String reason;

    /** Called when the page for a new contract opens. @throws Refused 404 when there is no such host */
    public void begin() {
        if (hostId == null) {
            throw Refused.notFound("hosts.not-found");
        }
        from = today.date();
        getHost();
    }

    /** Called when the page for other terms opens. @throws Refused 404 when there is no such contract */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hosts.contract.not-found");
        }
        Agreed agreed = contracts.one(id);
        number = agreed.contract().getNumber();
        hostId = agreed.contract().getHostId();
        from = today.date();
        agreed.terms().stream().reduce((one, last) -> last).ifPresent(last -> fill(last.getTerms()));
    }

    private void fill(ContractTerms terms) {
        basis = terms.basis();
        inSickness = terms.inSickness();
        inLeave = terms.inLeave();
        justification = terms.justification();
        noticeNumber = terms.notice().number();
        noticeUnit = terms.notice().unit();
    }

    public Host getHost() {
        if (host == null) {
            host = hosts.one(hostId);
        }
        return host;
    }

    public PriceBasis[] getBases() {
        return PriceBasis.values();
    }

    public Payer[] getPayers() {
        return Payer.values();
    }

    public NoticeTerm.Unit[] getUnits() {
        return NoticeTerm.Unit.values();
    }

    public String add() {
        HostContract made = contracts.add(hostId, new HostContracts.NewContract(number, from, until, terms(), reason));
        Notice.afterRedirect(Messages.text("hosts.contract.saved", made.getNumber()));
        return "/hosts/contract.xhtml?faces-redirect=true&id=" + made.getId();
    }

    public String agree() {
        contracts.agree(id, terms(), from, reason);
        Notice.afterRedirect(Messages.text("hosts.terms.saved", number, from));
        return "/hosts/contract.xhtml?faces-redirect=true&id=" + id;
    }

    private ContractTerms terms() {
        return new ContractTerms(basis, inSickness, inLeave, justification, new NoticeTerm(noticeNumber, noticeUnit));
    }

    public Long getHostId() {
        return hostId;
    }

    public void setHostId(Long hostId) {
        this.hostId = hostId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public PriceBasis getBasis() {
        return basis;
    }

    public void setBasis(PriceBasis basis) {
        this.basis = basis;
    }

    public Payer getInSickness() {
        return inSickness;
    }

    public void setInSickness(Payer inSickness) {
        this.inSickness = inSickness;
    }

    public Payer getInLeave() {
        return inLeave;
    }

    public void setInLeave(Payer inLeave) {
        this.inLeave = inLeave;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }

    public int getNoticeNumber() {
        return noticeNumber;
    }

    public void setNoticeNumber(int noticeNumber) {
        this.noticeNumber = noticeNumber;
    }

    public NoticeTerm.Unit getNoticeUnit() {
        return noticeUnit;
    }

    public void setNoticeUnit(NoticeTerm.Unit noticeUnit) {
        this.noticeUnit = noticeUnit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
