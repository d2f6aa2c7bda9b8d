package nl.noaberwerk.contractlaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Opzegtermijn.Facts;
import nl.noaberwerk.contractlaw.Opzegtermijn.Giver;
import nl.noaberwerk.contractlaw.Opzegtermijn.Procedure;
import nl.noaberwerk.contractlaw.Opzegverbod.Ground;
import nl.noaberwerk.contractlaw.Opzegverboden.Exemption;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** Opzegtermijn (art. 7:672 BW) and opzegverboden (art. 7:670 BW) as domain.md 8.2 and 8.3 give them. */
class NoticeTest {

    private static final Law LAW = Law.load();
    private static final LocalDate NOTICE = LocalDate.parse("2026-11-10");

    private final Opzegtermijn opzegtermijn = new Opzegtermijn(LAW);
    private final Opzegverboden opzegverboden = new Opzegverboden(LAW);

    @Test
    void theTermOfTheEmployerGrowsWithServiceInFourSteps() {
        assertThat(byEmployer("2021-11-11").months()).isEqualTo(1); // one day short of five years
        assertThat(byEmployer("2021-11-10").months()).isEqualTo(2);
        assertThat(byEmployer("2016-11-10").months()).isEqualTo(3);
        assertThat(byEmployer("2011-11-10").months()).isEqualTo(4);
    }

    @Test
    void theContractEndsAtTheEndOfTheMonthInWhichTheTermEnds() {
        assertThat(byEmployer("2024-01-01").lastDay()).isEqualTo("2026-12-31");
        assertThat(byEmployer("2016-01-01").lastDay()).isEqualTo("2027-02-28");
        assertThat(notice("2024-01-01", "2026-11-30").lastDay()).isEqualTo("2026-12-31");
        assertThat(notice("2024-01-01", "2026-12-01").lastDay()).isEqualTo("2027-01-31");
    }

    @Test
    void theEmployeeAndTheAowGiveOneMonth() {
        LocalDate first = LocalDate.parse("2000-01-01");

        assertThat(opzegtermijn.of(Facts.of(first, NOTICE, Giver.EMPLOYEE)).months())
                .isEqualTo(1);
        assertThat(opzegtermijn
                        .of(Facts.of(first, NOTICE, Giver.EMPLOYER).withAow(NOTICE))
                        .months())
                .isEqualTo(1);
        assertThat(opzegtermijn
                        .of(Facts.of(first, NOTICE, Giver.EMPLOYER).withAow(NOTICE.plusDays(1)))
                        .months())
                .isEqualTo(4);
    }

    @Test
    void theDaysAtUwvAreTakenOffAndOneMonthRemains() {
        // four months from 11-11-2026 end on 10-3-2027; 41 days less is 28-1-2027, so the end of January
        Procedure six = new Procedure(LocalDate.parse("2026-09-20"), LocalDate.parse("2026-10-30"));
        Procedure year = new Procedure(LocalDate.parse("2025-11-01"), LocalDate.parse("2026-10-30"));
        Facts facts = Facts.of(LocalDate.parse("2005-01-01"), NOTICE, Giver.EMPLOYER);

        assertThat(six.days()).isEqualTo(41);
        assertThat(opzegtermijn.of(facts.withProcedure(six)).lastDay()).isEqualTo("2027-01-31");
        assertThat(opzegtermijn.of(facts.withProcedure(year)).lastDay()).isEqualTo("2026-12-31");
    }

    @Test
    void anEndTooSoonCostsTheWageOverTheMissingTerm() {
        // due to end on 31-12-2026, ended on 15-11-2026: December and 15 days of November
        Facts facts = Facts.of(LocalDate.parse("2024-01-01"), NOTICE, Giver.EMPLOYER)
                .withEnd(LocalDate.parse("2026-11-15"), Euro.of("2600.00"));

        Opzegtermijn.Answer answer = opzegtermijn.of(facts);

        assertThat(answer.compensation()).contains(Euro.of("3900.00"));
        assertThat(answer.isToBeChecked()).isTrue();
    }

    @Test
    void sicknessForbidsNoticeForTwoYears() {
        LocalDate since = LocalDate.parse("2024-11-11");

        assertThat(sick(since, Optional.empty()).allowed()).isFalse();
        assertThat(sick(since, Optional.empty()).grounds())
                .singleElement()
                .satisfies(one -> assertThat(one.until()).contains(NOTICE));
        assertThat(sick(since.minusDays(1), Optional.empty()).allowed()).isTrue();
    }

    @Test
    void afterTheAowAgeSicknessForbidsItForSixWeeks() {
        LocalDate sixWeeksAgo = NOTICE.minusWeeks(6);

        assertThat(sick(NOTICE.minusYears(1), Optional.of(sixWeeksAgo.plusDays(1)))
                        .allowed())
                .isFalse();
        assertThat(sick(NOTICE.minusYears(1), Optional.of(sixWeeksAgo)).allowed())
                .isTrue();
    }

    @Test
    void whoFellIllAfterTheRequestIsNotProtectedByIt() {
        Opzegverboden.Facts facts = new Opzegverboden.Facts(
                NOTICE,
                Optional.of(NOTICE.minusDays(10)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NOTICE.minusDays(20)),
                false,
                Optional.empty(),
                EnumSet.noneOf(Ground.class),
                Optional.empty());

        assertThat(opzegverboden.of(facts).allowed()).isTrue();
    }

    @Test
    void maternityForbidsItUntilSixWeeksAfterTheLeave() {
        assertThat(afterLeave(NOTICE.minusWeeks(6)).allowed()).isFalse();
        assertThat(afterLeave(NOTICE.minusWeeks(6).minusDays(1)).allowed()).isTrue();
    }

    @Test
    void everyOtherGroundForbidsIt() {
        for (Ground ground : EnumSet.complementOf(EnumSet.of(Ground.SICKNESS, Ground.PREGNANCY))) {
            assertThat(with(ground, Optional.empty()).allowed())
                    .as(ground.name())
                    .isFalse();
        }
    }

    @Test
    void theWswCanSetTheProhibitionAside() {
        Opzegverboden.Answer answer = with(Ground.UNION, Optional.of(Exemption.WSW));

        assertThat(answer.allowed()).isTrue();
        assertThat(answer.grounds())
                .singleElement()
                .satisfies(one -> assertThat(one.setAside()).isTrue());
        assertThat(answer.steps()).anySatisfy(step -> assertThat(step.source()).contains("Wsw art. 6"));
    }

    @Test
    void theEndOfTheCompanyDoesNotLiftTheProtectionOfMaternityLeave() {
        Opzegverboden.Facts facts = new Opzegverboden.Facts(
                NOTICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                EnumSet.noneOf(Ground.class),
                Optional.of(Exemption.COMPANY_ENDS));

        assertThat(opzegverboden.of(facts).allowed()).isFalse();
    }

    private Opzegverboden.Answer with(Ground ground, Optional<Exemption> exemption) {
        return opzegverboden.of(Opzegverboden.Facts.of(NOTICE, EnumSet.of(ground), exemption));
    }

    private Opzegverboden.Answer afterLeave(LocalDate ended) {
        return opzegverboden.of(new Opzegverboden.Facts(
                NOTICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(ended),
                EnumSet.noneOf(Ground.class),
                Optional.empty()));
    }

    private Opzegverboden.Answer sick(LocalDate since, Optional<LocalDate> aow) {
        return opzegverboden.of(Opzegverboden.Facts.sick(NOTICE, since, aow));
    }

    private Opzegtermijn.Answer byEmployer(String first) {
        return notice(first, NOTICE.toString());
    }

    private Opzegtermijn.Answer notice(String first, String day) {
        return opzegtermijn.of(Facts.of(LocalDate.parse(first), LocalDate.parse(day), Giver.EMPLOYER));
    }
}
