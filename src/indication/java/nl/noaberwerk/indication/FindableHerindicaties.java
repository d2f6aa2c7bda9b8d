package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.platform.Role;

/** Herindicaties that are not closed, found by name or personnel number. */
@ApplicationScoped
public class FindableHerindicaties implements Findable {

    private static final int PLACE = 25;

    @Inject
    private HerindicatieRows rows;

    @Override
    public String area() {
        return "Herindicaties";
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.INDICATIEBEHEERDER, Role.CONTROLEUR);
    }

    @Override
    @Transactional
    public List<Found> find(long employerId, String text, int most) {
        HerindicatieSearch search = new HerindicatieSearch(Optional.empty(), false, text);
        return rows.page(employerId, search, 0, most).rows().stream()
                .map(row -> new Found(
                        row.name() + " (" + row.personnelNumber() + ")",
                        "herindicatie, " + row.state().label(),
                        "/indication/herindicatie.xhtml?id=" + row.id()))
                .toList();
    }
}
