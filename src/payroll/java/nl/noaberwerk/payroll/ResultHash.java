package nl.noaberwerk.payroll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Withheld;

/**
 * The fingerprint of what two people agree on: every line of every payslip, where it is paid to, when, and who is left out.
 *
 * <p>SHA-256 over a text that does not depend on the order of calculation.
 */
final class ResultHash {

    private final SortedMap<String, String> payslips = new TreeMap<>();
    private final TreeSet<String> leftOut = new TreeSet<>();
    private final LocalDate paymentDate;

    ResultHash(LocalDate paymentDate) {
        this.paymentDate = paymentDate;
    }

    /** The fingerprint of one payslip, in hexadecimal digits. */
    static String payslip(Payee payee, List<Line> lines, List<Withheld> withheld, List<Disbursement> disbursements) {
        StringBuilder text = new StringBuilder(1_000);
        text.append(payee.personnelNumber()).append('\n');
        text.append(payee.iban()).append('\n').append(payee.accountHolder()).append('\n');
        for (Line line : lines) {
            text.append(line.side()).append('\t').append(line.code()).append('\t');
            text.append(line.amount().decimal());
            line.costCentre().ifPresent(centre -> text.append('\t').append(centre));
            text.append('\n');
        }
        for (Withheld one : withheld) {
            text.append("withheld ").append(one.orderId()).append('\t');
            text.append(one.amount().decimal()).append('\n');
        }
        // nothing for a payslip of before wages could be split: its fingerprint stays the same
        for (Disbursement paid : disbursements) {
            text.append(paid.kind())
                    .append('\t')
                    .append(paid.name())
                    .append('\t')
                    .append(paid.iban());
            text.append('\t')
                    .append(paid.amount().decimal())
                    .append('\t')
                    .append(paid.reference())
                    .append('\n');
        }
        return digest(text);
    }

    void add(Outcome outcome) {
        if (outcome.isBlocked()) {
            leftOut.add(outcome.personnelNumber());
        } else {
            paid(outcome.personnelNumber(), outcome.digest().orElseThrow());
        }
    }

    void paid(String personnelNumber, String payslipDigest) {
        payslips.put(personnelNumber, payslipDigest);
    }

    void leftOut(Collection<String> personnelNumbers) {
        leftOut.addAll(personnelNumbers);
    }

    /** 64 hexadecimal digits. */
    String value() {
        StringBuilder text = new StringBuilder(100 * (payslips.size() + 1));
        text.append("payment date ").append(paymentDate).append('\n');
        for (Map.Entry<String, String> payslip : payslips.entrySet()) {
            text.append(payslip.getKey()).append(' ').append(payslip.getValue()).append('\n');
        }
        leftOut.forEach(number -> text.append("left out ").append(number).append('\n'));
        return digest(text);
    }

    private static String digest(CharSequence text) {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
