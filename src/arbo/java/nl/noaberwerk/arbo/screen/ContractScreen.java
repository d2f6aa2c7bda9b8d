package nl.noaberwerk.arbo.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.arbo.Agreed;
import nl.noaberwerk.arbo.ArbodienstContracts;
import nl.noaberwerk.arbo.Arrangement;
import nl.noaberwerk.arbo.CheckedItem;
import nl.noaberwerk.arbo.ContractItem;
import nl.noaberwerk.arbo.ContractStanding;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** The contract with the arbodienst and what the law asks of it. */
@Named("arbodienstScreen")
@ViewScoped
public class ContractScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/arbo/contract.xhtml?faces-redirect=true";

    @Inject
    private ArbodienstContracts contracts;

    @Inject
    private ArboRights rights;

    @Inject
    private EmployerInView employer;

    private transient List<ContractStanding> all;

    private String arbodienst;
    private Arrangement arrangement = Arrangement.VANGNET;
    private LocalDate arrangedOn;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private ContractItem item;
    private boolean agreed = true;
    private String place;

    public List<ContractStanding> getAll() {
        if (all == null) {
            all = employer.employer().isPresent() ? contracts.list(employer.id()) : List.of();
        }
        return all;
    }

    /** The last one, or null. */
    public ContractStanding getCurrent() {
        return getAll().isEmpty() ? null : getAll().get(0);
    }

    public LocalDate getNextReview() {
        return contracts.nextReview(getCurrent().contract());
    }

    public LocalDate getLastDayOfMaatwerk() {
        return contracts.lastDayOfMaatwerk(getCurrent().contract());
    }

    /** Null when nobody looked it up. */
    public CheckedItem of(ContractItem one) {
        return getCurrent().of(one).orElse(null);
    }

    public String add() {
        contracts.add(employer.id(), new Agreed(arbodienst, arrangement, arrangedOn, firstDay, lastDay));
        return again(Messages.text("arbo.contract.saved"));
    }

    public String check() {
        contracts.check(getCurrent().contract().getId(), item, agreed, place);
        return again(Messages.text("arbo.contract.checked", item.getLabel()));
    }

    public String review() {
        contracts.review(getCurrent().contract().getId());
        return again(Messages.text("arbo.contract.reviewed"));
    }

    private static String again(String notice) {
        Notice.afterRedirect(notice);
        return AGAIN;
    }

    public Arrangement[] getArrangements() {
        return Arrangement.values();
    }

    public ContractItem[] getItems() {
        return ContractItem.values();
    }

    public boolean isMaatwerk() {
        return arrangement == Arrangement.MAATWERK;
    }

    public boolean isMayChange() {
        return rights.coordinates();
    }

    public String getArbodienst() {
        return arbodienst;
    }

    public void setArbodienst(String arbodienst) {
        this.arbodienst = arbodienst;
    }

    public Arrangement getArrangement() {
        return arrangement;
    }

    public void setArrangement(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    public LocalDate getArrangedOn() {
        return arrangedOn;
    }

    public void setArrangedOn(LocalDate arrangedOn) {
        this.arrangedOn = arrangedOn;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public ContractItem getItem() {
        return item;
    }

    public void setItem(ContractItem item) {
        this.item = item;
    }

    public boolean getAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
