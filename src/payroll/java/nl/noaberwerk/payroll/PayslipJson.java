package nl.noaberwerk.payroll;

import java.util.List;
import nl.noaberwerk.payroll.PayslipDocument.Cumulatives;
import nl.noaberwerk.payroll.PayslipDocument.Terms;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Step;

/**
 * Writes the text of a payslip as JSON, as {@link PayslipText} reads it.
 *
 * <p>By hand and in short arrays, because thousands are written in a second and each is kept for years.
 */
final class PayslipJson {

    /** Only in a document with a loonbeslag; no text of a payslip can hold it, since its quotes are escaped. */
    static final String WITHHELD = ",\"withheld\":[";

    private final StringBuilder out;

    private PayslipJson(int size) {
        out = new StringBuilder(size);
    }

    static String document(PayslipDocument document) {
        PayslipJson json = new PayslipJson(2_000);
        json.out.append("{\"terms\":");
        json.terms(document.terms());
        json.out.append(",\"cumulatives\":");
        json.cumulatives(document.cumulatives());
        json.out.append(",\"lines\":[");
        json.separated(document.lines(), json::line);
        json.out.append(']');
        document.loonheffingBasis().ifPresent(json::basis);
        document.bijzondereBeloning().ifPresent(json::bijzondereBeloning);
        json.out.append(",\"remarks\":[");
        json.separated(document.remarks(), json::remark);
        json.out.append(']');
        json.withheld(document.withheld());
        json.disbursements(document.disbursements());
        document.leave().ifPresent(json::leave);
        return json.out.append('}').toString();
    }

    /** @param lines with their steps */
    static String steps(List<Line> lines) {
        PayslipJson json = new PayslipJson(10_000);
        json.out.append('[');
        json.separated(lines, line -> {
            json.out.append('[');
            json.separated(line.steps(), json::step);
            json.out.append(']');
        });
        return json.out.append(']').toString();
    }

    private void terms(Terms terms) {
        out.append('[');
        text(terms.employer()).append(',');
        text(terms.inService().toString()).append(',');
        out.append(terms.indefiniteContract()).append(',');
        text(terms.hoursPerWeek().toPlainString()).append(',');
        text(terms.fullTimeHours().toPlainString()).append(',');
        text(terms.fullTimeMonthWage().decimal()).append(',');
        text(terms.roster()).append(']');
    }

    private void cumulatives(Cumulatives sums) {
        texts(
                sums.loonLoonheffing().decimal(),
                sums.loonheffing().decimal(),
                sums.arbeidskorting().decimal(),
                sums.reservedVakantietoeslag().decimal(),
                sums.reservedEindejaarsuitkering().decimal());
    }

    /** A cost centre of its own stands last; most lines have none. */
    private void line(Line line) {
        String amount = line.amount().decimal();
        if (line.costCentre().isEmpty()) {
            texts(line.code(), line.side().name(), line.description(), amount);
        } else {
            texts(
                    line.code(),
                    line.side().name(),
                    line.description(),
                    amount,
                    line.costCentre().get());
        }
    }

    private void basis(Salary.LoonheffingBasis basis) {
        out.append(",\"basis\":[").append(basis.year()).append(',');
        text(basis.table()).append(',');
        text(basis.period()).append(',').append(basis.days()).append(',');
        text(basis.ageGroup()).append(',').append(basis.loonheffingskorting()).append(',');
        text(basis.wage().decimal()).append(',');
        text(basis.loonheffing().decimal()).append(',');
        text(basis.arbeidskorting().decimal()).append(']');
    }

    private void bijzondereBeloning(Salary.BijzondereBeloning beloning) {
        out.append(",\"bijzondereBeloning\":");
        texts(
                beloning.wage().decimal(),
                beloning.jaarloon().decimal(),
                beloning.percentage(),
                beloning.loonheffing().decimal());
    }

    private void remark(Salary.Remark remark) {
        texts(remark.severity().name(), remark.code(), remark.message(), remark.remedy());
    }

    private void withheld(List<Withheld> withheld) {
        if (!withheld.isEmpty()) {
            out.append(WITHHELD);
            separated(withheld, one -> {
                out.append('[').append(one.orderId()).append(',');
                text(one.amount().decimal()).append(']');
            });
            out.append(']');
        }
    }

    private void disbursements(List<Disbursement> paid) {
        if (!paid.isEmpty()) {
            out.append(",\"disbursements\":[");
            separated(paid, this::disbursement);
            out.append(']');
        }
    }

    private void disbursement(Disbursement paid) {
        texts(paid.kind().name(), paid.name(), paid.iban(), paid.amount().decimal(), paid.reference());
    }

    private void leave(PayslipDocument.Leave leave) {
        out.append(",\"leave\":");
        texts(
                leave.day().toString(),
                leave.statutory().toPlainString(),
                leave.extra().toPlainString());
    }

    private void step(Step step) {
        texts(step.name(), step.how(), step.amount(), step.source());
    }

    private void texts(String... texts) {
        char before = '[';
        for (String text : texts) {
            out.append(before);
            text(text);
            before = ',';
        }
        out.append(']');
    }

    private <T> void separated(List<T> items, java.util.function.Consumer<T> writing) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            writing.accept(items.get(i));
        }
    }

    private StringBuilder text(String text) {
        out.append('"');
        // by substring, which is copied as a whole; a part of a text is appended letter by letter
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                out.append(text.substring(from, i)).append(escape(c));
                from = i + 1;
            }
        }
        return out.append(text.substring(from)).append('"');
    }

    private static String escape(char c) {
        return c < ' ' ? String.format("\\u%04x", (int) c) : "\\" + c;
    }
}
