package nl.noaberwerk.contractlaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contractlaw.VakantieOpbouw.Part;
import nl.noaberwerk.contractlaw.VakantieVerval.Kind;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Art. 7:634 - 642 BW as domain.md 8.5 gives them. */
class VakantieTest {

    private static final Law LAW = Law.load();

    private final VakantieOpbouw opbouw = new VakantieOpbouw(LAW);
    private final VakantieVerval verval = new VakantieVerval(LAW);

    @Test
    void thirtyOneHoursGive124() {
        assertThat(hours("2020-01-01", null, "31")).isEqualByComparingTo("124");
    }

    @Test
    void entryOn1July2026Gives62AndAHalf() {
        assertThat(hours("2026-07-01", null, "31")).isEqualByComparingTo("62.5"); // 124 x 184/365 = 62.51
    }

    @Test
    void aLeapYearHas366DaysAndDaysOutsideTheYearDoNotCount() {
        // 31 July up to 31 December 2024 are 154 days: 124 x 154/366 = 52.2
        assertThat(opbouw.statutory(2024, List.of(part("2024-07-31", null, "31")))
                        .hours())
                .isEqualByComparingTo("52.2");
        assertThat(hours("2027-01-01", null, "31")).isEqualByComparingTo("0");
        assertThat(hours("2025-01-01", "2025-12-31", "31")).isEqualByComparingTo("0");
    }

    @Test
    void partsWithOtherHoursAreRoundedOnceTogether() {
        // 100 days of 20 and 265 days of 36 hours: 4 x (2000 + 9540) / 365 = 126.47
        VakantieOpbouw.Answer answer =
                opbouw.statutory(2026, List.of(part("2026-01-01", "2026-04-10", "20"), part("2026-04-11", null, "36")));

        assertThat(answer.hours()).isEqualByComparingTo("126.5");
        assertThat(answer.steps()).hasSize(3);
    }

    @Test
    void whatTheCaoGivesAboveTheLawIsUnknownAndSaysSo() {
        VakantieOpbouw.Answer answer = opbouw.bovenwettelijk(
                2026, List.of(part("2026-01-01", null, "18")), Regeling.WSW, new BigDecimal("36"));

        assertThat(answer.hours()).isEqualByComparingTo("0");
        assertThat(answer.isToBeChecked()).isTrue();
    }

    @Test
    void statutoryHoursOf2026LapseOn1July2027() {
        assertThat(verval.of(VakantieVerval.Facts.statutory(2026)).lostOn()).contains(day("2027-07-01"));
    }

    @Test
    void bovenwettelijkeHoursOf2026BarOn1January2032() {
        assertThat(verval.of(VakantieVerval.Facts.bovenwettelijk(2026)).lostOn())
                .contains(day("2032-01-01"));
    }

    @Test
    void withoutAWarningStatutoryHoursAreNotLost() {
        VakantieVerval.Answer answer = verval.of(new VakantieVerval.Facts(2026, Kind.WETTELIJK, false, true));

        assertThat(answer.lostOn()).isEqualTo(Optional.empty());
        assertThat(answer.isToBeChecked()).isTrue();
    }

    @Test
    void whoCouldNotTakeThemHasFiveYears() {
        assertThat(verval.of(new VakantieVerval.Facts(2026, Kind.WETTELIJK, true, false))
                        .lostOn())
                .contains(day("2032-01-01"));
    }

    @Test
    void theEmployerWarnsOn1OctoberAnd1April() {
        assertThat(verval.warnings(2026)).containsExactly(day("2026-10-01"), day("2027-04-01"));
    }

    @Test
    void aWishIsAnsweredWithinTwoWeeks() {
        assertThat(new Vakantiewens(LAW).askedOn(day("2026-11-10")).answerBy()).isEqualTo("2026-11-24");
    }

    @Test
    void whatIsLeftIsPaidWithVakantietoeslag() {
        // 40.5 hours x 17.1234 = 693.4977; 8 % of 693.50 = 55.48
        Vakantieuitbetaling.Answer answer = paidOut("30", "10.5");

        assertThat(answer.amount()).isEqualTo(Euro.of("693.50"));
        assertThat(answer.vakantietoeslag()).isEqualTo(Euro.of("55.48"));
        assertThat(answer.total()).isEqualTo(Euro.of("748.98"));
    }

    @Test
    void whatWasTakenTooMuchIsNegativeAndToBeChecked() {
        Vakantieuitbetaling.Answer answer = paidOut("-10", "0");

        assertThat(answer.amount()).isEqualTo(Euro.of("-171.23"));
        assertThat(answer.isToBeChecked()).isTrue();
        assertThat(Vakantieuitbetaling.sellable(new BigDecimal("-1"))).isEqualByComparingTo("0");
    }

    private Vakantieuitbetaling.Answer paidOut(String statutory, String other) {
        return new Vakantieuitbetaling(LAW)
                .of(new Vakantieuitbetaling.Facts(
                        new BigDecimal(statutory),
                        new BigDecimal(other),
                        new BigDecimal("17.1234"),
                        day("2026-11-30")));
    }

    private BigDecimal hours(String first, @Nullable String last, String weekly) {
        return opbouw.statutory(2026, List.of(part(first, last, weekly))).hours();
    }

    private static Part part(String first, @Nullable String last, String weekly) {
        LocalDate end = last == null ? null : day(last);
        return new Part(new ServicePeriod(day(first), end), new BigDecimal(weekly));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
