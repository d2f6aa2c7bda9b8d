package nl.noaberwerk.filing.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.filing.YearArchives;
import nl.noaberwerk.platform.EmployerInView;

/** The years of the employer in view that can be kept as an archive. */
@Named
@RequestScoped
public class ArchiveScreen {

    @Inject
    private YearArchives archives;

    @Inject
    private EmployerInView employer;

    private List<YearArchives.Year> years;

    public List<YearArchives.Year> getYears() {
        if (years == null) {
            years = employer.employer().isPresent() ? archives.years(employer.id()) : List.of();
        }
        return years;
    }

    /** The address of the archive, under the root. */
    public String file(int year) {
        return "/api/year-archives/" + year + ".zip?employer=" + employer.id();
    }
}
