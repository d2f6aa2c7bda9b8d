package nl.noaberwerk.payroll.file;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import nl.noaberwerk.letters.PageTemplate;
import nl.noaberwerk.payroll.Disbursement;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.payroll.file.PayslipFacts.Fact;
import nl.noaberwerk.personnel.Iban;
import nl.noaberwerk.platform.Messages;
import org.w3c.dom.Document;

/** Fills the page of a payslip: in plain words first, then how it is built up, then all that BW 7:626 asks. */
final class PayslipPage {

    private static final PageTemplate TEMPLATE = PageTemplate.read(PayslipPage.class, "payslip.xhtml");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Messages.DUTCH);
    private static final int MANY = 13;
    private static final int CROWD = 22;

    private final PageTemplate page = TEMPLATE.copy();
    private final PayslipSheet sheet;

    private PayslipPage(PayslipSheet sheet) {
        this.sheet = sheet;
    }

    static Document of(PayslipSheet sheet) {
        PayslipPage page = new PayslipPage(sheet);
        page.head();
        page.summary();
        page.lines();
        page.facts("fact", PayslipFacts.work(sheet), PayslipFacts.tax(sheet));
        page.page.text("foot", Messages.text("payroll.slip.foot", sheet.personnelNumber(), sheet.month()));
        return page.page.page();
    }

    private void head() {
        String title = Messages.text("payroll.slip.title", sheet.month());
        page.text("title", title + " - " + sheet.name());
        page.attribute(
                "description", "content", Messages.text("payroll.slip.description", sheet.name(), sheet.month()));
        page.text("heading", title);
        facts("who", PayslipFacts.sender(sheet), PayslipFacts.receiver(sheet));
        if (!sheet.proForma()) {
            page.remove("pro-forma");
        }
    }

    private void summary() {
        page.text("earned", "€ " + Messages.shown(sheet.earned()));
        page.text("withheld", "€ " + Messages.shown(sheet.withheld()));
        page.text("net", "€ " + Messages.shown(sheet.net()));
        page.text("when", when());
    }

    private String when() {
        String day = LONG_DAY.format(sheet.paymentDate());
        List<Disbursement> parts = sheet.wages();
        if (parts.size() < 2) {
            return Messages.text("payroll.slip.when", day, sheet.lastFourOfAccount());
        }
        return Messages.text("payroll.slip.when-split", day, part(parts.get(0)), part(parts.get(1)));
    }

    private static String part(Disbursement paid) {
        return Messages.text("payroll.slip.part", paid.amount(), Iban.lastFour(paid.iban()));
    }

    private void lines() {
        List<Line> lines = sheet.document().lines(Side.EMPLOYEE);
        page.repeat("line", lines, (row, line) -> {
            PageTemplate.within(row, "what", line.description());
            PageTemplate.within(row, "plus", PayslipSheet.isEarned(line) ? Messages.shown(line.amount()) : "");
            PageTemplate.within(
                    row,
                    "minus",
                    PayslipSheet.isEarned(line)
                            ? ""
                            : Messages.shown(line.amount().negated()));
        });
        page.text("total-plus", Messages.shown(sheet.earned()));
        page.text("total-minus", Messages.shown(sheet.withheld()));
        if (lines.size() > MANY) {
            page.attribute("body", "class", lines.size() > CROWD ? "crowd" : "many");
        }
    }

    /** Two lists of facts beside each other; the shorter one ends in empty places. */
    private void facts(String cssClass, List<Fact> left, List<Fact> right) {
        List<Integer> rows =
                IntStream.range(0, Math.max(left.size(), right.size())).boxed().toList();
        page.repeat(cssClass, rows, (row, index) -> {
            PageTemplate.within(row, "what", fact(left, index).what());
            PageTemplate.within(row, "value", fact(left, index).value());
            PageTemplate.within(row, "other-what", fact(right, index).what());
            PageTemplate.within(row, "other-value", fact(right, index).value());
        });
    }

    private static Fact fact(List<Fact> facts, int index) {
        return index < facts.size() ? facts.get(index) : Fact.NONE;
    }
}
