package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** Who has the no-riskpolis (art. 29b ZW) and when UWV must be told; the days are counted by hand from the first sick day. */
class UwvTermTest {

    private static final Law LAW = Law.load();
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

    @Test
    void theNoRiskpolisIsReportedOnTheLastDayOfTheSixthWeek() {
        assertThat(due(Vangnet.BESCHUT_WERK, UwvTerm.Known.of(new DaySpan(FIRST, null))))
                .isEqualTo("2026-02-15");
    }

    @Test
    void whoRecoversWithinSixWeeksIsReportedSickAndWellTwoDaysLater() {
        DaySpan eight = new DaySpan(FIRST, LocalDate.parse("2026-01-12"));
        DaySpan longer = new DaySpan(FIRST, LocalDate.parse("2026-02-14"));

        assertThat(due(Vangnet.BANENAFSPRAAK, UwvTerm.Known.of(eight))).isEqualTo("2026-01-14");
        assertThat(due(Vangnet.BANENAFSPRAAK, UwvTerm.Known.of(longer))).isEqualTo("2026-02-15");
    }

    @Test
    void beforeTheLeaveItIsSixWeeksUntilTheLeaveMayBegin() {
        DaySpan days = new DaySpan(FIRST, null);

        assertThat(due(Vangnet.VOOR_VERLOF, leaveFrom(days, "2026-01-06"))).isEqualTo("2026-02-15");
        assertThat(due(Vangnet.VOOR_VERLOF, leaveFrom(days, "2026-01-05"))).isEqualTo("2026-01-08");
        assertThat(due(Vangnet.NA_VERLOF, UwvTerm.Known.of(days))).isEqualTo("2026-01-08");
    }

    @Test
    void aContractThatEndsIsReportedOnItsLastWorkingDay() {
        DaySpan days = new DaySpan(FIRST, null);
        UwvTerm.Known known = new UwvTerm.Known(days, Optional.empty(), Optional.of(LocalDate.parse("2026-01-30")));

        assertThat(due(Vangnet.EINDE_DIENSTVERBAND, known)).isEqualTo("2026-01-30");
        assertThatThrownBy(() -> due(Vangnet.EINDE_DIENSTVERBAND, UwvTerm.Known.of(days)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWswEmploymentNeverHasTheNoRiskpolis() {
        assertThat(new NoRiskpolis(true, false, false, true, true, LocalDate.MAX).on(FIRST))
                .isEmpty();
        assertThat(new NoRiskpolis(true, false, false, false, false, null).explained(FIRST))
                .contains("29b lid 8");
    }

    @Test
    void theOthersHaveItByTheirOwnGround() {
        assertThat(new NoRiskpolis(false, true, false, false, false, null).on(FIRST))
                .contains(Vangnet.BEGELEID_WERKEN);
        assertThat(new NoRiskpolis(false, false, true, true, false, null).on(FIRST))
                .contains(Vangnet.BESCHUT_WERK);
        assertThat(new NoRiskpolis(false, false, false, true, false, null).on(FIRST))
                .contains(Vangnet.BANENAFSPRAAK);
        assertThat(new NoRiskpolis(false, false, false, false, true, null).on(FIRST))
                .contains(Vangnet.EERDER_WSW);
        assertThat(new NoRiskpolis(false, false, false, false, false, FIRST).on(FIRST))
                .contains(Vangnet.WIA);
        assertThat(new NoRiskpolis(false, false, false, false, false, FIRST.minusDays(1)).on(FIRST))
                .isEmpty();
    }

    private static UwvTerm.Known leaveFrom(DaySpan days, String mayBegin) {
        return new UwvTerm.Known(days, Optional.of(LocalDate.parse(mayBegin)), Optional.empty());
    }

    private static LocalDate due(Vangnet ground, UwvTerm.Known known) {
        return UwvTerm.of(LAW, ground, known).due();
    }
}
