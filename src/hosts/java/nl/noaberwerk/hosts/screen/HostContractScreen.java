package nl.noaberwerk.hosts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.ContractTerms;
import nl.noaberwerk.hosts.HostContracts;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.hosts.Hosts;
import nl.noaberwerk.hosts.TermsFact;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** One contract with a host employer: its terms and rates, now and before. */
@Named
@ViewScoped
public class HostContractScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HostContracts contracts;

    @Inject
    private transient Hosts hosts;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private transient Agreed agreed;
    private Long id;

    /** Called when the page opens. @throws Refused 404 when there is none */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hosts.contract.not-found");
        }
        getAgreed();
    }

    public Agreed getAgreed() {
        if (agreed == null) {
            agreed = contracts.one(id);
        }
        return agreed;
    }

    /** What holds today, or what will, or what did last. */
    public Optional<ContractTerms> getTerms() {
        return getAgreed()
                .on(today.date())
                .or(() -> getTermsHistory().stream().findFirst().map(TermsFact::getTerms));
    }

    public List<TermsFact> getTermsHistory() {
        return getAgreed().terms().stream()
                .sorted(Comparator.comparing(TermsFact::getValidFrom)
                        .thenComparing(TermsFact::getRecordedAt)
                        .reversed())
                .toList();
    }

    public List<HostRate> getRates() {
        return getAgreed().rates().stream()
                .sorted(Comparator.comparing(HostRate::getValidFrom)
                        .thenComparing(HostRate::getRecordedAt)
                        .reversed())
                .toList();
    }

    /** "Beschut werk, inpakker" or "alle werk". */
    public String work(HostRate rate) {
        String kind = rate.getWerksoort() == null
                ? "alle werksoorten"
                : hosts.werksoorten().getOrDefault(rate.getWerksoort(), rate.getWerksoort());
        return rate.getFunction() == null ? kind : kind + ", " + rate.getFunction();
    }

    /** Whether the rate is what is paid for its work today. */
    public boolean isCurrent(HostRate rate) {
        return getAgreed().rates().stream()
                .filter(other -> other.work().equals(rate.work())
                        && !other.getValidFrom().isAfter(today.date()))
                .max(Comparator.comparing(HostRate::getValidFrom).thenComparing(HostRate::getId))
                .filter(last -> last.getId().equals(rate.getId()))
                .isPresent();
    }

    public int getPeople() {
        return contracts.people(id);
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR, getAgreed().contract().getEmployerId())
                && getAgreed()
                        .contract()
                        .lastDay()
                        .filter(today.date()::isAfter)
                        .isEmpty();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
