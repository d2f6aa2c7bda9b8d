package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.WorkingDays;

/** On which days of a sickness the employer calls, by its verzuimprotocol; a rule of its own beside those of the law. */
public final class Terugbelplan {

    private static final String KEY = "verzuimprotocol.terugbellen.";
    private static final int CALLS = 3;

    private final List<Integer> sickDays;
    private final int lapse;
    private final WorkingDays workingDays;

    private Terugbelplan(List<Integer> sickDays, int lapse, WorkingDays workingDays) {
        this.sickDays = List.copyOf(sickDays);
        this.lapse = lapse;
        this.workingDays = workingDays;
    }

    /** As it holds on the day. @param regeling its cao says which days are no working days */
    public static Terugbelplan of(Law law, Regeling regeling, LocalDate day) {
        List<Integer> sickDays = IntStream.rangeClosed(1, CALLS)
                .mapToObj(number -> law.number(KEY + number, day).intValueExact())
                .toList();
        return new Terugbelplan(sickDays, law.number(KEY + "vervalt", day).intValueExact(), law.workingDays(regeling));
    }

    /**
     * A call.
     *
     * @param number 1 for the first
     * @param due the day to call: a working day
     */
    public record Call(int number, int sickDay, LocalDate due) {}

    /** The calls of a sickness that begins on the day; what falls on no working day moves to the next. */
    public List<Call> calls(LocalDate firstDay) {
        return IntStream.range(0, sickDays.size())
                .mapToObj(index ->
                        new Call(index + 1, sickDays.get(index), working(firstDay.plusDays(sickDays.get(index) - 1L))))
                .toList();
    }

    /**
     * The call that is to be made on the day: the last one that is due, when nobody was reached for it; a call that came
     * to nothing lapses after a while, and who is well again is not called.
     *
     * @param reached the numbers of the calls in which the employee was spoken to
     */
    public Optional<Call> open(DaySpan sickness, Set<Integer> reached, LocalDate day) {
        return calls(sickness.first()).stream()
                .filter(call -> !call.due().isAfter(day))
                .max(Comparator.comparing(Call::number))
                .filter(call -> sickness.holds(day) && !reached.contains(call.number()))
                .filter(call -> !day.isAfter(call.due().plusDays(lapse)));
    }

    private LocalDate working(LocalDate day) {
        LocalDate found = day;
        while (!workingDays.isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
