package nl.noaberwerk.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Art. 15 Arbowet: enough trained people at every location, and certificates that hold until their last day. */
class BhvCoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Map<Long, String> LOCATIONS = Map.of(1L, "Hal 2", 2L, "Hal 2", 3L, "De Esrand");

    @Test
    void aLocationIsCoveredByItsOwnPeopleWithTheCertificateThatIsNeeded() {
        List<BhvCoverage> coverage = BhvCoverage.of(
                List.of(
                        need("Hal 2", CertificateKind.BHV_FIRST_AID, 2),
                        need("De Esrand", CertificateKind.BHV_FIRST_AID, 1)),
                List.of(
                        certificate(1, CertificateKind.BHV_FIRST_AID),
                        certificate(2, CertificateKind.BHV_FIRE),
                        certificate(3, CertificateKind.BHV_FIRST_AID)),
                LOCATIONS::get);

        assertThat(coverage)
                .containsExactly(
                        new BhvCoverage("De Esrand", CertificateKind.BHV_FIRST_AID, 1, 1),
                        new BhvCoverage("Hal 2", CertificateKind.BHV_FIRST_AID, 2, 1));
        assertThat(coverage.get(0).isEnough()).isTrue();
        assertThat(coverage.get(1).missing()).isEqualTo(1);
    }

    @Test
    void whoHasTwoCertificatesOfOneKindCountsOnceAndWhoWorksNowhereCountsNowhere() {
        List<BhvCoverage> coverage = BhvCoverage.of(
                List.of(need("Hal 2", CertificateKind.BHV_FIRE, 2)),
                List.of(
                        certificate(1, CertificateKind.BHV_FIRE),
                        certificate(1, CertificateKind.BHV_FIRE),
                        certificate(9, CertificateKind.BHV_FIRE)),
                LOCATIONS::get);

        assertThat(coverage).extracting(BhvCoverage::present).containsExactly(1L);
    }

    @Test
    void aCertificateHoldsUpToAndIncludingItsLastDay() {
        Certificate certificate = certificate(1, CertificateKind.VCA_BASIC);

        assertThat(certificate.holdsOn(TODAY)).isTrue();
        assertThat(certificate.holdsOn(TODAY.plusDays(1))).isFalse();
        certificate.end(TODAY);
        assertThat(certificate.holdsOn(TODAY)).isFalse();
        assertThat(certificate.holdsOn(TODAY.minusDays(1))).isTrue();
    }

    private static BhvNeed need(String location, CertificateKind kind, int number) {
        return new BhvNeed(1, new Needed(location, kind, number, TODAY), Instant.EPOCH, "arbo");
    }

    private static Certificate certificate(long employmentId, CertificateKind kind) {
        return new Certificate(1, new Proof(employmentId, kind, TODAY.minusYears(1), TODAY), Instant.EPOCH, "arbo");
    }
}
