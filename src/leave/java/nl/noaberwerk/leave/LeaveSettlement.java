package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.leave.LeaveStore.Standing;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/**
 * Keeps the hours true to what is known now: what should stand there less what stands there becomes a new line, so that
 * doing it twice adds nothing.
 */
@ApplicationScoped
public class LeaveSettlement {

    /** By whom lines are added that follow from the law. */
    static final String BY_ITSELF = "automatisch";

    @Inject
    private LeaveStore store;

    @Inject
    private ServiceReader services;

    @Inject
    private LawBook lawBook;

    @Inject
    @Any
    private Instance<DaysNotTaken> notTaken;

    @Inject
    private Today today;

    /** What was read of some employments. */
    private record Known(
            Map<Long, List<LeaveEntry>> entries,
            Map<Long, List<Standing>> requests,
            Map<Long, List<LeaveDay>> days,
            Map<Long, Set<LocalDate>> notTaken,
            Map<Long, Map<Integer, LocalDate>> warnings) {

        List<LeaveEntry> entries(long id) {
            return entries.getOrDefault(id, List.of());
        }
    }

    void settle(Employment employment, String by) {
        settle(List.of(employment), by);
    }

    /** @return how many lines were added */
    int settle(Collection<Employment> employments, String by) {
        List<Employment> ours =
                employments.stream().filter(Employment::isOnPayroll).toList();
        List<Long> ids = ours.stream().map(Employment::getId).toList();
        Known known = known(ids);
        Map<Long, ServiceTerms> terms = services.of(ours);
        LeaveTerms law = new LeaveTerms(lawBook.current());
        List<LeaveEntry> added = new ArrayList<>();
        for (Employment employment : ours) {
            Book book = new Book(employment, known.entries(employment.getId()), by);
            accrue(book, terms.get(employment.getId()), law);
            take(book, known);
            lapse(book, law.lapses(known.warnings().getOrDefault(employment.getId(), Map.of())));
            added.addAll(book.added);
        }
        store.add(added);
        return added.size();
    }

    private Known known(List<Long> ids) {
        Map<Long, List<Standing>> requests = store.requests(ids).stream()
                .filter(one -> one.request().getKind().isFromBalance())
                .collect(Collectors.groupingBy(one -> one.request().getEmploymentId()));
        List<Long> requestIds = requests.values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.isOpen())
                .map(one -> one.request().getId())
                .toList();
        Map<Long, List<LeaveDay>> days =
                store.days(requestIds).stream().collect(Collectors.groupingBy(LeaveDay::getRequestId));
        return new Known(store.entries(ids), requests, days, lost(ids), store.warnings(ids));
    }

    /** Of this and the last year: what is older stands as it was settled then. */
    private Map<Long, Set<LocalDate>> lost(List<Long> ids) {
        Map<Long, Set<LocalDate>> found = new HashMap<>();
        LocalDate first = LocalDate.of(today.date().getYear() - 1, 1, 1);
        notTaken.stream()
                .forEach(area -> area.between(ids, first, today.date())
                        .forEach((id, days) -> found.computeIfAbsent(id, none -> new HashSet<>())
                                .addAll(days)));
        return found;
    }

    private void accrue(Book book, ServiceTerms terms, LeaveTerms law) {
        for (int year : years(book)) {
            law.accrued(terms, year, book.openedOn())
                    .forEach(right -> book.bring(
                            Posting.ACCRUED,
                            right.bucket(),
                            right.hours(),
                            law.firstDay(terms, year, book.openedOn())));
        }
    }

    /** This year; from October the next one, for which leave is asked then; and last year when it was accrued here. */
    private List<Integer> years(Book book) {
        int year = today.date().getYear();
        List<Integer> years = new ArrayList<>();
        if (book.known.stream().anyMatch(one -> one.getPosting() == Posting.ACCRUED && one.getYear() < year)) {
            years.add(year - 1);
        }
        years.add(year);
        if (today.date().getMonthValue() >= 10
                || book.known.stream().anyMatch(one -> one.getDay().getYear() > year)) {
            years.add(year + 1);
        }
        return years;
    }

    private void take(Book book, Known known) {
        long id = book.employment.getId();
        Set<LocalDate> lost = known.notTaken().getOrDefault(id, Set.of());
        for (Standing one : known.requests().getOrDefault(id, List.of())) {
            for (LeaveDay day : known.days().getOrDefault(one.request().getId(), List.of())) {
                boolean free = one.isFree() && !lost.contains(day.getDay());
                book.take(day, free ? day.getHours().negate() : BigDecimal.ZERO, one.isFree());
            }
        }
    }

    private void lapse(Book book, LapseDays lapses) {
        Map<HourBucket, BigDecimal> gone = new LeaveAccount(book.lines(), lapses).lapsed(today.date());
        Set<HourBucket> all = new HashSet<>(gone.keySet());
        book.all()
                .filter(one -> one.getPosting() == Posting.LAPSED)
                .forEach(one -> all.add(one.bucket().orElseThrow()));
        for (HourBucket bucket : all) {
            BigDecimal hours = gone.getOrDefault(bucket, BigDecimal.ZERO).negate();
            lapses.of(bucket).ifPresent(day -> book.bring(Posting.LAPSED, bucket, hours, day));
        }
    }

    /** The lines of one employment, and those that come to it now. */
    private final class Book {

        private final Employment employment;
        private final List<LeaveEntry> known;
        private final String by;
        private final List<LeaveEntry> added = new ArrayList<>();

        Book(Employment employment, List<LeaveEntry> known, String by) {
            this.employment = employment;
            this.known = known;
            this.by = by;
        }

        Stream<LeaveEntry> all() {
            return Stream.concat(known.stream(), added.stream());
        }

        List<LeaveLine> lines() {
            return all().map(LeaveEntry::line).toList();
        }

        Optional<LocalDate> openedOn() {
            return known.stream()
                    .filter(one -> one.getPosting() == Posting.OPENING)
                    .map(LeaveEntry::getDay)
                    .max(LocalDate::compareTo);
        }

        /** Adds what is missing to these hours in this bucket. */
        void bring(Posting posting, HourBucket bucket, BigDecimal hours, LocalDate day) {
            List<LeaveEntry> same = all().filter(one -> one.getPosting() == posting)
                    .filter(one -> one.bucket().filter(bucket::equals).isPresent())
                    .toList();
            BigDecimal more = hours.subtract(sum(same));
            if (more.signum() != 0) {
                String key = "leave.entry." + posting + (same.isEmpty() ? "" : ".again");
                added.add(entry(posting, more, day, Messages.text(key, String.valueOf(bucket.year())))
                        .in(bucket));
            }
        }

        /** Adds what is missing to these hours on this day of a request. */
        void take(LeaveDay day, BigDecimal hours, boolean stands) {
            List<LeaveEntry> same = known.stream()
                    .filter(one -> one.getPosting() == Posting.TAKEN)
                    .filter(one -> one.getRequestId().equals(day.getRequestId())
                            && one.getDay().equals(day.getDay()))
                    .toList();
            BigDecimal more = hours.subtract(sum(same));
            if (more.signum() != 0) {
                String key = more.signum() < 0 ? "taken" : stands ? "not-taken" : "withdrawn";
                added.add(entry(Posting.TAKEN, more, day.getDay(), Messages.text("leave.entry." + key))
                        .by(day.getRequestId()));
            }
        }

        private LeaveEntry entry(Posting posting, BigDecimal hours, LocalDate day, String why) {
            return new LeaveEntry(employment, posting, hours, new Recording(day, today.now(), by, why));
        }

        private BigDecimal sum(List<LeaveEntry> entries) {
            return entries.stream().map(LeaveEntry::getHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
