package nl.noaberwerk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Opzegtermijn;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.Bsn;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.Person;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/** What the law makes of the end of an employment, from the facts of a dossier. */
class EndLawTest {

    /** The example counts with an eindejaarsuitkering of 3 %: that it is 3.75 % now is another value of the same law. */
    private static final Law LAW = Law.load()
            .with(List.of(new EnteredValue(
                    "eindejaarsuitkering.wsw.percentage", LocalDate.parse("2026-01-01"), "3", "het voorbeeld", true)));

    private static EndLaw.Facts facts(EndReason reason, String last, String sickSince) {
        Recording recording = new Recording(LocalDate.parse("2012-01-01"), Instant.EPOCH, "hr", "");
        BigDecimal week = new BigDecimal("36");
        Dossier dossier = new Dossier(
                new Employment(1, 1, "10001", LocalDate.parse("2012-01-01")).under(Regeling.WSW),
                new Person(new Bsn("111222333"), LocalDate.parse("1980-05-05")),
                new History(List.of()),
                new History(List.of(
                        new WorkingHours(1, week, week, "7.2|7.2|7.2|7.2|7.2", recording),
                        new AgreedSalary(1, "B", "3", Euro.of("2600.00"), recording))));
        EndTerms terms = new EndTerms(
                reason, LocalDate.parse(last), LocalDate.parse(last).minusMonths(1), null, null, null, "");
        return new EndLaw.Facts(
                dossier,
                terms,
                new Chain(List.of()),
                Optional.ofNullable(sickSince).map(LocalDate::parse));
    }

    /** 2,600 + 208 + 78 = 2,886.00; 14 x 962.00 + 6 x 962/12 = 13,949.00. */
    @Test
    void fourteenYearsAndSixMonthsGive13949() {
        EndLaw.Facts facts = facts(EndReason.NOTICE_EMPLOYER, "2026-06-30", null);
        EndMoney money = EndLaw.money(LAW, facts, facts.monthWage().orElseThrow());
        assertThat(money.transitie()).isEqualTo(Euro.of("13949.00"));
        assertThat(money.due()).isTrue();
        assertThat(money.steps()).anyMatch(step -> step.amount().contains("2.886,00"));
        assertThat(money.compensation()).isEmpty();
    }

    @Test
    void whoGivesNoticeHerselfGetsNone() {
        EndLaw.Facts facts = facts(EndReason.NOTICE_EMPLOYEE, "2026-06-30", null);
        assertThat(EndLaw.money(LAW, facts, Euro.of("2600.00")).due()).isFalse();
        assertThat(facts(EndReason.AGREEMENT, "2026-06-30", null)
                        .terms()
                        .reason()
                        .giver())
                .isEmpty();
    }

    @Test
    void afterTwoYearsOfAbsenceUwvPaysBackAtMostWhatWasDueThen() {
        EndLaw.Facts facts = facts(EndReason.LONG_ABSENCE, "2026-06-30", "2024-03-01");
        EndMoney money = EndLaw.money(LAW, facts, facts.monthWage().orElseThrow());
        assertThat(money.compensation())
                .hasValueSatisfying(back ->
                        assertThat(back.amount()).isLessThan(money.transitie()).isGreaterThan(Euro.ZERO));
    }

    @Test
    void anEmployerOfFourteenYearsGivesThreeMonths() {
        EndLaw.Facts facts = facts(EndReason.NOTICE_EMPLOYER, "2026-06-30", null);
        EndNotice notice = EndLaw.notice(LAW, facts, Opzegtermijn.Giver.EMPLOYER, LocalDate.parse("2026-05-30"));
        assertThat(notice.months()).isEqualTo(3);
        assertThat(notice.earliest()).isEqualTo("2026-08-31");
        assertThat(notice.tooEarly()).isTrue();
        assertThat(notice.missed()).isPresent();
        assertThat(notice.getGrounds()).allMatch(ground -> ground.getArticle().startsWith("BW 7:670"));
    }

    @Test
    void anOpenCaseForbidsNoticeInItsFirstTwoYears() {
        EndLaw.Facts facts = facts(EndReason.NOTICE_EMPLOYER, "2026-06-30", "2026-02-01");
        assertThat(EndLaw.notice(LAW, facts, Opzegtermijn.Giver.EMPLOYER, LocalDate.parse("2026-05-30"))
                        .prohibitions())
                .singleElement()
                .satisfies(one -> assertThat(one.ground().getArticle()).isEqualTo("BW 7:670 lid 1"));
        assertThat(EndLaw.notice(LAW, facts, Opzegtermijn.Giver.EMPLOYEE, LocalDate.parse("2026-05-30"))
                        .prohibitions())
                .isEmpty();
    }
}
