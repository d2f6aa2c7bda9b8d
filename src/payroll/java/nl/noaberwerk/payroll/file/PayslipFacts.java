package nl.noaberwerk.payroll.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.PayslipDocument;
import nl.noaberwerk.payroll.PayslipDocument.Cumulatives;
import nl.noaberwerk.payroll.PayslipDocument.Terms;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;

/** The facts under the amounts of a payslip: the work, and the tax with what was added up so far. */
final class PayslipFacts {

    private PayslipFacts() {}

    record Fact(String what, String value) {

        static final Fact NONE = new Fact("", "");
    }

    static List<Fact> sender(PayslipSheet sheet) {
        return List.of(
                fact("employer", sheet.document().terms().employer()),
                fact("period", Messages.text("payroll.slip.from-to", sheet.firstDay(), sheet.lastDay())),
                fact("number", sheet.personnelNumber()));
    }

    static List<Fact> receiver(PayslipSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("name", sheet.name()));
        for (String line : sheet.address()) {
            facts.add(facts.size() == 1 ? fact("address", line) : new Fact("", line));
        }
        return facts;
    }

    static List<Fact> work(PayslipSheet sheet) {
        Terms terms = sheet.document().terms();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("contract", Messages.text("payroll.slip.contract." + terms.indefiniteContract())));
        facts.add(fact("regeling", sheet.regeling().label()));
        facts.add(fact("in-service", Messages.shown(terms.inService())));
        facts.add(fact("agreed-hours", Messages.shown(terms.hoursPerWeek())));
        facts.add(fact("worked-hours", Messages.shown(sheet.rosterHours())));
        facts.add(fact("full-time", euro(terms.fullTimeMonthWage()), terms.fullTimeHours()));
        facts.add(fact("gross", euro(sheet.gross())));
        if (sheet.minimumHourlyWage().isPositive()) {
            facts.add(fact("minimum-wage", euro(sheet.minimumHourlyWage())));
        } else {
            facts.add(fact("minimum-wage", Messages.text("payroll.slip.minimum-wage.none")));
        }
        sheet.document().leave().ifPresent(leave -> leave(leave, facts));
        return facts;
    }

    private static void leave(PayslipDocument.Leave leave, List<Fact> facts) {
        facts.add(fact("leave-statutory", hours(leave.statutory()), leave.day()));
        facts.add(fact("leave-extra", hours(leave.extra()), leave.day()));
    }

    private static String hours(BigDecimal hours) {
        return Messages.text("payroll.slip.hours", hours);
    }

    static List<Fact> tax(PayslipSheet sheet) {
        PayslipDocument document = sheet.document();
        List<Fact> facts = new ArrayList<>();
        document.loonheffingBasis().ifPresent(basis -> periodTable(basis, facts));
        document.bijzondereBeloning().ifPresent(beloning -> {
            facts.add(fact("special-wage", euro(beloning.wage())));
            facts.add(fact("special-percentage", beloning.percentage().replace('.', ',') + " %"));
        });
        Cumulatives year = document.cumulatives();
        facts.add(fact("year-wage", euro(year.loonLoonheffing())));
        facts.add(fact("year-tax", euro(year.loonheffing())));
        facts.add(fact("year-arbeidskorting", euro(year.arbeidskorting())));
        reserved(document, facts);
        return facts;
    }

    private static void reserved(PayslipDocument document, List<Fact> facts) {
        facts.add(fact("reserved-month", euro(reservedThisMonth(document))));
        facts.add(fact("reserved-holiday", euro(document.cumulatives().reservedVakantietoeslag())));
        if (document.cumulatives().reservedEindejaarsuitkering().isPositive()) {
            facts.add(fact("reserved-year-end", euro(document.cumulatives().reservedEindejaarsuitkering())));
        }
    }

    private static Euro reservedThisMonth(PayslipDocument document) {
        return document.lines(Side.RESERVED).stream()
                .filter(line -> "RES_VT".equals(line.code()))
                .map(line -> line.amount())
                .reduce(Euro.ZERO, Euro::plus);
    }

    private static void periodTable(LoonheffingBasis basis, List<Fact> facts) {
        String period = "payroll.slip.table." + basis.period();
        facts.add(fact("table", Messages.text(period, basis.table(), basis.year(), basis.days())));
        facts.add(fact("loonheffingskorting", Messages.text("payroll.slip.yes." + basis.loonheffingskorting())));
        facts.add(fact("taxable", euro(basis.wage())));
        facts.add(fact("arbeidskorting", euro(basis.arbeidskorting())));
    }

    private static Fact fact(String key, String value, Object... arguments) {
        return new Fact(Messages.text("payroll.slip." + key, arguments), value);
    }

    private static String euro(Euro amount) {
        return "€ " + Messages.shown(amount);
    }
}
