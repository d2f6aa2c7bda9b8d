package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.PayslipDocument.Cumulatives;
import nl.noaberwerk.payroll.PayslipDocument.Terms;
import nl.noaberwerk.payroll.Salary.BijzondereBeloning;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.payroll.Salary.Totals;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.wages.MonthItem;

/** Fictional results of a calculation, to test what happens with them; the amounts are made up. */
public final class Example {

    private Example() {}

    public static Payee payee(long employment, String number) {
        return new Payee(
                employment,
                number,
                "A. O'Neill-Özdemir \\ & <zn>",
                "Dorpsstraat 1\n7591 HX  Denekamp",
                "NL19BANK0257627257",
                "Bewindvoering \"De Hoop\"\tBV",
                "2100",
                Regeling.WSW,
                "NL73BANK0097371421");
    }

    public static Line line(String code, Side side, String amount) {
        Step step = new Step("Stap van " + code, "1.000,00 × 2,60", amount, "artikel 1, \"bron\"");
        return new Line(code, side, "Omschrijving " + code, Euro.of(amount), List.of(step, step));
    }

    /** 2,600.35 - 100.00 - 300.35 + 20.00 = 2,220.00 net. */
    public static List<Line> lines() {
        return List.of(
                line("SALARIS", Side.EMPLOYEE, "2600.35"),
                line("PENSIOEN_WN", Side.EMPLOYEE, "-100.00"),
                line("LOONHEFFING", Side.EMPLOYEE, "-300.35"),
                line("REISKOSTEN", Side.EMPLOYEE, "20.00"),
                line("AOF", Side.EMPLOYER, "150.00"),
                line("RES_VT", Side.RESERVED, "208.03"));
    }

    /** The lines of a month of 2,629.12 with six items and a loonbeslag. */
    public static List<Line> withSixItems() {
        MonthItem overtime = Someone.hours("OVERUREN", "8", "150");
        List<MonthItem> items = List.of(
                named(overtime, "Overuren", Someone.NOVEMBER.minusMonths(1)),
                named(Someone.hours("ONREGELMATIG", "4.17", "25"), "Toeslag onregelmatige uren"),
                named(Someone.hours("VERLOF_KOOP", "-7.2", "100"), "Gekocht verlof"),
                named(Someone.beloning("GRATIFICATIE", "250.00"), "Gratificatie"),
                named(Someone.untaxed("DECLARATIE", "13.63"), "Werkschoenen"),
                named(Someone.untaxed("VAKBOND", "-19.23"), "Vakbondscontributie"));
        SalaryFacts facts = Someone.wsw("2629.12").with(items, List.of(Someone.loonbeslag(7, "2093.67", "100.00")));
        return new SalaryCalculation(Someone.lawWithPwri()).calculate(facts).lines();
    }

    private static MonthItem named(MonthItem item, String description) {
        return named(item, description, item.concerns());
    }

    private static MonthItem named(MonthItem item, String description, YearMonth concerns) {
        return new MonthItem(
                item.employmentId(),
                item.code(),
                description,
                item.treatment(),
                item.worth(),
                concerns,
                item.costCentre(),
                item.source(),
                item.toCheck());
    }

    public static PayslipDraft draft(long employment, String number, List<Line> lines, Remark... remarks) {
        Salary salary = new Salary(
                number,
                Euro.of("2600.35"),
                Euro.of("2220.00"),
                lines,
                Optional.of(basis()),
                Optional.of(new BijzondereBeloning(Euro.of("100.00"), Euro.of("30000.00"), "42.01", Euro.of("42.00"))),
                totals(),
                List.of(remarks),
                List.of(new Withheld(77, Euro.of("12.34"))));
        return new PayslipDraft(
                payee(employment, number),
                salary,
                document(salary),
                new BigDecimal("36.00"),
                new BigDecimal("1.000000"));
    }

    public static PayslipDocument document(Salary salary) {
        List<Line> plain = new ArrayList<>();
        salary.lines().forEach(line -> plain.add(line.withoutSteps()));
        return new PayslipDocument(
                terms(),
                cumulatives(),
                plain,
                salary.loonheffingBasis(),
                salary.bijzondereBeloning(),
                salary.remarks(),
                salary.withheld(),
                disbursements());
    }

    /** 2,220.00 net is 2,020.00 and 200.00; a creditor got 55.50 besides. */
    public static List<Disbursement> disbursements() {
        Payee payee = payee(0, "");
        return List.of(
                new Disbursement(
                        Disbursement.Kind.EMPLOYEE,
                        payee.accountHolder(),
                        payee.iban(),
                        Euro.of("2020.00"),
                        "dossier \"7\""),
                new Disbursement(
                        Disbursement.Kind.SECOND_ACCOUNT, payee.name(), payee.secondIban(), Euro.of("200.00"), ""),
                new Disbursement(
                        Disbursement.Kind.CREDITOR,
                        "Deurwaarders Noord",
                        "NL19BANK0257627257",
                        Euro.of("55.50"),
                        "2026/0815"));
    }

    public static Terms terms() {
        return new Terms(
                "Noaberwerk Twente (fictief)",
                LocalDate.of(2002, 3, 1),
                true,
                new BigDecimal("36"),
                new BigDecimal("36"),
                Euro.of("2600.35"),
                "8|8|8|8|4|0|0");
    }

    public static Cumulatives cumulatives() {
        return new Cumulatives(
                Euro.of("26003.50"), Euro.of("3003.50"), Euro.of("4484.20"), Euro.of("1248.17"), Euro.of("876.38"));
    }

    public static LoonheffingBasis basis() {
        return new LoonheffingBasis(
                2026, "wit", "month", 1, "below_aow", true, Euro.of("2500.35"), Euro.of("300.35"), Euro.of("448.42"));
    }

    public static Remark blocking() {
        return new Remark(Severity.BLOCKING, "iban-ontbreekt", "Er is geen rekening.", "Vul het dossier aan.");
    }

    public static Remark toCheck() {
        return new Remark(
                Severity.WARNING, "te-controleren:reiskosten", "Het bedrag is niet bevestigd.", "Bevestig de waarde.");
    }

    private static Totals totals() {
        return new Totals(
                Euro.of("2500.35"),
                Euro.of("300.35"),
                Euro.of("448.42"),
                Euro.of("2500.35"),
                Euro.of("6617.41"),
                Euro.of("2500.35"),
                Euro.of("208.03"),
                Euro.of("97.51"),
                Euro.of("14.99"),
                new BigDecimal("156"));
    }
}
