package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.contractlaw.VakantieOpbouw;
import nl.noaberwerk.contractlaw.VakantieVerval;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Step;

/** What the law and the cao make of somebody's service: hours per year, and when they lapse. */
final class LeaveTerms {

    private final VakantieOpbouw opbouw;
    private final VakantieVerval verval;
    private final Map<HourBucket, LocalDate> lapseDays = new ConcurrentHashMap<>();

    LeaveTerms(Law law) {
        opbouw = new VakantieOpbouw(law);
        verval = new VakantieVerval(law);
    }

    /**
     * From which day the hours of a year are accrued here.
     *
     * @param opened day of the opening balance, which holds what was accrued before
     */
    LocalDate firstDay(ServiceTerms terms, int year, Optional<LocalDate> opened) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate from = opened.filter(day -> day.isAfter(first)).orElse(first);
        return terms.firstDay().isAfter(from) ? terms.firstDay() : from;
    }

    /** The hours of the law and those of the cao over the year; also in sickness, for the right goes on. */
    List<Accrued> accrued(ServiceTerms terms, int year, Optional<LocalDate> opened) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate from = firstDay(terms, year, opened);
        List<WorkedPart> parts = from.isAfter(last) ? List.of() : terms.parts(from, last);
        if (parts.isEmpty()) {
            return List.of(
                    new Accrued(HourBucket.statutory(year), BigDecimal.ZERO, List.of(), false),
                    new Accrued(HourBucket.extra(year), BigDecimal.ZERO, List.of(), false));
        }
        BigDecimal fullWeek = parts.get(parts.size() - 1).fullTimeHours();
        return List.of(
                accrued(HourBucket.statutory(year), opbouw.statutory(year, reckoned(parts, false))),
                accrued(
                        HourBucket.extra(year),
                        opbouw.bovenwettelijk(
                                year, reckoned(parts, true), terms.regeling().orElseThrow(), fullWeek)));
    }

    /** @param scaled as if every part had the full week of the last one: the cao gives in proportion */
    private static List<VakantieOpbouw.Part> reckoned(List<WorkedPart> parts, boolean scaled) {
        BigDecimal fullWeek = parts.get(parts.size() - 1).fullTimeHours();
        return parts.stream()
                .map(part -> new VakantieOpbouw.Part(
                        new ServicePeriod(part.first(), part.last()),
                        scaled && part.fullTimeHours().compareTo(fullWeek) != 0
                                ? part.hoursPerWeek()
                                        .multiply(fullWeek)
                                        .divide(part.fullTimeHours(), MathContext.DECIMAL64)
                                : part.hoursPerWeek()))
                .toList();
    }

    private static Accrued accrued(HourBucket bucket, VakantieOpbouw.Answer answer) {
        List<Step> steps = answer.steps().stream()
                .map(step -> new Step(step.name(), step.how(), step.outcome(), step.source()))
                .toList();
        return new Accrued(bucket, answer.hours().setScale(2), steps, answer.isToBeChecked());
    }

    /** When the hours lapse of somebody who was warned first on these days, by year. */
    LapseDays lapses(Map<Integer, LocalDate> warned) {
        return bucket -> {
            LocalDate day = lapseDay(bucket);
            return bucket.kind() == HourKind.EXTRA
                    ? Optional.of(day)
                    : Optional.ofNullable(warned.get(bucket.year()))
                            .filter(told -> told.isBefore(day))
                            .map(told -> day);
        };
    }

    /** The first day on which hours cannot be taken any more, for who was warned in time. */
    LocalDate lapseDay(HourBucket bucket) {
        return lapseDays.computeIfAbsent(bucket, this::asLawSays);
    }

    private LocalDate asLawSays(HourBucket bucket) {
        return verval.of(
                        bucket.kind() == HourKind.STATUTORY
                                ? VakantieVerval.Facts.statutory(bucket.year())
                                : VakantieVerval.Facts.bovenwettelijk(bucket.year()))
                .lostOn()
                .orElseThrow();
    }

    /** The days on which people are warned about the hours of a year, the earliest first. */
    List<LocalDate> warnings(int year) {
        return verval.warnings(year);
    }
}
