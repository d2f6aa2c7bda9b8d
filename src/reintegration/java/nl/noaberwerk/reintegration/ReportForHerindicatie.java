package nl.noaberwerk.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.noaberwerk.indication.ReintegrationReportSource;

/** Gives the re-integratieverslag to an extra herindicatie after thirteen weeks (BSW art. 2 lid 3). */
@ApplicationScoped
public class ReportForHerindicatie implements ReintegrationReportSource {

    @Inject
    private ReintegrationReports reports;

    @Override
    public byte[] report(long caseId) {
        return reports.pdf(caseId);
    }
}
