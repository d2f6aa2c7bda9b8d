package nl.noaberwerk.indication;

/**
 * Makes the re-integratieverslag of a case of absence; the area of re-integration implements it as an
 * {@code @ApplicationScoped} bean.
 */
public interface ReintegrationReportSource {

    /** The report as PDF, with the roles of the caller; the look is recorded. */
    byte[] report(long caseId);
}
