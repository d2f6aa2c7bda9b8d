package nl.noaberwerk.payroll;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;

/**
 * What somebody gets net in two months, and by which causes it differs; the shares add up to the difference exactly.
 *
 * @param shares none of nil, in the order of the causes
 */
public record Difference(
        long employmentId, String personnelNumber, String name, Euro before, Euro now, List<Share> shares) {

    /** What one cause makes of the difference; the name says which item or payment, and is mostly empty. */
    public record Share(DifferenceCause cause, String name, Euro amount) {

        /** "20,00 minder door minder uren". */
        public String text() {
            String direction = amount.isNegative() ? "minder" : "meer";
            return Messages.shown(abs(amount)) + " " + direction + " door " + cause.words(name, amount);
        }
    }

    /** Positive when more is paid now. */
    public Euro change() {
        return now.minus(before);
    }

    /** Without its sign, for who looks for the greatest. */
    public Euro size() {
        return abs(change());
    }

    public Euro by(DifferenceCause cause) {
        return Euro.sum(shares.stream()
                .filter(share -> share.cause() == cause)
                .map(Share::amount)
                .toList());
    }

    public boolean has(DifferenceCause cause) {
        return shares.stream().anyMatch(share -> share.cause() == cause);
    }

    /** The greatest cause first. */
    public List<Share> bySize() {
        return shares.stream()
                .sorted(Comparator.comparing((Share share) -> abs(share.amount()))
                        .reversed())
                .toList();
    }

    /** "U krijgt 34,12 euro minder dan in oktober 2026: 20,00 minder door minder uren en 14,12 minder door ...". */
    public String sentence(YearMonth monthBefore) {
        if (shares.isEmpty()) {
            return Messages.text("payroll.difference.none", size(), monthBefore);
        }
        String key = "payroll.difference." + (change().isZero() ? "same" : change().isNegative() ? "less" : "more");
        List<String> parts = bySize().stream().map(Share::text).toList();
        int last = parts.size() - 1;
        String listed = last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " en " + parts.get(last);
        return Messages.text(key, size(), monthBefore, listed);
    }

    private static Euro abs(Euro amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
