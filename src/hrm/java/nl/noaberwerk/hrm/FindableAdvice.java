package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.platform.Role;

/** Cases are found by their number, or by whom they are about. */
@ApplicationScoped
public class FindableAdvice implements Findable {

    @Inject
    private AdviceRows rows;

    @Override
    public String area() {
        return "HRM-dossiers";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        AdviceSearch search = new AdviceSearch(AdviceSearch.Show.ALL, "", "", text);
        return rows.page(employerId, search, 0, most).rows().stream()
                .map(row -> new Found(
                        row.number() + (row.who().isEmpty() ? "" : ", " + row.who()),
                        row.category() + ", " + row.state().getLabel().toLowerCase(java.util.Locale.ROOT),
                        "/hrm/case.xhtml?id=" + row.id()))
                .toList();
    }
}
