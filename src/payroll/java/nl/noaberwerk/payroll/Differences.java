package nl.noaberwerk.payroll;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.noaberwerk.payroll.Difference.Share;
import nl.noaberwerk.rules.Euro;

/** All that a run pays otherwise than the month before, by person and by cause. */
public record Differences(YearMonth monthBefore, List<Difference> people) {

    /**
     * Two months that are compared.
     *
     * @param leftOut numbers of those who are in the run but not paid
     * @param whole whether the run is about everybody; a supplementary run says nothing about who is not in it
     */
    record Compared(
            YearMonth monthBefore, List<PaidMonth> before, List<PaidMonth> now, Set<String> leftOut, boolean whole) {}

    /** What a cause makes of the difference of all together, and of how many people it is a part. */
    public record Total(DifferenceCause cause, String name, int people, Euro amount) {

        /** "Mutaties van deze maand: Overuren". */
        public String label() {
            return name.isEmpty() ? cause.label() : cause.label() + ": " + name;
        }
    }

    static Differences of(Compared compared, MonthComparison comparison) {
        Map<String, PaidMonth> earlier = new HashMap<>();
        compared.before().forEach(month -> earlier.put(month.personnelNumber(), month));
        List<Difference> all = new ArrayList<>();
        Set<String> paid = new HashSet<>();
        for (PaidMonth month : compared.now()) {
            paid.add(month.personnelNumber());
            PaidMonth old = earlier.get(month.personnelNumber());
            all.add(old == null ? begun(month, compared.monthBefore()) : comparison.between(old, month));
        }
        if (compared.whole()) {
            compared.before().stream()
                    .filter(month -> !paid.contains(month.personnelNumber()))
                    .map(month -> gone(month, compared.leftOut()))
                    .forEach(all::add);
        }
        return new Differences(compared.monthBefore(), all);
    }

    /** Only people for whom something differs. */
    public List<Difference> changed() {
        return people.stream().filter(person -> !person.shares().isEmpty()).toList();
    }

    public Euro before() {
        return Euro.sum(people.stream().map(Difference::before).toList());
    }

    public Euro now() {
        return Euro.sum(people.stream().map(Difference::now).toList());
    }

    public Euro by(DifferenceCause cause) {
        return Euro.sum(people.stream().map(person -> person.by(cause)).toList());
    }

    /** Per cause, and per item within it, in the order of the causes; together they are the whole difference. */
    public List<Total> totals() {
        Map<DifferenceCause, Map<String, List<Share>>> shares = new TreeMap<>();
        people.stream()
                .flatMap(person -> person.shares().stream())
                .forEach(share -> shares.computeIfAbsent(share.cause(), c -> new TreeMap<>())
                        .computeIfAbsent(share.name(), n -> new ArrayList<>())
                        .add(share));
        List<Total> totals = new ArrayList<>();
        shares.forEach((cause, byName) -> byName.forEach((name, some) -> totals.add(new Total(
                cause,
                name,
                some.size(),
                Euro.sum(some.stream().map(Share::amount).toList())))));
        return totals;
    }

    /** Somebody without a payslip of the month before: new, or left out of it then. */
    static Difference begun(PaidMonth now, YearMonth monthBefore) {
        boolean isNew = YearMonth.from(now.terms().inService()).isAfter(monthBefore);
        DifferenceCause cause = isNew ? DifferenceCause.NEW : DifferenceCause.NOT_PAID_BEFORE;
        return new Difference(
                now.employmentId(), now.personnelNumber(), now.name(), Euro.ZERO, now.net(), only(cause, now.net()));
    }

    private static Difference gone(PaidMonth before, Set<String> leftOut) {
        boolean blocked = leftOut.contains(before.personnelNumber());
        DifferenceCause cause = blocked ? DifferenceCause.LEFT_OUT : DifferenceCause.LEFT;
        return new Difference(
                before.employmentId(),
                before.personnelNumber(),
                before.name(),
                before.net(),
                Euro.ZERO,
                only(cause, before.net().negated()));
    }

    private static List<Share> only(DifferenceCause cause, Euro amount) {
        return amount.isZero() ? List.of() : List.of(new Share(cause, "", amount));
    }
}
