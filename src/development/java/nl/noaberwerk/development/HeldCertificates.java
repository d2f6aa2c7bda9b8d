package nl.noaberwerk.development;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * An area that keeps certificates of its own lets them be shown beside trainings; implement it as an
 * {@code @ApplicationScoped} bean. It checks no role.
 */
public interface HeldCertificates {

    /** Where they are kept, from the root: "/prevention/certificates.xhtml". */
    String page();

    /** How its kinds are called; a training of such a name is refused, for it is kept there. */
    Set<String> labels();

    /** Those that were not ended and not renewed, also when they lapsed. @param employmentIds whose; empty for everybody */
    List<HeldCertificate> of(long employerId, Collection<Long> employmentIds);
}
