package nl.noaberwerk.contractlaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.noaberwerk.contractlaw.WazoVerlof.Facts;
import nl.noaberwerk.contractlaw.WazoVerlof.Kind;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** The table of domain.md 8.6, row by row, for somebody of 31 hours a week. */
class WazoVerlofTest {

    private static final BigDecimal HOURS = new BigDecimal("31");
    private static final LocalDate DAY = LocalDate.parse("2026-11-10");

    private final WazoVerlof wazo = new WazoVerlof(Law.load());

    @Test
    void pregnancyLeaveBeginsSixToFourWeeksBeforeAndLastsSixteenWeeks() {
        WazoVerlof.Answer answer = of(Kind.ZWANGERSCHAP);

        assertThat(answer.from()).isEqualTo("2026-09-30");
        assertThat(answer.startBy()).contains(LocalDate.parse("2026-10-14"));
        assertThat(weeks(answer, LocalDate.parse("2026-10-14"))).isEqualTo(16);
        assertThat(answer.askBy()).contains(LocalDate.parse("2026-09-30")); // two weeks before 14-10
        assertThat(answer.percentage()).isEqualByComparingTo("100");
    }

    @Test
    void itLastsSixteenWeeksWheneverItBeginsAndTwentyForMoreChildren() {
        for (int days = 28; days <= 42; days++) {
            LocalDate begins = DAY.plusDays(1).minusDays(days);
            assertThat(weeks(pregnancy(begins, Optional.empty(), false), begins))
                    .isEqualTo(16);
        }
        LocalDate early = DAY.plusDays(1).minusWeeks(10);
        assertThat(weeks(pregnancy(early, Optional.empty(), true), early)).isEqualTo(20);
    }

    @Test
    void aChildBornEarlyTakesNothingOffAndOneBornLateAddsDays() {
        LocalDate begins = DAY.plusDays(1).minusWeeks(6);

        assertThat(weeks(pregnancy(begins, Optional.of(DAY.minusDays(7)), false), begins))
                .isEqualTo(16);
        assertThat(pregnancy(begins, Optional.of(DAY.plusDays(5)), false).until())
                .contains(DAY.plusDays(5).plusWeeks(10));
    }

    @Test
    void adoptionLeaveIsSixWeeks() {
        assertThat(of(Kind.ADOPTIE_PLEEGZORG).hours()).contains(new BigDecimal("186"));
    }

    @Test
    void birthLeaveIsOnceTheWeekWithinFourWeeks() {
        WazoVerlof.Answer answer = of(Kind.GEBOORTE);

        assertThat(answer.hours()).contains(new BigDecimal("31"));
        assertThat(answer.until()).contains(LocalDate.parse("2026-12-08"));
        assertThat(answer.percentage()).isEqualByComparingTo("100");
    }

    @Test
    void additionalBirthLeaveIsFiveWeeksWithinSixMonthsAskedFourWeeksBefore() {
        WazoVerlof.Answer answer = wazo.of(new Facts(
                Kind.AANVULLEND_GEBOORTE,
                DAY,
                HOURS,
                Optional.of(LocalDate.parse("2027-01-04")),
                Optional.empty(),
                false));

        assertThat(answer.hours()).contains(new BigDecimal("155"));
        assertThat(answer.until()).contains(LocalDate.parse("2027-05-10"));
        assertThat(answer.percentage()).isEqualByComparingTo("70");
        assertThat(answer.askBy()).contains(LocalDate.parse("2026-12-07"));
    }

    @Test
    void parentalLeaveIsTwentySixWeeksOfWhichNineArePaidInTheFirstYear() {
        WazoVerlof.Answer paid = of(Kind.OUDERSCHAP_BETAALD);
        WazoVerlof.Answer unpaid = of(Kind.OUDERSCHAP_ONBETAALD);

        assertThat(paid.hours()).contains(new BigDecimal("279"));
        assertThat(paid.until()).contains(LocalDate.parse("2027-11-09"));
        assertThat(paid.percentage()).isEqualByComparingTo("70");
        assertThat(paid.askBy()).contains(LocalDate.parse("2026-09-10"));
        assertThat(unpaid.hours()).contains(new BigDecimal("527"));
        assertThat(unpaid.until()).contains(LocalDate.parse("2034-11-09"));
        assertThat(unpaid.percentage()).isEqualByComparingTo("0");
    }

    @Test
    void careLeaveIsTwoOrSixWeeksInTwelveMonths() {
        assertThat(of(Kind.KORTDUREND_ZORG).hours()).contains(new BigDecimal("62"));
        assertThat(of(Kind.KORTDUREND_ZORG).percentage()).isEqualByComparingTo("70");
        assertThat(of(Kind.LANGDUREND_ZORG).hours()).contains(new BigDecimal("186"));
        assertThat(of(Kind.LANGDUREND_ZORG).percentage()).isEqualByComparingTo("0");
        assertThat(of(Kind.LANGDUREND_ZORG).until()).contains(LocalDate.parse("2027-11-09"));
    }

    @Test
    void calamityLeaveIsAsLongAsNeededAtFullPay() {
        assertThat(of(Kind.CALAMITEIT).hours()).isEmpty();
        assertThat(of(Kind.CALAMITEIT).percentage()).isEqualByComparingTo("100");
    }

    @Test
    void everyKindSaysThatItMustBeChecked() {
        for (Kind kind : Kind.values()) {
            assertThat(of(kind).isToBeChecked()).as(kind.name()).isTrue();
        }
    }

    private WazoVerlof.Answer pregnancy(LocalDate begins, Optional<LocalDate> born, boolean multiple) {
        return wazo.of(new Facts(Kind.ZWANGERSCHAP, DAY, HOURS, Optional.of(begins), born, multiple));
    }

    private WazoVerlof.Answer of(Kind kind) {
        return wazo.of(Facts.of(kind, DAY, HOURS));
    }

    private static long weeks(WazoVerlof.Answer answer, LocalDate begins) {
        long days = ChronoUnit.DAYS.between(begins, answer.until().orElseThrow()) + 1;
        assertThat(days % 7).isZero();
        return days / 7;
    }
}
