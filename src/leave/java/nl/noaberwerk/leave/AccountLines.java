package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Today;

/** Puts the hours of one employment under each other with their running sum. */
final class AccountLines {

    private static final Comparator<LeaveEntry> BY_DAY = Comparator.comparing(LeaveEntry::getDay)
            .thenComparing(entry -> entry.getPosting() == Posting.TAKEN)
            .thenComparing(LeaveEntry::getId);

    private final Today today;
    private final List<AccountView.Line> lines = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO.setScale(2);

    AccountLines(Today today) {
        this.today = today;
    }

    List<AccountView.Line> of(List<LeaveEntry> entries) {
        entries.stream().sorted(BY_DAY).forEach(this::add);
        return List.copyOf(lines);
    }

    private void add(LeaveEntry entry) {
        sum = sum.add(entry.getHours());
        Optional<AccountView.Line> before = lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(lines.size() - 1)).filter(line -> goesOn(line, entry));
        if (before.isPresent()) {
            AccountView.Line line = before.get();
            lines.set(lines.size() - 1, line(entry, line, line.hours().add(entry.getHours())));
        } else {
            lines.add(line(entry));
        }
    }

    private static boolean goesOn(AccountView.Line line, LeaveEntry entry) {
        return line.requestId().isPresent()
                && line.requestId().get().equals(entry.getRequestId())
                && line.hours().signum() == entry.getHours().signum()
                && line.reason().equals(entry.getReason());
    }

    private AccountView.Line line(LeaveEntry entry, AccountView.Line begun, BigDecimal hours) {
        return new AccountView.Line(
                begun.day(),
                entry.getDay(),
                begun.posting(),
                begun.bucket(),
                hours,
                sum,
                begun.requestId(),
                begun.reason(),
                begun.recordedBy(),
                begun.recordedOn());
    }

    private AccountView.Line line(LeaveEntry entry) {
        return new AccountView.Line(
                entry.getDay(),
                entry.getDay(),
                entry.getPosting(),
                entry.bucket(),
                entry.getHours(),
                sum,
                Optional.ofNullable(entry.getRequestId()),
                entry.getReason(),
                entry.getRecordedBy(),
                today.dayOf(entry.getRecordedAt()));
    }
}
