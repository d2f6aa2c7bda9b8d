package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People for tests of the figures, on a full-time week of 36 hours; written out, or invented by a seed. */
final class CountedPeople {

    static final DaySpan Q1_2026 = days("2026-01-01", "2026-03-31");

    private static final LocalDate FAR = LocalDate.parse("2030-12-31");
    private static final LocalDate START = LocalDate.parse("2023-01-01");
    private static final BigDecimal FULL_TIME = new BigDecimal("36");

    private CountedPeople() {}

    static Duurklassen vernet() {
        return new Duurklassen(List.of(14, 91, 365), 730);
    }

    static CountedContract contract(ServicePart service, Verzuimgeval... cases) {
        DaySpan days = new DaySpan(service.first(), service.last().equals(FAR) ? null : service.last());
        return new CountedContract(days, List.of(service), List.of(cases));
    }

    /** @param last null while it goes on */
    static ServicePart works(String first, @Nullable String last, String hours) {
        return ServicePart.of(
                LocalDate.parse(first), last == null ? FAR : LocalDate.parse(last), new BigDecimal(hours), FULL_TIME);
    }

    /** @param degrees as "2026-01-26 50"; without them wholly absent */
    static Verzuimgeval sick(String first, @Nullable String last, String... degrees) {
        String[] given = degrees.length == 0 ? new String[] {first + " 100"} : degrees;
        return new Verzuimgeval(
                days(first, last),
                Stream.of(given)
                        .map(degree -> degree.split(" ", 2))
                        .map(degree -> Verzuimgeval.Degree.of(LocalDate.parse(degree[0]), new BigDecimal(degree[1])))
                        .toList(),
                false);
    }

    static DaySpan days(String first, @Nullable String last) {
        return new DaySpan(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }

    /** Somebody with hours that change, cases and sometimes a leave from 2023 on, other for every seed. */
    static CountedContract invented(long seed) {
        Random random = new Random(seed);
        LocalDate first = START.plusDays(random.nextInt(500));
        LocalDate last = random.nextInt(3) == 0 ? first.plusDays(200 + random.nextInt(900)) : null;
        List<ServicePart> parts = new ArrayList<>();
        LocalDate from = first;
        LocalDate end = last == null ? FAR : last;
        while (!from.isAfter(end)) {
            LocalDate until = from.plusDays(30 + random.nextInt(700));
            until = until.isAfter(end) ? end : until;
            parts.add(new ServicePart(from, until, 900 + random.nextInt(2700), random.nextBoolean() ? 3600 : 3700));
            from = until.plusDays(1);
        }
        return new CountedContract(new DaySpan(first, last), parts, cases(random, first));
    }

    private static List<Verzuimgeval> cases(Random random, LocalDate first) {
        List<Verzuimgeval> cases = new ArrayList<>();
        LocalDate from = first.plusDays(random.nextInt(60));
        for (int i = 0; i < 8; i++) {
            int longest = random.nextInt(6) == 0 ? 900 : 30;
            LocalDate last = from.plusDays(random.nextInt(longest));
            DaySpan days = new DaySpan(from, i == 7 ? null : last);
            cases.add(
                    random.nextInt(8) == 0
                            ? Verzuimgeval.leave(new DaySpan(from, last))
                            : new Verzuimgeval(
                                    days,
                                    List.of(
                                            new Verzuimgeval.Degree(from, 10_000),
                                            new Verzuimgeval.Degree(from.plusDays(9), random.nextInt(10_001))),
                                    false));
            from = last.plusDays(1L + random.nextInt(90));
        }
        return cases;
    }
}
