package nl.noaberwerk.figures.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two bars of the chart: the verzuimpercentage of a group now and the year before.
 *
 * @param now length in the drawing, of {@link #WIDTH} at most
 */
public record FiguresBar(ShownRow row, int now, int before) {

    private static final int WIDTH = 400;

    /** As long as the percentages, the greatest over the whole width. */
    static List<FiguresBar> of(List<ShownRow> rows) {
        BigDecimal most = rows.stream()
                .flatMap(row ->
                        Stream.of(row.now().shownPercentage(), row.before().shownPercentage()))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        if (most.signum() == 0) {
            return List.of();
        }
        return rows.stream()
                .map(row -> new FiguresBar(row, length(row.now(), most), length(row.before(), most)))
                .toList();
    }

    private static int length(ShownFigures figures, BigDecimal most) {
        return figures.shownPercentage()
                .map(part -> part.multiply(BigDecimal.valueOf(WIDTH))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue())
                .orElse(0);
    }
}
