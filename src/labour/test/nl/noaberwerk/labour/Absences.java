package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.PayHold.Kind;
import org.jspecify.annotations.Nullable;

/** Absences as the tests write them: days in words of the ISO calendar, null for one that goes on. */
final class Absences {

    private Absences() {}

    static PaidAbsence sick(String first) {
        return sick(span(first, null));
    }

    static PaidAbsence sick(DaySpan... days) {
        return new PaidAbsence(
                List.of(days),
                Arrays.stream(days)
                        .map(span -> new AbsentSpan(span, new BigDecimal("100")))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static PaidAbsence partly(String first, String percentage) {
        return new PaidAbsence(
                List.of(span(first, null)),
                List.of(new AbsentSpan(span(first, null), new BigDecimal(percentage))),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static PaidAbsence leave(String first, String last) {
        return new PaidAbsence(List.of(), List.of(), List.of(span(first, last)), List.of(), Optional.empty());
    }

    static PaidAbsence held(PaidAbsence known, Kind kind, String first, String last) {
        PayHold hold = new PayHold(kind, span(first, last));
        return new PaidAbsence(known.sicknesses(), known.spans(), known.leaves(), List.of(hold), known.extendedTo());
    }

    static PaidAbsence extendedTo(String last, PaidAbsence known) {
        return new PaidAbsence(
                known.sicknesses(), known.spans(), known.leaves(), known.holds(), Optional.of(LocalDate.parse(last)));
    }

    static DaySpan span(String first, @Nullable String last) {
        return new DaySpan(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }
}
