package nl.noaberwerk.prevention.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.prevention.HealthOffers;
import nl.noaberwerk.prevention.PreventionPeople;
import nl.noaberwerk.prevention.Vaccination;
import nl.noaberwerk.prevention.VaccinationOffer;

/** Whether a vaccination was offered to somebody: yes or no, and nothing else. */
@Named
@ViewScoped
public class VaccinationsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HealthOffers offers;

    @Inject
    private PreventionPeople people;

    @Inject
    private PreventionRights rights;

    @Inject
    private EmployerInView employer;

    private transient List<VaccinationOffer> rows;
    private transient Map<Long, String> names;

    private String who;
    private boolean offered = true;

    public List<VaccinationOffer> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? offers.vaccinations(employer.id()) : List.of();
        }
        return rows;
    }

    public String name(VaccinationOffer row) {
        if (names == null) {
            names = people.named(
                    employer.id(),
                    getRows().stream()
                            .map(one -> one.getVaccination().employmentId())
                            .toList());
        }
        return names.getOrDefault(row.getVaccination().employmentId(), "");
    }

    public List<String> suggest(String typed) {
        return people.suggest(employer.id(), typed);
    }

    public String save() {
        long id = people.employmentOf(employer.id(), who);
        offers.recordVaccination(employer.id(), new Vaccination(id, offered));
        Notice.afterRedirect(Messages.text("prevention.added", who));
        return "/prevention/vaccinations.xhtml?faces-redirect=true";
    }

    public boolean isMayChange() {
        return rights.coordinates();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public boolean getOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }
}
