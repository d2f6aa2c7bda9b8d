package nl.noaberwerk.figures;

import java.util.Optional;
import nl.noaberwerk.labour.Verzuimcijfers;

/**
 * The figures of one group over one period.
 *
 * @param figures empty when nobody was in the group, or when they are not shown
 * @param hidden because the group is too small, or because a small one could be told from it
 */
public record Measured(Optional<Verzuimcijfers> figures, boolean hidden) {

    static final Measured HIDDEN = new Measured(Optional.empty(), true);
    static final Measured NOBODY = new Measured(Optional.empty(), false);

    static Measured of(Verzuimcijfers figures) {
        return new Measured(Optional.of(figures), false);
    }
}
