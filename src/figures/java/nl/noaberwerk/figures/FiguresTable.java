package nl.noaberwerk.figures;

import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.labour.Duurklassen;
import nl.noaberwerk.rules.LawValue;

/**
 * The answer to a question about figures.
 *
 * @param period the days that were counted: not beyond today
 * @param before the same days of the year before
 * @param rows in order of name, months in order of time; none when the question is about the employer as a whole
 * @param least so many people a group must have to be shown
 * @param withoutHours how many employments in service do not count because their hours are not known
 */
public record FiguresTable(
        FiguresQuestion question,
        FiguresPeriod period,
        FiguresPeriod before,
        Duurklassen classes,
        List<FigureRow> rows,
        FigureRow total,
        LawValue least,
        int withoutHours) {

    /** The groups and the whole, the whole last. */
    public List<FigureRow> all() {
        return Stream.concat(rows.stream(), Stream.of(total)).toList();
    }

    /** Whether figures are left out because a group is too small. */
    public boolean hides() {
        return all().stream().anyMatch(row -> row.now().hidden() || row.before().hidden());
    }
}
