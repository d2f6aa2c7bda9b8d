package nl.noaberwerk.filing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.rules.Euro;

/**
 * The loonstaat of one employment and year: a row for each approved month, and their sum (art. 7.5 Uitvoeringsregeling
 * loonbelasting 2011).
 *
 * @param takenOver cumulatives of the months before our administration began; empty when there were none
 */
public record Loonstaat(int year, String personnelNumber, String name, Optional<TakenOver> takenOver, List<Row> rows) {

    /**
     * One month, in euros, by the columns of the model.
     *
     * @param loonInGeld kolom 3
     * @param aftrek kolom 7: what lowers the wage for all levies, such as the employee's pension premium
     * @param loonSv kolom 8, before the maximum
     * @param loonZvw kolom 12, before the maximum
     * @param loonLoonheffing kolom 14
     * @param loonheffing kolom 15
     * @param uitbetaald kolom 17
     * @param arbeidskorting kolom 18
     */
    public record Row(
            YearMonth month,
            Euro loonInGeld,
            Euro aftrek,
            Euro loonSv,
            Euro loonZvw,
            Euro loonLoonheffing,
            Euro loonheffing,
            Euro uitbetaald,
            Euro arbeidskorting) {

        static Row of(Payslip payslip) {
            Euro pension = Euro.sum(payslip.lines().stream()
                    .filter(line -> line.code().equals("PENSIOEN_WN"))
                    .map(line -> line.amount())
                    .toList());
            return new Row(
                    payslip.run().month(),
                    payslip.gross(),
                    pension.negated(),
                    payslip.premieloon(),
                    payslip.bijdrageloonZvw(),
                    payslip.loonLoonheffing(),
                    payslip.loonheffing(),
                    payslip.net(),
                    payslip.arbeidskorting());
        }
    }

    /** What another administration had in this year. @param until the last month that it is about */
    public record TakenOver(YearMonth until, YearToDate sums) {}

    /** Kolom 14 of the whole year, also what was taken over. */
    public Euro loonLoonheffing() {
        return sum(Row::loonLoonheffing, YearToDate::loonLoonheffing);
    }

    /** Kolom 15 of the whole year, also what was taken over. */
    public Euro loonheffing() {
        return sum(Row::loonheffing, YearToDate::loonheffing);
    }

    /** Kolom 18 of the whole year, also what was taken over. */
    public Euro arbeidskorting() {
        return sum(Row::arbeidskorting, YearToDate::arbeidskorting);
    }

    /** Kolom 8 of the whole year, also what was taken over. */
    public Euro loonSv() {
        return sum(Row::loonSv, YearToDate::premieloon);
    }

    /** Kolom 12 of the whole year, also what was taken over. */
    public Euro loonZvw() {
        return sum(Row::loonZvw, YearToDate::bijdrageloonZvw);
    }

    /** The sum of a column over the months that we paid. */
    public Euro paid(Function<Row, Euro> column) {
        return Euro.sum(rows.stream().map(column).toList());
    }

    public Euro loonInGeld() {
        return paid(Row::loonInGeld);
    }

    public Euro aftrek() {
        return paid(Row::aftrek);
    }

    public Euro uitbetaald() {
        return paid(Row::uitbetaald);
    }

    private Euro sum(Function<Row, Euro> column, Function<YearToDate, Euro> before) {
        return paid(column).plus(takenOver.map(TakenOver::sums).map(before).orElse(Euro.ZERO));
    }
}
