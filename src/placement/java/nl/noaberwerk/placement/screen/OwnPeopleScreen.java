package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.placement.PlacedPeople;
import nl.noaberwerk.platform.EmployerInView;

/** For a host employer: the people who work with it today, by name and workplace only. */
@Named
@ViewScoped
public class OwnPeopleScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlacedPeople people;

    @Inject
    private EmployerInView employer;

    private transient List<PlacedPeople.OwnPerson> rows;

    public List<PlacedPeople.OwnPerson> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? people.own(employer.id()) : List.of();
        }
        return rows;
    }
}
