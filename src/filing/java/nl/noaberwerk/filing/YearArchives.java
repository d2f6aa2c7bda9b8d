package nl.noaberwerk.filing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;
import nl.noaberwerk.payroll.Printing;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableWriter;

/**
 * The salary administration of a year as files that can be read without this program: payslips as PDF/A, tables as CSV,
 * and an index with the fingerprint of every file.
 *
 * <p>It is made anew on every request from what cannot change: approved runs. Nothing is removed here, ever.
 */
@Stateless
@DenyAll
public class YearArchives {

    private static final int AT_A_TIME = 32;
    private static final String RETENTION = "bewaartermijn.loonadministratie";

    @Inject
    private PayrollRuns runs;

    @Inject
    private Payslips payslips;

    @Inject
    private ControlSheets sheets;

    @Inject
    private Loonstaten loonstaten;

    @Inject
    private Printing printing;

    @Inject
    private PdfPages pages;

    @Inject
    private Employers employers;

    @Inject
    private LawBook law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * What there is to keep of a year.
     *
     * @param payslips on which people were paid
     * @param keepUntil the last day on which it must be kept
     */
    public record Year(int year, int runs, int payslips, LocalDate keepUntil) {}

    /** The years with approved runs, the latest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Year> years(long employerId) {
        List<PayrollRun> approved = approved(employerId);
        return approved.stream()
                .map(run -> run.month().getYear())
                .distinct()
                .sorted((one, other) -> other - one)
                .map(year -> year(year, approved))
                .toList();
    }

    /**
     * Writes the ZIP as it is made.
     *
     * @throws Refused 404 when nothing was approved in the year
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void write(long employerId, int year, OutputStream out) throws IOException {
        List<PayrollRun> ofYear = ofYear(employerId, year);
        String employer = employers.find(employerId).getName();
        trail.read(
                new AuditEntry("jaararchief gemaakt", "werkgever " + employerId, employerId, Integer.toString(year)));
        try (ArchiveFile archive = new ArchiveFile(out)) {
            archive.table("salarisruns.csv", "Goedgekeurde salarisruns", table -> runs(ofYear, table));
            for (PayrollRun run : ofYear) {
                run(archive, run);
            }
            for (YearMonth month :
                    ofYear.stream().map(PayrollRun::month).distinct().toList()) {
                month(archive, sheets.of(employerId, month));
            }
            List<Loonstaat> all = loonstaten.ofYear(employerId, year);
            archive.table("loonstaten.csv", "Loonstaten", table -> FilingTables.loonstaten(all, table));
            archive.index(employer + ", salarisadministratie " + year, keepUntil(year), pages);
        }
    }

    /** @throws Refused 404 when nothing was approved in the year */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public void require(long employerId, int year) {
        ofYear(employerId, year);
    }

    private void run(ArchiveFile archive, PayrollRun run) throws IOException {
        String name = run.month() + "-" + run.sequence();
        List<Payslip> paid = paid(run);
        archive.table("regels-" + name + ".csv", "Loonstrookregels " + name, table -> lines(paid, table));
        for (int from = 0; from < paid.size(); from += AT_A_TIME) {
            List<Payslip> some = paid.subList(from, Math.min(paid.size(), from + AT_A_TIME));
            List<byte[]> pdfs = some.parallelStream().map(printing::payslip).toList();
            for (int i = 0; i < pdfs.size(); i++) {
                String number = some.get(i).personnelNumber();
                archive.file(
                        "loonstroken-" + name + "/loonstrook-" + number + ".pdf",
                        "Loonstrook " + number + " " + name,
                        pdfs.get(i));
            }
        }
    }

    private static void month(ArchiveFile archive, ControlSheet sheet) throws IOException {
        archive.table(
                "controleblad-" + sheet.month() + ".csv",
                "Controleblad loonaangifte " + sheet.month(),
                table -> FilingTables.totals(sheet, table));
        archive.table(
                "werknemers-" + sheet.month() + ".csv",
                "Werknemersgegevens loonaangifte " + sheet.month(),
                table -> FilingTables.employees(sheet, table));
    }

    private static void runs(List<PayrollRun> all, TableWriter table) throws IOException {
        table.header(List.of(
                "maand",
                "reeks",
                "betaaldatum",
                "mensen",
                "bruto",
                "netto",
                "loonheffing",
                "goedgekeurd door",
                "goedgekeurd op",
                "vingerafdruk"));
        for (PayrollRun run : all) {
            table.row(
                    run.month(),
                    run.sequence(),
                    run.paymentDate(),
                    run.totals().paidPeople(),
                    run.totals().gross(),
                    run.totals().net(),
                    run.totals().loonheffing(),
                    run.approvedBy().orElse(""),
                    run.approvedAt().map(Object::toString).orElse(""),
                    run.resultHash().orElse(""));
        }
    }

    private static void lines(List<Payslip> paid, TableWriter table) throws IOException {
        table.header(List.of("personeelsnummer", "naam", "kant", "code", "omschrijving", "bedrag"));
        for (Payslip payslip : paid) {
            for (var line : payslip.lines()) {
                table.row(
                        payslip.personnelNumber(),
                        payslip.name(),
                        line.side().name(),
                        line.code(),
                        line.description(),
                        line.amount());
            }
        }
    }

    private List<Payslip> paid(PayrollRun run) {
        return payslips.of(run.id()).stream()
                .filter(payslip -> !payslip.isBlocked())
                .toList();
    }

    private List<PayrollRun> ofYear(long employerId, int year) {
        List<PayrollRun> found = approved(employerId).stream()
                .filter(run -> run.month().getYear() == year)
                .toList();
        if (found.isEmpty()) {
            throw Refused.notFound("filing.archive.nothing", Integer.toString(year));
        }
        return found;
    }

    private List<PayrollRun> approved(long employerId) {
        caller.requireEmployer(employerId);
        return runs.ofEmployer(employerId).stream()
                .filter(run -> run.status().isFinal())
                .toList();
    }

    private Year year(int year, List<PayrollRun> approved) {
        List<PayrollRun> ofYear =
                approved.stream().filter(run -> run.month().getYear() == year).toList();
        int people = ofYear.stream().mapToInt(run -> run.totals().paidPeople()).sum();
        return new Year(year, ofYear.size(), people, keepUntil(year));
    }

    /** The retention runs after the calendar year. */
    private LocalDate keepUntil(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        int years = law.current().find(RETENTION, end).orElseThrow().decimal().intValue();
        return end.plusYears(years);
    }
}
