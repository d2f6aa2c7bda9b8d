package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.LoonbeslagOrder;
import nl.noaberwerk.wages.MonthItem;
import nl.noaberwerk.wages.MonthItem.Amount;
import nl.noaberwerk.wages.MonthItem.Hours;
import nl.noaberwerk.wages.MonthItem.Worth;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.Treatment;
import org.junit.jupiter.api.Test;

/** What holds for every set of items, tried on thousands that chance made; the seed is fixed, so a failure comes back. */
class ItemPropertiesTest {

    private static final int TIMES = 1_000;

    private final SalaryCalculation calculation = new SalaryCalculation(Someone.lawWithPwri());
    private final Random random = new Random(20261124);

    @Test
    void grossAndUntaxedEqualNetAndDeductionsAndLoonheffing() {
        for (int i = 0; i < TIMES; i++) {
            SalaryFacts facts = facts(items());
            Identity.holdsFor(calculation.calculate(facts), facts);
        }
    }

    @Test
    void theOrderOfTheItemsChangesNothingButTheOrderOfTheLines() {
        for (int i = 0; i < TIMES; i++) {
            SalaryFacts facts = facts(items());
            List<MonthItem> shuffled = new ArrayList<>(facts.items());
            Collections.shuffle(shuffled, random);
            assertSame(calculation.calculate(facts), calculation.calculate(facts.with(shuffled, facts.attachments())));
        }
    }

    @Test
    void anAmountInTwoPartsIsTheSameAsTheWhole() {
        for (int i = 0; i < TIMES; i++) {
            SalaryFacts facts = facts(items());
            List<MonthItem> split =
                    facts.items().stream().flatMap(item -> split(item).stream()).toList();
            assertSame(calculation.calculate(facts), calculation.calculate(facts.with(split, facts.attachments())));
        }
    }

    @Test
    void aLoonbeslagLeavesTheBeslagvrijeVoetAndTakesNoMoreThanIsOwed() {
        for (int i = 0; i < TIMES; i++) {
            SalaryFacts facts = facts(items());
            Salary with = calculation.calculate(facts);
            Salary without = calculation.calculate(facts.with(facts.items(), List.of()));
            Euro withheld = Euro.sum(
                    with.withheld().stream().map(Salary.Withheld::amount).toList());
            assertThat(with.net()).isEqualTo(without.net().minus(withheld));
            for (Salary.Withheld one : with.withheld()) {
                LoonbeslagOrder order = facts.attachments().get((int) one.orderId());
                assertThat(one.amount()).isGreaterThan(Euro.ZERO).isLessThanOrEqualTo(order.remaining());
                assertThat(with.net()).isGreaterThanOrEqualTo(lowestVoet(facts));
            }
        }
    }

    @Test
    void everyAmountHasWholeCentsAndSaysHowItCameAbout() {
        for (int i = 0; i < TIMES; i++) {
            assertThat(calculation.calculate(facts(items())).lines())
                    .allSatisfy(
                            line -> assertThat(line.amount().value().scale()).isLessThanOrEqualTo(2))
                    .allSatisfy(line -> assertThat(line.steps()).isNotEmpty());
        }
    }

    private static void assertSame(Salary one, Salary other) {
        assertThat(other.gross()).isEqualTo(one.gross());
        assertThat(other.net()).isEqualTo(one.net());
        assertThat(other.values()).isEqualTo(one.values());
        assertThat(other.withheld()).isEqualTo(one.withheld());
        for (Side side : List.of(Side.EMPLOYER, Side.RESERVED)) {
            assertThat(other.lines().stream().filter(line -> line.side() == side))
                    .isEqualTo(one.lines().stream()
                            .filter(line -> line.side() == side)
                            .toList());
        }
    }

    private SalaryFacts facts(List<MonthItem> items) {
        String wage = Euro.ofCents(150_000 + random.nextInt(600_000)).decimal();
        List<LoonbeslagOrder> orders = IntStream.range(0, random.nextInt(3))
                .mapToObj(order -> Someone.loonbeslag(order, cents(100_000, 200_000), cents(1, 100_000)))
                .toList();
        return Someone.wsw(wage).with(items, orders);
    }

    private List<MonthItem> items() {
        return IntStream.range(0, random.nextInt(7)).mapToObj(this::item).toList();
    }

    private MonthItem item(int number) {
        Taxation taxation = Taxation.values()[random.nextInt(3)];
        boolean sure = random.nextBoolean();
        Treatment treatment = taxation == Taxation.ONBELAST
                ? Treatment.untaxed()
                : new Treatment(
                        taxation,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        sure,
                        random.nextBoolean(),
                        !sure);
        return Someone.item("SOORT_" + number, treatment, worth());
    }

    private Worth worth() {
        int sign = random.nextInt(4) == 0 ? -1 : 1;
        if (random.nextInt(3) == 0) {
            BigDecimal percentage = BigDecimal.valueOf(List.of(25, 50, 100, 150).get(random.nextInt(4)));
            return new Hours(BigDecimal.valueOf(sign * (1L + random.nextInt(2_000)), 2), percentage);
        }
        return new Amount(Euro.ofCents(sign * (2L + random.nextInt(40_000))));
    }

    /** Hours are left whole: their worth is rounded once. */
    private List<MonthItem> split(MonthItem item) {
        if (!(item.worth() instanceof Amount whole)) {
            return List.of(item);
        }
        Euro part = Euro.ofCents(whole.euros().value().movePointRight(2).longValueExact() / 3);
        Amount rest = new Amount(whole.euros().minus(part));
        return List.of(
                Someone.item(item.code(), item.treatment(), new Amount(part)),
                Someone.item(item.code(), item.treatment(), rest));
    }

    /** The letters may differ. */
    private static Euro lowestVoet(SalaryFacts facts) {
        return facts.attachments().stream()
                .map(LoonbeslagOrder::beslagvrijeVoet)
                .min(Euro::compareTo)
                .orElseThrow();
    }

    private String cents(int least, int range) {
        return Euro.ofCents(least + random.nextInt(range)).decimal();
    }
}
