package nl.noaberwerk.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.development.HeldCertificate;
import nl.noaberwerk.development.HeldCertificates;

/** Lets certificates be seen beside the trainings of somebody; they stay here and are recorded nowhere else. */
@ApplicationScoped
public class CertificatesOfDevelopment implements HeldCertificates {

    @Inject
    private PreventionReader reader;

    @Override
    public String page() {
        return "/prevention/certificates.xhtml";
    }

    @Override
    public Set<String> labels() {
        return Stream.of(CertificateKind.values())
                .map(CertificateKind::getLabel)
                .collect(Collectors.toSet());
    }

    @Override
    public List<HeldCertificate> of(long employerId, Collection<Long> employmentIds) {
        return reader.certificates(employerId).stream()
                .map(Certificate::getProof)
                .filter(one -> employmentIds.isEmpty() || employmentIds.contains(one.employmentId()))
                .map(one -> new HeldCertificate(
                        one.employmentId(), one.kind().getLabel(), one.obtainedOn(), one.validUntil()))
                .toList();
    }
}
