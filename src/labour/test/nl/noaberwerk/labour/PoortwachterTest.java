package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline of the Wet verbetering poortwachter; the days are those of the law dossier 3.1 or counted by hand. */
class PoortwachterTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

    private final Poortwachter poortwachter = new Poortwachter(Law.load());
    private final List<CaseFact> facts = new ArrayList<>();

    // law dossier 3.1, worked example D = 2026-01-05; the warning by hand: Sundays warn on the Friday before,
    // 3 January 2027 is the Sunday after New Year on Friday, so Thursday 31 December
    @ParameterizedTest
    @CsvSource({
        "ARBODIENST, 2026-01-11, 2026-01-09",
        "PROBLEEMANALYSE, 2026-02-15, 2026-02-13",
        "PLAN_VAN_AANPAK, 2026-03-01, 2026-02-27",
        "CASEMANAGER, 2026-03-01, 2026-02-27",
        "MELDING_42, 2026-10-26, 2026-10-26",
        "BRIEF_UWV, 2026-12-06, 2026-12-04",
        "EERSTEJAARSEVALUATIE, 2027-01-03, 2026-12-31",
        "TWEEDE_ZIEKTEJAAR, 2027-01-04, 2027-01-04",
        "SPOOR_2, 2027-02-14, 2027-02-12",
        "MELDING_42_BESCHERMING, 2027-07-18, 2027-07-16",
        "BRIEF_WIA, 2027-09-19, 2027-09-17",
        "EINDEVALUATIE, 2027-10-03, 2027-10-01",
        "WIA_AANVRAAG, 2027-10-17, 2027-10-15",
        "EINDE_WACHTTIJD, 2028-01-02, 2027-12-31",
        "EINDE_LOONDOORBETALING, 2028-01-02, 2027-12-31",
        "WIA, 2028-01-03, 2028-01-03"
    })
    void theWorkedExampleIsRightToTheDay(ObligationKind kind, LocalDate due, LocalDate warn) {
        Obligation found = one(kind);

        assertThat(found.due()).isEqualTo(due);
        assertThat(found.warn()).isEqualTo(warn);
    }

    @Test
    void theEerstejaarsevaluatieCanBeHeldFromWeekFortySix() {
        assertThat(one(ObligationKind.EERSTEJAARSEVALUATIE).from()).contains(LocalDate.parse("2026-11-16"));
    }

    // D = 2027-03-01, with 29 February 2028 within: a year later is day 367, day 728 is 2029-02-25
    @Test
    void aLeapDayIsADay() {
        Ziekteperiode period = sickSince("2027-03-01");

        assertThat(one(period, ObligationKind.TWEEDE_ZIEKTEJAAR).due()).isEqualTo("2028-02-28");
        assertThat(one(period, ObligationKind.EINDE_WACHTTIJD).due()).isEqualTo("2029-02-25");
    }

    // ten days of March counted: 7 April is day 11, so day 42 is 31 days later
    @Test
    void aMergedCaseCountsFromItsFictiveFirstDay() {
        Ziekteperiode period = Ziekteperiode.of(
                        List.of(span("2026-03-01", "2026-03-10"), new DaySpan(LocalDate.parse("2026-04-07"), null)),
                        List.of())
                .get(0);

        assertThat(period.fictiveFirstDay()).isEqualTo("2026-03-28");
        assertThat(one(period, ObligationKind.PROBLEEMANALYSE).due()).isEqualTo("2026-05-08");
        assertThat(one(period, ObligationKind.EINDE_WACHTTIJD).due())
                .isEqualTo(period.fictiveFirstDay().plusDays(727));
        assertThat(one(period, ObligationKind.PROBLEEMANALYSE).reason()).contains("samengeteld");
    }

    @Test
    void whatWasDueBeforeAnInterruptionIsNotPutOffByIt() {
        Ziekteperiode period = Ziekteperiode.of(
                        List.of(span("2026-01-05", "2026-04-10"), new DaySpan(LocalDate.parse("2026-05-01"), null)),
                        List.of())
                .get(0);

        assertThat(one(period, ObligationKind.PROBLEEMANALYSE).due()).isEqualTo("2026-02-15");
        // twenty days without sickness: 11 to 30 April
        assertThat(one(period, ObligationKind.MELDING_42).due()).isEqualTo("2026-11-15");
    }

    @Test
    void anEarlyAnalysisBringsThePlanForwardAndALateOneDoesNotPutItOff() {
        fact(FactKind.PROBLEEMANALYSE, "2026-02-01");
        assertThat(one(ObligationKind.PLAN_VAN_AANPAK).due()).isEqualTo("2026-02-15");

        facts.clear();
        fact(FactKind.PROBLEEMANALYSE, "2026-03-20");
        assertThat(one(ObligationKind.PLAN_VAN_AANPAK).due()).isEqualTo("2026-03-01");
        assertThat(one(ObligationKind.PROBLEEMANALYSE).isLate()).isTrue();
    }

    @Test
    void whenALongAbsenceThreatensOnlyLaterTheAnalysisIsDueAtOnceAndThePlanFollows() {
        fact(FactKind.DREIGING_LATER, "2026-04-01");

        assertThat(one(ObligationKind.PROBLEEMANALYSE).state()).isEqualTo(ObligationState.LAPSED);
        assertThat(one(ObligationKind.PROBLEEMANALYSE_LATER).due()).isEqualTo("2026-04-01");
        assertThat(one(ObligationKind.PLAN_VAN_AANPAK).due()).isEqualTo("2026-04-15");

        fact(FactKind.PROBLEEMANALYSE, "2026-04-03");
        assertThat(one(ObligationKind.PROBLEEMANALYSE_LATER).done()).contains(LocalDate.parse("2026-04-03"));
        assertThat(one(ObligationKind.PLAN_VAN_AANPAK).due()).isEqualTo("2026-04-17");
    }

    @Test
    void evaluationsCountFromTheSigningOfThePlanAndThenFromTheLastOneHeld() {
        fact(FactKind.PLAN_GETEKEND, "2026-02-20");
        assertThat(evaluations()).extracting(Obligation::due).containsExactly(LocalDate.parse("2026-04-03"));

        fact(FactKind.EVALUATIE, "2026-03-30");
        assertThat(evaluations())
                .extracting(Obligation::due)
                .containsExactly(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-05-11"));
        assertThat(evaluations())
                .extracting(Obligation::state)
                .containsExactly(ObligationState.DONE, ObligationState.OPEN);
    }

    @Test
    void spoorTwoFollowsSixWeeksAfterTheEvaluationUnlessSomebodyComesBackSoon() {
        fact(FactKind.EERSTEJAARSEVALUATIE, "2026-11-20");
        assertThat(one(ObligationKind.SPOOR_2).due()).isEqualTo("2027-01-01");
        assertThat(one(ObligationKind.SPOOR_2).warn()).isEqualTo("2026-12-31");

        fact(FactKind.SPOOR_2_NIET_NODIG, "2026-11-20");
        assertThat(one(ObligationKind.SPOOR_2).state()).isEqualTo(ObligationState.LAPSED);
    }

    // WIA 64.3: due 2027-10-17; applied 10 days later, so the pay ends 10 days after 2028-01-02
    @Test
    void aLateWiaApplicationProlongsThePay() {
        fact(FactKind.WIA_AANVRAAG, "2027-10-27");

        assertThat(one(ObligationKind.EINDE_LOONDOORBETALING).due()).isEqualTo("2028-01-12");
        assertThat(one(ObligationKind.WIA).due()).isEqualTo("2028-01-13");
        assertThat(one(ObligationKind.EINDE_WACHTTIJD).due()).isEqualTo("2028-01-02");
    }

    @Test
    void aLoonsanctieProlongsThePayAndItsRepairShortensItAgain() {
        fact(FactKind.LOONSANCTIE_TOT, "2028-12-31");
        assertThat(one(ObligationKind.EINDE_LOONDOORBETALING).due()).isEqualTo("2028-12-31");
        // six weeks before the end, and nine weeks and a day before it
        assertThat(one(ObligationKind.BEHANDELING_WIA).due()).isEqualTo("2028-11-19");
        assertThat(one(ObligationKind.BEKORTING).due()).isEqualTo("2028-10-28");

        fact(FactKind.HERSTEL_GEMELD, "2028-03-01");
        assertThat(one(ObligationKind.BEKORTING_BESLUIT).due()).isEqualTo("2028-03-22");
        assertThat(one(ObligationKind.EINDE_LOONDOORBETALING).due()).isEqualTo("2028-05-03");
        assertThat(one(ObligationKind.LOONSANCTIE).state()).isEqualTo(ObligationState.LAPSED);
    }

    @Test
    void evaluationsGoOnDuringALoonsanctie() {
        fact(FactKind.PLAN_GETEKEND, "2026-02-20");
        fact(FactKind.EVALUATIE, "2027-12-20");
        assertThat(evaluations().get(1).state()).isEqualTo(ObligationState.LAPSED);

        fact(FactKind.LOONSANCTIE_TOT, "2028-12-31");
        assertThat(evaluations().get(1).state()).isEqualTo(ObligationState.OPEN);
    }

    @Test
    void aShortenedWaitingTimeCanBeAskedOnceAndStartsTenWeeksLater() {
        assertThat(one(ObligationKind.VERVROEGDE_WIA).from()).contains(LocalDate.parse("2026-01-26"));
        assertThat(one(ObligationKind.VERVROEGDE_WIA).due()).isEqualTo("2027-04-25");

        fact(FactKind.VERVROEGDE_AANVRAAG, "2026-06-01");
        assertThat(one(ObligationKind.VERVROEGDE_IVA).due()).isEqualTo("2026-08-10");
    }

    // decisions: pay six weeks from the AOW date, 14 February to 27 March 2027; what is later ends with that reason
    @Test
    void theAowAgeWithinTheCaseEndsThePaySixWeeksLaterAndWhatComesAfterLapses() {
        fact(FactKind.AOW, "2027-02-14");

        assertThat(one(ObligationKind.EINDE_LOONDOORBETALING).due()).isEqualTo("2027-03-27");
        assertThat(one(ObligationKind.WIA_AANVRAAG).state()).isEqualTo(ObligationState.LAPSED);
        assertThat(one(ObligationKind.WIA_AANVRAAG).reason()).contains("AOW");
        assertThat(one(ObligationKind.MELDING_42_BESCHERMING).state()).isEqualTo(ObligationState.LAPSED);
        assertThat(one(ObligationKind.EERSTEJAARSEVALUATIE).state()).isEqualTo(ObligationState.OPEN);
    }

    @Test
    void anAowDateAfterTheCaseChangesNothing() {
        List<Obligation> without = all();
        fact(FactKind.AOW, "2041-02-14");

        assertThat(all()).isEqualTo(without);
    }

    @Test
    void whoRecoversNeedsNothingLaterAndWhatWasNotDoneStaysVisible() {
        Ziekteperiode period = new Ziekteperiode(List.of(span("2026-01-05", "2026-03-31")));

        assertThat(one(period, ObligationKind.MELDING_42).state()).isEqualTo(ObligationState.LAPSED);
        assertThat(one(period, ObligationKind.MELDING_42).reason()).contains("31-3-2026");
        assertThat(one(period, ObligationKind.PROBLEEMANALYSE).state()).isEqualTo(ObligationState.MISSED);
        assertThat(one(period, ObligationKind.SPOOR_2).due()).isEqualTo("2027-02-14");
        assertThat(one(period, ObligationKind.SPOOR_2).state()).isEqualTo(ObligationState.LAPSED);
    }

    @Test
    void whoLeavesWhileSickIsReportedOnTheLastDay() {
        fact(FactKind.EINDE_DIENSTVERBAND, "2026-06-30");

        assertThat(one(ObligationKind.ZIEK_UIT_DIENST).due()).isEqualTo("2026-06-30");
        assertThat(one(ObligationKind.MELDING_42).state()).isEqualTo(ObligationState.LAPSED);
        assertThat(one(ObligationKind.EINDE_LOONDOORBETALING).due()).isEqualTo("2026-06-30");
    }

    @Test
    void aReportToUwvBecauseOfAVangnetIsDueWhenToldSo() {
        fact(FactKind.UWV_UITERLIJK, "2026-02-15");
        assertThat(one(ObligationKind.UWV_MELDING).due()).isEqualTo("2026-02-15");
    }

    // thirteen weeks: 5 January to 5 April 2026, Easter Sunday, so the warning is on Thursday or Good Friday 3 April
    @Test
    void afterThirteenUninterruptedWeeksSomebodyJudgesAboutAHerindicatieInTheWswOnly() {
        Obligation herindicatie = find(
                        poortwachter.of(sickSince("2026-01-05"), known(), Regeling.WSW), ObligationKind.HERINDICATIE)
                .orElseThrow();

        assertThat(herindicatie.due()).isEqualTo("2026-04-05");
        assertThat(herindicatie.warn()).isEqualTo("2026-04-03");
        assertThat(find(all(), ObligationKind.HERINDICATIE)).isEmpty();
    }

    private List<Obligation> evaluations() {
        return all().stream()
                .filter(one -> one.kind() == ObligationKind.EVALUATIE)
                .toList();
    }

    private Obligation one(ObligationKind kind) {
        return find(all(), kind).orElseThrow();
    }

    private Obligation one(Ziekteperiode period, ObligationKind kind) {
        return find(poortwachter.of(period, known(), Regeling.AMBTELIJK), kind).orElseThrow();
    }

    private List<Obligation> all() {
        return poortwachter.of(sickSince(FIRST.toString()), known(), Regeling.AMBTELIJK);
    }

    private CaseFacts known() {
        return new CaseFacts(facts);
    }

    private void fact(FactKind kind, String day) {
        facts.add(new CaseFact(kind, LocalDate.parse(day)));
    }

    private static Optional<Obligation> find(List<Obligation> all, ObligationKind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static Ziekteperiode sickSince(String first) {
        return new Ziekteperiode(List.of(new DaySpan(LocalDate.parse(first), null)));
    }

    private static DaySpan span(String first, String last) {
        return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
