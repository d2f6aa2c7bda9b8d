package nl.noaberwerk.figures.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.figures.FigureRow;
import nl.noaberwerk.figures.FiguresTable;
import nl.noaberwerk.figures.Measured;
import nl.noaberwerk.labour.Duurklassen;
import nl.noaberwerk.labour.Fraction;
import nl.noaberwerk.labour.ShownParts;
import nl.noaberwerk.labour.Verzuimcijfers;

/**
 * Absence figures as another program reads them; decimals as strings, null for what there is not or is not shown.
 *
 * @param leastPeople groups with fewer people are hidden
 * @param withoutHours employments that do not count because their hours are not known
 */
public record AbsenceFiguresAnswer(
        String first,
        String last,
        String firstBefore,
        String lastBefore,
        List<String> classes,
        String leastPeople,
        int withoutHours,
        List<Group> groups,
        Group total) {

    /** A group, and the same group over the same days of the year before. */
    public record Group(String name, Figures now, Figures before) {}

    /**
     * @param absentDays full-time days of absence, with availableDays what the percentage is made of
     * @param personYears with reports what the frequency is made of
     * @param neverAbsent percentage of wholePeriod, the people who were there on every day
     */
    public record Figures(
            boolean hidden,
            Long people,
            String percentage,
            List<String> percentageByClass,
            String frequency,
            String meanDuration,
            String neverAbsent,
            String absentDays,
            String availableDays,
            Long reports,
            String personYears,
            Long endedDays,
            Long endedCases,
            Long neverAbsentPeople,
            Long wholePeriod) {

        private static final Figures HIDDEN = empty(true);
        private static final Figures NOBODY = empty(false);

        static Figures of(Measured measured) {
            return measured.figures().map(Figures::of).orElse(measured.hidden() ? HIDDEN : NOBODY);
        }

        private static Figures of(Verzuimcijfers figures) {
            return new Figures(
                    false,
                    figures.people().number(),
                    text(figures.percentage(), 2),
                    ShownParts.of(figures.percentageByClass(), 2).stream()
                            .map(BigDecimal::toPlainString)
                            .toList(),
                    text(figures.frequency(), 2),
                    text(figures.meanDuration(), 1),
                    text(figures.neverAbsentPercentage(), 1),
                    text(Optional.of(figures.absence().days()), 4),
                    text(Optional.of(figures.absence().available()), 4),
                    figures.reports().number(),
                    text(Optional.of(figures.reports().personYears()), 4),
                    figures.ended().days(),
                    figures.ended().number(),
                    figures.people().neverAbsent(),
                    figures.people().wholePeriod());
        }

        private static Figures empty(boolean hidden) {
            return new Figures(
                    hidden, null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null);
        }

        private static String text(Optional<Fraction> number, int decimals) {
            return number.map(one -> one.rounded(decimals).toPlainString()).orElse(null);
        }
    }

    static AbsenceFiguresAnswer of(FiguresTable table) {
        return new AbsenceFiguresAnswer(
                table.period().first().toString(),
                table.period().last().toString(),
                table.before().first().toString(),
                table.before().last().toString(),
                Duurklassen.NAMES,
                table.least().value(),
                table.withoutHours(),
                table.rows().stream().map(AbsenceFiguresAnswer::group).toList(),
                group(table.total()));
    }

    private static Group group(FigureRow row) {
        return new Group(row.group(), Figures.of(row.now()), Figures.of(row.before()));
    }
}
