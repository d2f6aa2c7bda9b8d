package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What an advice says about work, in terms of work; every text is guarded.
 *
 * @param possibilities what she can do; null when nothing was said
 * @param limitations what the work must not ask of her; null when nothing was said
 * @param adaptations what must be arranged at work; null when nothing was said
 * @param expectedUntil the last day she is expected to be absent; null when nothing was said
 */
@Embeddable
public record WorkAdvice(
        String possibilities,
        String limitations,
        String adaptations,
        @Column(name = "expected_until") LocalDate expectedUntil) {

    /** Nothing was said. */
    public static final WorkAdvice NONE = new WorkAdvice(null, null, null, null);
}
