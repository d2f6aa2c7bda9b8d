package nl.noaberwerk.filing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.platform.TableWriter;

/** The control sheet and the loonstaten as tables; amounts in euros to the cent. */
public final class FilingTables {

    private FilingTables() {}

    /** The totals of the collective part. */
    public static void totals(ControlSheet sheet, TableWriter table) throws IOException {
        table.header(List.of("rubriek", "omschrijving", "som tot op de cent", "in de aangifte, hele euro's"));
        for (ControlSheet.Total total : sheet.totals()) {
            table.row(total.name(), total.label(), total.exact(), total.declared());
        }
    }

    /** A row per employee with every rubriek. */
    public static void employees(ControlSheet sheet, TableWriter table) throws IOException {
        List<String> header = new ArrayList<>(List.of(
                "personeelsnummer",
                "naam",
                "regeling",
                "code aard arbeidsverhouding",
                "loonheffingskorting",
                "verloonde uren",
                "contracturen per week"));
        Arrays.stream(Rubriek.values()).map(Rubriek::element).forEach(header::add);
        table.header(header);
        for (NominativeRow row : sheet.rows()) {
            table.row(cells(row));
        }
    }

    /** A row per employee and month by the columns of the model; what was taken over is a row of its own. */
    public static void loonstaten(List<Loonstaat> all, TableWriter table) throws IOException {
        table.header(List.of(
                "personeelsnummer",
                "naam",
                "tijdvak",
                "3 loon in geld",
                "7 aftrekposten voor alle heffingen",
                "8 loon werknemersverzekeringen",
                "12 loon zvw",
                "14 loon loonbelasting en volksverzekeringen",
                "15 ingehouden loonheffing",
                "17 uitbetaald",
                "18 verrekende arbeidskorting"));
        for (Loonstaat one : all) {
            if (one.takenOver().isPresent()) {
                table.row(takenOver(one, one.takenOver().get()));
            }
            for (Loonstaat.Row row : one.rows()) {
                table.row(cells(one, row));
            }
        }
    }

    private static List<Object> cells(NominativeRow row) {
        boolean korting = row.payslip()
                .document()
                .loonheffingBasis()
                .map(basis -> basis.loonheffingskorting())
                .orElse(false);
        List<Object> cells = new ArrayList<>(List.of(
                row.payslip().personnelNumber(),
                row.payslip().name(),
                row.payslip().regeling().label(),
                row.aardArbeidsverhouding(),
                korting ? "J" : "N",
                row.payslip().rosterHours(),
                row.payslip().document().terms().hoursPerWeek()));
        Arrays.stream(Rubriek.values()).map(row::amount).forEach(cells::add);
        return cells;
    }

    private static List<Object> cells(Loonstaat one, Loonstaat.Row row) {
        return List.of(
                one.personnelNumber(),
                one.name(),
                row.month(),
                row.loonInGeld(),
                row.aftrek(),
                row.loonSv(),
                row.loonZvw(),
                row.loonLoonheffing(),
                row.loonheffing(),
                row.uitbetaald(),
                row.arbeidskorting());
    }

    private static List<Object> takenOver(Loonstaat one, Loonstaat.TakenOver before) {
        YearToDate sums = before.sums();
        return List.of(
                one.personnelNumber(),
                one.name(),
                "overgenomen t/m " + before.until(),
                "",
                "",
                sums.premieloon(),
                sums.bijdrageloonZvw(),
                sums.loonLoonheffing(),
                sums.loonheffing(),
                "",
                sums.arbeidskorting());
    }
}
