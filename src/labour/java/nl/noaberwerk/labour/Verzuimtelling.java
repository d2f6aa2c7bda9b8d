package nl.noaberwerk.labour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Counts the absence of a group over a period, person after person, with and without pregnancy and maternity leave. */
public final class Verzuimtelling {

    private final DayRange period;
    private final Duurklassen classes;
    private final List<WeightedDays> sick = perClass();
    private final List<WeightedDays> leave = perClass();
    private final WeightedDays available = new WeightedDays();
    private final PersonDays personDays = new PersonDays();
    private final Counts sicknesses = new Counts();
    private final Counts leaves = new Counts();
    private long people;
    private long wholePeriod;
    private long neverSick;
    private long neverAbsent;

    /** What is counted in whole numbers. */
    private static final class Counts {
        private long reports;
        private long endedCases;
        private long endedDays;
    }

    /** What was counted of one person already: two employments that report the same absence report it once. */
    private record Seen(Set<Long> reports, Set<DayRange> ended) {

        static Seen nothing() {
            return new Seen(new HashSet<>(), new HashSet<>());
        }
    }

    /** @param period with a last day */
    public Verzuimtelling(DaySpan period, Duurklassen classes) {
        if (period.isOpen()) {
            throw new IllegalArgumentException("a period of figures has a last day");
        }
        this.period = DayRange.of(period);
        this.classes = classes;
    }

    /**
     * Adds a person with every employment in the group.
     *
     * @return false when she was in it on no day of the period, and nothing was added
     */
    public boolean add(List<CountedContract> contracts) {
        List<DayRange> service = new ArrayList<>();
        for (CountedContract contract : contracts) {
            contract.addDays(period, service);
        }
        if (service.isEmpty()) {
            return false;
        }
        people++;
        boolean whole = personDays.add(service) == period.length();
        Seen seen = Seen.nothing();
        Seen seenLeave = Seen.nothing();
        long sickDays = 0;
        long leaveDays = 0;
        for (CountedContract contract : contracts) {
            addAvailable(contract);
            for (CountedCase one : contract.counted(period)) {
                if (one.of().leave()) {
                    leaveDays += addAbsent(contract, one, leave);
                    count(contract, one, leaves, seenLeave);
                } else {
                    sickDays += addAbsent(contract, one, sick);
                    count(contract, one, sicknesses, seen);
                }
            }
        }
        if (whole) {
            wholePeriod++;
            neverSick += sickDays == 0 ? 1 : 0;
            neverAbsent += sickDays + leaveDays == 0 ? 1 : 0;
        }
        return true;
    }

    /** @param withLeave whether pregnancy and maternity leave counts as absence, and each leave as a case of its own */
    public Verzuimcijfers figures(boolean withLeave) {
        List<Fraction> absent = new ArrayList<>();
        for (int place = 0; place < sick.size(); place++) {
            Fraction ofSickness = sick.get(place).total();
            absent.add(withLeave ? ofSickness.plus(leave.get(place).total()) : ofSickness);
        }
        return new Verzuimcijfers(
                new Verzuimcijfers.Absence(absent, available.total()),
                new Verzuimcijfers.Reports(
                        sicknesses.reports + (withLeave ? leaves.reports : 0), personDays.days(), personDays.years()),
                new Verzuimcijfers.Ended(
                        sicknesses.endedCases + (withLeave ? leaves.endedCases : 0),
                        sicknesses.endedDays + (withLeave ? leaves.endedDays : 0)),
                new Verzuimcijfers.People(people, wholePeriod, withLeave ? neverAbsent : neverSick));
    }

    private void addAvailable(CountedContract contract) {
        for (ServicePart part : contract.parts()) {
            available.add(part.days().within(period).length(), part, WeightedDays.WHOLE);
        }
    }

    private long addAbsent(CountedContract contract, CountedCase one, List<WeightedDays> perClass) {
        WeightedDays sum = perClass.get(classes.place(one.length(period.last(), classes.most())));
        long first = one.days().first();
        DayRange counted = period.within(new DayRange(first, first + classes.most() - 1));
        long days = 0;
        for (ServicePart part : contract.parts()) {
            days += one.addTo(sum, part, counted);
        }
        return days;
    }

    private void count(CountedContract contract, CountedCase one, Counts counts, Seen seen) {
        DayRange days = one.days();
        if (isCounted(contract, days.first()) && seen.reports().add(days.first())) {
            counts.reports++;
        }
        if (isCounted(contract, one.recovered()) && seen.ended().add(days)) {
            counts.endedCases++;
            counts.endedDays += one.length(days.last(), classes.most());
        }
    }

    private boolean isCounted(CountedContract contract, long day) {
        return period.holds(day) && contract.isInGroup(day);
    }

    private static List<WeightedDays> perClass() {
        return Stream.generate(WeightedDays::new)
                .limit(Duurklassen.NAMES.size())
                .toList();
    }
}
