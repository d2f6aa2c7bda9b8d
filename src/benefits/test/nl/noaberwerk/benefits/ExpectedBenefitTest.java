package nl.noaberwerk.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Ziekengeld;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/**
 * What UWV owes for whole sicknesses, added up by hand. The dagloon of 129.60 at a loonwaarde of 60 % is 77.76 a day on
 * request of the employer (art. 29b and 29e ZW); 2 March 2026 is a Monday.
 */
class ExpectedBenefitTest {

    private static final Law LAW = Law.load();
    private static final Ziekengeld TERMS =
            new Ziekengeld(Euro.of("129.60"), true, Optional.of(new BigDecimal("60")), false, Euro.ZERO);
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void twoWeeksAreTenDaysAndNoWeekend() {
        ExpectedBenefit benefit = ofSickness(MONDAY.plusDays(13), MONDAY.plusMonths(1), whole(MONDAY));

        assertThat(benefit).isEqualTo(new ExpectedBenefit(MONDAY, MONDAY.plusDays(13), 10, Euro.of("777.60")));
    }

    @Test
    void onlyThePartThatIsNotWorkedIsPaid() {
        Degree half = new Degree(MONDAY.plusWeeks(1), new BigDecimal("50"), false);

        ExpectedBenefit benefit = ofSickness(MONDAY.plusDays(13), MONDAY.plusMonths(1), whole(MONDAY), half);

        // 5 x 77.76 and 5 x 38.88
        assertThat(benefit.amount()).isEqualTo(Euro.of("583.20"));
    }

    @Test
    void arbeidstherapieIsPaidAsWhollyAbsent() {
        Degree therapy = new Degree(MONDAY.plusWeeks(1), new BigDecimal("50"), true);

        assertThat(ofSickness(MONDAY.plusDays(13), MONDAY.plusMonths(1), whole(MONDAY), therapy)
                        .amount())
                .isEqualTo(Euro.of("777.60"));
    }

    @Test
    void whatIsStillToComeIsNotCounted() {
        LocalDate wednesday = MONDAY.plusDays(9);

        ExpectedBenefit benefit = ofSickness(null, wednesday, whole(MONDAY));

        // 8 x 77.76
        assertThat(benefit).isEqualTo(new ExpectedBenefit(MONDAY, wednesday, 8, Euro.of("622.08")));
    }

    @Test
    void afterTwoYearsNothingIsPaidAnyMore() {
        LocalDate lastDay = MONDAY.plusDays(727);
        ExpectedBenefit twoYears = ofSickness(null, lastDay, whole(MONDAY));

        assertThat(ofSickness(null, lastDay.plusMonths(3), whole(MONDAY)).amount())
                .isEqualTo(twoYears.amount());
        // 104 weeks of five days
        assertThat(twoYears.days()).isEqualTo(520);
    }

    @Test
    void leaveIsPaidOnWeekdays() {
        LocalDate friday = MONDAY.minusDays(3);

        ExpectedBenefit benefit = ExpectedBenefit.ofLeave(LAW, TERMS, new DaySpan(friday, MONDAY), MONDAY.plusYears(1));

        // Friday and Monday
        assertThat(benefit).isEqualTo(new ExpectedBenefit(friday, MONDAY, 2, Euro.of("155.52")));
    }

    private static Degree whole(LocalDate from) {
        return new Degree(from, new BigDecimal("100"), false);
    }

    private static ExpectedBenefit ofSickness(LocalDate last, LocalDate until, Degree... degrees) {
        Spell spell = new Spell(1, 1, 1, new DaySpan(MONDAY, last), List.of(degrees), true);
        return ExpectedBenefit.ofSickness(LAW, TERMS, new CaseFile(1, 1, 1, List.of(spell)), spell, until);
    }
}
