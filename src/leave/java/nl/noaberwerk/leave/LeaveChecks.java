package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.leave.LeaveStore.Standing;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.LawValue;

/** Holds a request for leave against service, roster, other leave and the law. */
@ApplicationScoped
public class LeaveChecks {

    private static final int MOST_DAYS = 366;

    @Inject
    private LeaveStore store;

    @Inject
    private ServiceReader services;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** The working days that the leave takes. @throws Refused naming the field that cannot be */
    List<FreeDay> days(Employment employment, NewLeave asked) {
        requireFields(asked);
        ServiceTerms terms = services.of(employment);
        if (terms.regeling().isEmpty()) {
            throw new Refused("leave.request.not-ours");
        }
        if (!terms.isInService(asked.first()) || !terms.isInService(asked.last())) {
            throw new Refused("leave.request.not-in-service", asked.first(), asked.last());
        }
        List<FreeDay> days = FreeDays.of(
                terms,
                lawBook.current().workingDays(terms.regeling().get()),
                asked.first(),
                asked.last(),
                asked.hoursPerDay());
        if (days.isEmpty()) {
            throw new Refused("leave.request.no-hours");
        }
        requireFree(employment, terms, days);
        requireLimit(terms, asked, days);
        return days;
    }

    private void requireFields(NewLeave asked) {
        if (asked.kind() == null) {
            throw Refused.badRequest("leave.request.kind");
        }
        if (asked.first() == null || asked.last() == null || asked.last().isBefore(asked.first())) {
            throw Refused.badRequest("leave.request.days");
        }
        if (ChronoUnit.DAYS.between(asked.first(), asked.last()) >= MOST_DAYS
                || asked.first().isBefore(today.date().minusDays(MOST_DAYS))) {
            throw new Refused("leave.request.too-long");
        }
        if (asked.askedOn() == null || asked.askedOn().isAfter(today.date())) {
            throw Refused.badRequest("leave.request.asked-on");
        }
        if (asked.hoursPerDay() != null && asked.hoursPerDay().signum() <= 0) {
            throw Refused.badRequest("leave.request.hours");
        }
    }

    /** Other leave on the same day may take only what the roster leaves. */
    private void requireFree(Employment employment, ServiceTerms terms, List<FreeDay> days) {
        List<Long> others = store.requests(List.of(employment.getId())).stream()
                .filter(one -> one.isOpen() || one.isFree())
                .map(one -> one.request().getId())
                .toList();
        Map<LocalDate, BigDecimal> taken = new HashMap<>();
        store.days(others).forEach(day -> taken.merge(day.getDay(), day.getHours(), BigDecimal::add));
        for (FreeDay day : days) {
            BigDecimal already = taken.getOrDefault(day.day(), BigDecimal.ZERO);
            if (already.signum() > 0 && already.add(day.hours()).compareTo(terms.rosterOn(day.day())) > 0) {
                throw Refused.conflict("leave.request.taken", day.day());
            }
        }
    }

    /** By law there are so many times the hours of a week, for care in twelve months, otherwise at a time. */
    private void requireLimit(ServiceTerms terms, NewLeave asked, List<FreeDay> days) {
        LeaveLaw law = new LeaveLaw(lawBook.current());
        Optional<LawValue> weeks = law.weeks(asked.kind(), asked.first());
        Optional<BigDecimal> perWeek = terms.hours(asked.first()).map(WorkingHours::getHoursPerWeek);
        if (weeks.isEmpty() || perWeek.isEmpty()) {
            return;
        }
        BigDecimal most = weeks.get().decimal().multiply(perWeek.get());
        BigDecimal used = law.window(asked.kind(), asked.first())
                .map(months -> used(terms.employment(), asked, months.decimal().intValueExact()))
                .orElse(BigDecimal.ZERO);
        if (used.add(FreeDays.sum(days)).compareTo(most) > 0) {
            throw new Refused(
                    "leave.request.limit",
                    asked.kind().label(),
                    most,
                    used,
                    weeks.get().reference());
        }
    }

    private BigDecimal used(Employment employment, NewLeave asked, int months) {
        LocalDate since = asked.last().minusMonths(months);
        List<Long> same = store.requests(List.of(employment.getId())).stream()
                .filter(one -> one.request().getKind() == asked.kind())
                .filter(one -> one.isOpen() || one.isFree())
                .map(Standing::request)
                .map(LeaveRequest::getId)
                .toList();
        return store.days(same).stream()
                .filter(day -> day.getDay().isAfter(since) && !day.getDay().isAfter(asked.last()))
                .map(LeaveDay::getHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
