package nl.noaberwerk.start;

import static nl.noaberwerk.start.FictionalPerson.dutch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.rules.Law;

/** Opening balances that fit the invented wages; the shares of demo.yaml make them plausible, no more. */
final class FictionalBalances {

    static final String COLUMNS =
            "personeelsnummer;startmaand;loon_loonheffing;loonheffing;arbeidskorting;premieloon;maximum_premieloon;bijdrageloon_zvw;kolom14_vorig_jaar;maanden_vorig_jaar;opgebouwde_vakantietoeslag;opgebouwde_eindejaarsuitkering;verlof_wettelijk_uren;verlof_bovenwettelijk_uren;eerste_ziektedag";

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MAY = 5;

    private final DemoWords words;
    private final YearMonth month;
    private final BigDecimal maximumPerMonth;

    FictionalBalances(DemoWords words, YearMonth month) {
        this.words = words;
        this.month = month;
        this.maximumPerMonth = Law.load().number("premieloon.maximum.maand", month.atDay(1));
    }

    String file(List<FictionalPerson> people) {
        return people.stream()
                .filter(FictionalPerson::onPayroll)
                .filter(person -> person.inService().isBefore(month.atDay(1)))
                .map(this::row)
                .collect(Collectors.joining("\n", COLUMNS + "\n", "\n"));
    }

    private String row(FictionalPerson person) {
        BigDecimal gross = person.wage().gross();
        int months = monthsOfThisYear(person.inService());
        BigDecimal earned = times(gross, months).add(paidVakantietoeslag(person, gross));
        BigDecimal maximum = times(maximumPerMonth, months);
        BigDecimal premieloon = earned.min(maximum);
        BigDecimal taxed = share(earned, "loon_na_pensioen");
        int lastYear = monthsOfLastYear(person.inService());
        return String.join(
                ";",
                Integer.toString(person.number()),
                month.toString(),
                dutch(taxed),
                dutch(share(taxed, "loonheffing")),
                dutch(person.loonheffingskorting() ? share(times(gross, months), "arbeidskorting") : euros(0)),
                dutch(premieloon),
                dutch(maximum),
                dutch(premieloon),
                lastYear == 0 ? "" : dutch(share(times(gross, lastYear), "loon_vorig_jaar")),
                lastYear == 0 ? "" : Integer.toString(lastYear),
                dutch(share(times(gross, monthsSinceJune(person.inService())), "vakantietoeslag")),
                dutch(share(times(gross, months), "eindejaarsuitkering")),
                dutch(person.wage().hours().setScale(2)),
                dutch(person.wage().hours().setScale(2).divide(new BigDecimal("2"), 2, RoundingMode.HALF_UP)),
                "");
    }

    /** Vakantietoeslag was paid in May to who was in service before it. */
    private BigDecimal paidVakantietoeslag(FictionalPerson person, BigDecimal gross) {
        YearMonth may = YearMonth.of(month.getYear(), MAY);
        if (!month.isAfter(may) || !person.inService().isBefore(may.atDay(1))) {
            return euros(0);
        }
        YearMonth june = may.minusMonths(MONTHS_OF_YEAR - 1);
        return share(times(gross, monthsBetween(june, person.inService(), may.plusMonths(1))), "vakantietoeslag");
    }

    private int monthsOfThisYear(LocalDate inService) {
        return monthsBetween(YearMonth.of(month.getYear(), 1), inService, month);
    }

    private int monthsOfLastYear(LocalDate inService) {
        YearMonth january = YearMonth.of(month.getYear() - 1, 1);
        return monthsBetween(january, inService, january.plusMonths(MONTHS_OF_YEAR));
    }

    private int monthsSinceJune(LocalDate inService) {
        YearMonth june = YearMonth.of(month.getYear(), MAY + 1);
        return monthsBetween(month.isBefore(june) ? june.minusYears(1) : june, inService, month);
    }

    /** Months from the later of the two beginnings up to, not including, the end. */
    private static int monthsBetween(YearMonth from, LocalDate inService, YearMonth end) {
        YearMonth first = YearMonth.from(inService).isAfter(from) ? YearMonth.from(inService) : from;
        return (int) Math.max(0, first.until(end, java.time.temporal.ChronoUnit.MONTHS));
    }

    private static BigDecimal times(BigDecimal amount, int months) {
        return amount.multiply(BigDecimal.valueOf(months)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal share(BigDecimal amount, String name) {
        return amount.multiply(words.number("beginstanden", name)).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal euros(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
