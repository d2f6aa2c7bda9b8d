package nl.noaberwerk.reintegration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document with its versions.
 *
 * @param versions the last one last
 * @param signatures of the last version
 */
public record DocumentLine(
        PoortwachterDocument document, List<DocumentVersion> versions, List<DocumentSignature> signatures) {

    public DocumentLine {
        versions = List.copyOf(versions);
        signatures = List.copyOf(signatures);
    }

    public Optional<DocumentVersion> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Nothing of it changes any more. */
    public boolean isSigned() {
        return !signatures.isEmpty();
    }

    /** Everybody signed who must. */
    public boolean isDone() {
        return missing().isEmpty() && last().isPresent();
    }

    /** Who must still sign. */
    public Set<Party> missing() {
        EnumSet<Party> missing = EnumSet.copyOf(document.getKind().signers());
        signatures.forEach(signature -> missing.remove(signature.getParty()));
        return missing;
    }

    /** "medewerker en werkgever". */
    public String missingInWords() {
        return missing().stream().map(Party::label).collect(Collectors.joining(" en "));
    }

    /** The day of the last signature; empty without one. */
    public Optional<LocalDate> signedOn() {
        return signatures.stream().map(DocumentSignature::getSignedOn).max(LocalDate::compareTo);
    }
}
