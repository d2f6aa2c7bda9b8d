package nl.noaberwerk.contractlaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.contractlaw.Ketenregeling.Contract;
import nl.noaberwerk.contractlaw.VakantieVerval.Kind;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** What holds of every answer whatever the days: thousands of random cases, leap days and ends of months among them. */
class ContractLawPropertyTest {

    private static final int CASES = 5_000;
    private static final Law LAW = Law.load();

    private final Random random = new Random(20261110);

    @Test
    void noHourIsLostBeforeItsYearHasEndedAndAWarningComesBeforeTheLapse() {
        VakantieVerval verval = new VakantieVerval(LAW);
        for (int year = 2012; year <= 2100; year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            for (Kind kind : Kind.values()) {
                for (boolean able : new boolean[] {true, false}) {
                    assertThat(verval.of(new VakantieVerval.Facts(year, kind, true, able))
                                    .lostOn()
                                    .orElseThrow())
                            .isAfter(end);
                }
            }
            LocalDate lost =
                    verval.of(VakantieVerval.Facts.statutory(year)).lostOn().orElseThrow();
            assertThat(verval.warnings(year))
                    .allMatch(day -> day.isBefore(lost))
                    .isSorted();
            assertThat(verval.of(new VakantieVerval.Facts(year, Kind.WETTELIJK, false, true))
                            .lostOn())
                    .isEmpty();
        }
    }

    @Test
    void theTransitievergoedingNeverFallsWhenServiceIsADayLonger() {
        for (int at = 0; at < CASES / 20; at++) {
            LocalDate first = day();
            LocalDate last = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_900));
            Euro before = Euro.ZERO;
            for (int more = 0; more < 70; more++) {
                Euro now = transitievergoeding(first, last.plusDays(more)).amount();
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void theTransitievergoedingOfContractsThatAdjoinIsThatOfOne() {
        for (int at = 0; at < CASES; at++) {
            LocalDate first = day();
            LocalDate last = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_000));
            LocalDate cut = first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay())));
            List<ServicePeriod> two = List.of(new ServicePeriod(cut.plusDays(1), last), new ServicePeriod(first, cut));
            assertThat(of(two).amount())
                    .isEqualTo(transitievergoeding(first, last).amount());
        }
    }

    @Test
    void oneMoreGapOfMoreThanSixMonthsResetsTheChain() {
        Ketenregeling keten = new Ketenregeling(LAW);
        for (int at = 0; at < CASES; at++) {
            List<Contract> contracts = chain();
            Ketenregeling.Answer before = keten.of(Ketenregeling.Facts.of(LocalDate.of(2026, 11, 10), contracts));
            if (before.freshFrom().isEmpty()) {
                continue;
            }
            LocalDate fresh = before.freshFrom().get();
            Ketenregeling.Answer reset = with(keten, contracts, fresh);
            Ketenregeling.Answer counted = with(keten, contracts, fresh.minusDays(1));
            assertThat(reset.chainFirst()).isEqualTo(fresh);
            assertThat(reset.contracts()).isEqualTo(1);
            assertThat(reset.indefiniteFrom()).isEmpty();
            assertThat(counted.chainFirst()).isEqualTo(before.chainFirst());
            assertThat(counted.contracts()).isEqualTo(before.contracts() + 1);
        }
    }

    @Test
    void aContractNeverBecomesIndefiniteBeforeItsChainIsTooLongOrTooMany() {
        Ketenregeling keten = new Ketenregeling(LAW);
        for (int at = 0; at < CASES; at++) {
            Ketenregeling.Answer answer = keten.of(Ketenregeling.Facts.of(LocalDate.of(2026, 11, 10), chain()));
            answer.indefiniteFrom()
                    .ifPresent(day -> assertThat(day.isAfter(answer.longestUntil()) || answer.contracts() > 3)
                            .isTrue());
            assertThat(answer.contractsLeft()).isBetween(0, 3);
        }
    }

    @Test
    void whoIsToldOnTheLatestDayIsInTimeAndADayLaterCostsSomething() {
        Aanzegtermijn aanzeggen = new Aanzegtermijn(LAW);
        for (int at = 0; at < CASES; at++) {
            LocalDate first = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5_000));
            ServicePeriod contract = new ServicePeriod(first, first.plusDays(190L + random.nextInt(700)));
            LocalDate latest = aanzeggen
                    .of(Aanzegtermijn.Facts.of(first, contract.lastDay().orElseThrow()))
                    .latest()
                    .orElseThrow();
            assertThat(latest).isBefore(contract.lastDay().orElseThrow());
            assertThat(cost(aanzeggen, contract, latest)).isEqualTo(Euro.ZERO);
            assertThat(cost(aanzeggen, contract, latest.plusDays(1)))
                    .isGreaterThan(Euro.ZERO)
                    .isLessThanOrEqualTo(Euro.of("2600.00"));
        }
    }

    @Test
    void noticeLeavesAtLeastAMonthAndEndsOnTheLastDayOfAMonth() {
        Opzegtermijn opzegtermijn = new Opzegtermijn(LAW);
        for (int at = 0; at < CASES; at++) {
            LocalDate notice = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5_000));
            LocalDate complete = notice.minusDays(random.nextInt(200));
            Opzegtermijn.Facts facts = Opzegtermijn.Facts.of(
                    notice.minusDays(random.nextInt(12_000)), notice, Opzegtermijn.Giver.EMPLOYER);
            Opzegtermijn.Answer plain = opzegtermijn.of(facts);
            Opzegtermijn.Answer shorter =
                    opzegtermijn.of(facts.withProcedure(new Opzegtermijn.Procedure(complete, notice)));

            assertThat(plain.lastDay().plusDays(1).getDayOfMonth()).isEqualTo(1);
            assertThat(shorter.lastDay().plusDays(1).getDayOfMonth()).isEqualTo(1);
            assertThat(shorter.lastDay()).isBeforeOrEqualTo(plain.lastDay()).isAfterOrEqualTo(notice.plusMonths(1));
        }
    }

    @Test
    void vakantieBuildsUpTheSameWhetherTheYearIsCutOrNot() {
        VakantieOpbouw opbouw = new VakantieOpbouw(LAW);
        for (int at = 0; at < CASES; at++) {
            int year = 2016 + random.nextInt(15);
            BigDecimal weekly = BigDecimal.valueOf(random.nextInt(401), 1);
            LocalDate cut = LocalDate.of(year, 1, 1).plusDays(random.nextInt(364));
            List<VakantieOpbouw.Part> two = List.of(
                    new VakantieOpbouw.Part(new ServicePeriod(LocalDate.of(year, 1, 1), cut), weekly),
                    new VakantieOpbouw.Part(new ServicePeriod(cut.plusDays(1), null), weekly));
            assertThat(opbouw.statutory(year, two).hours())
                    .isEqualByComparingTo(weekly.multiply(BigDecimal.valueOf(4)).setScale(1));
        }
    }

    @Test
    void aPeriodOfMonthsEndsInTheMonthThatIsMeantAndNeverOverlapsTheNext() {
        for (int at = 0; at < CASES; at++) {
            LocalDate first = day();
            int months = 1 + random.nextInt(60);
            LocalDate last = CalendarMonths.lastDay(first, months);
            assertThat(last)
                    .isBefore(CalendarMonths.lastDay(first.plusDays(1), months).plusDays(1));
            assertThat(new ServicePeriod(first, last).isAtLeast(months)).isTrue();
            assertThat(new ServicePeriod(first, last).isAtMost(months)).isTrue();
            assertThat(new ServicePeriod(first, last.plusDays(1)).isAtMost(months))
                    .isFalse();
        }
    }

    private static Euro cost(Aanzegtermijn aanzeggen, ServicePeriod contract, LocalDate told) {
        return aanzeggen
                .of(new Aanzegtermijn.Facts(contract, true, Optional.of(told), Optional.of(Euro.of("2600.00"))))
                .compensation()
                .orElseThrow();
    }

    private static Ketenregeling.Answer with(Ketenregeling keten, List<Contract> contracts, LocalDate first) {
        List<Contract> all = new ArrayList<>(contracts);
        all.add(Contract.of(first, first.plusDays(20)));
        return keten.of(Ketenregeling.Facts.of(LocalDate.of(2026, 11, 10), all));
    }

    private List<Contract> chain() {
        List<Contract> contracts = new ArrayList<>();
        LocalDate first = day();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            LocalDate last = first.plusDays(random.nextInt(500));
            contracts.add(Contract.of(first, last));
            first = last.plusDays(1L + random.nextInt(200));
        }
        return contracts;
    }

    /** Any day of fifteen years; one in four is a leap day or the end of a month. */
    private LocalDate day() {
        LocalDate any = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5_500));
        return switch (random.nextInt(8)) {
            case 0 -> LocalDate.of(2000 + 4 * random.nextInt(4), 2, 29);
            case 1 -> CalendarMonths.endOfMonth(any);
            default -> any;
        };
    }

    private static Transitievergoeding.Answer transitievergoeding(LocalDate first, LocalDate last) {
        return of(List.of(new ServicePeriod(first, last)));
    }

    private static Transitievergoeding.Answer of(List<ServicePeriod> service) {
        return new Transitievergoeding(LAW)
                .of(new Transitievergoeding.Facts(
                        service,
                        Euro.of("2886.00"),
                        Transitievergoeding.Ending.BY_EMPLOYER,
                        LocalDate.of(1975, 5, 5),
                        BigDecimal.TEN,
                        Optional.empty(),
                        Euro.ZERO));
    }
}
