package nl.noaberwerk.contractlaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/** AOW, RVU, 64-jarigenregeling and jubilea as domain.md 1.2 and 8.7 give them. */
class LaterLifeTest {

    private static final Law LAW = Law.load();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    @Test
    void born31December1960ReachesTheAowAgeOn31December2027() {
        assertThat(aow("1960-12-31").day()).contains(day("2027-12-31"));
    }

    @Test
    void born1January1961ReachesItOn1April2028() {
        assertThat(aow("1961-01-01").day()).contains(day("2028-04-01"));
        assertThat(aow("1961-01-01").isToBeChecked()).isTrue();
    }

    @Test
    void forLaterBirthDatesTheAgeIsNotYetFixed() {
        assertThat(aow("1964-10-01").day()).isEmpty();
        assertThat(aow("1964-10-01").changes()).isEmpty();
    }

    @Test
    void whatChangesOnTheAowDayIsTold() {
        assertThat(aow("1960-12-31").changes())
                .extracting(AowGevolgen.Change::from, AowGevolgen.Change::what)
                .contains(
                        tuple(day("2027-12-31"), "De Wsw-indicatie vervalt"),
                        tuple(day("2027-12-31"), "Opzegtermijn van de werkgever, in maanden: 1"),
                        tuple(day("2027-12-31"), "Loon en opzegverbod bij ziekte, in weken: 6"))
                .anySatisfy(change -> assertThat(change)
                        .isEqualTo(tuple(
                                day("2027-12-01"),
                                "Andere tabel voor de loonheffing, geen premies werknemersverzekeringen")));
        assertThat(new AowGevolgen(LAW)
                        .of(day("1960-12-31"), Regeling.AMBTELIJK)
                        .changes())
                .noneMatch(change -> change.what().contains("indicatie"));
    }

    @Test
    void theEmployeeIsToldInPlainWordsAndNotWhatIsUncertainAboutTheEnd() {
        List<String> told = aow("1960-12-31").changes().stream()
                .flatMap(change -> change.told().stream())
                .toList();

        assertThat(told)
                .contains(
                        "Uw Wsw-indicatie stopt op 31-12-2027.",
                        "Vanaf 1-12-2027 rekenen wij uw belasting anders. Uw nettoloon verandert.")
                .noneMatch(one -> one.contains("van rechtswege") || one.contains("loonkostensubsidie"));
        assertThat(new AowGevolgen(LAW).weeksOfPayWhenSick(day("2027-12-31"))).isEqualTo(6);
    }

    @Test
    void theRvuBeginsTwoYearsBeforeTheAowForTheWswOnly() {
        RvuRegeling rvu = new RvuRegeling(LAW);
        RvuRegeling.Answer answer = rvu.of(new RvuRegeling.Facts(day("1961-01-01"), Regeling.WSW, TODAY));

        assertThat(answer.from()).contains(day("2026-04-01"));
        assertThat(answer.until()).contains(day("2028-03-31"));
        assertThat(answer.steps()).anySatisfy(step -> assertThat(step.outcome()).contains("in dienst"));
        assertThat(rvu.of(new RvuRegeling.Facts(day("1961-01-01"), Regeling.AMBTELIJK, TODAY))
                        .from())
                .isEmpty();
    }

    @Test
    void from64ADayAWeekLessCostsSevenAndAHalfPercentAndKeepsThePension() {
        Seniorenregeling.Answer answer = senior("1962-11-10");

        assertThat(answer.from()).contains(TODAY);
        assertThat(answer.workingHours()).isEqualByComparingTo("28.8");
        assertThat(answer.monthWage()).isEqualTo(Euro.of("2405.00")); // 2,600.00 - 195.00
        assertThat(answer.pensionWage()).isEqualTo(Euro.of("2600.00"));
        assertThat(answer.isToBeChecked()).isTrue();
    }

    @Test
    void bornOnALeapDayTurns64OnTheLeapDay() {
        assertThat(senior("1964-02-29").from()).contains(day("2028-02-29"));
        assertThat(senior("1965-02-28").from()).contains(day("2029-02-28"));
    }

    @Test
    void theJubileaLieTwentyFiveAndFortyYearsAfterTheBegin() {
        Jubileum.Answer answer = new Jubileum(LAW).of(Jubileum.Facts.of(day("2002-02-01"), Regeling.WSW, TODAY));

        assertThat(answer.days())
                .extracting(Jubileum.Day::years, Jubileum.Day::day)
                .containsExactly(tuple(25, day("2027-02-01")), tuple(40, day("2042-02-01")));
        assertThat(answer.next(TODAY)).map(Jubileum.Day::day).contains(day("2027-02-01"));
    }

    @Test
    void earlierDiensttijdBringsTheJubileumForward() {
        // five years and three months before, so 1-7-2006 counts as 1-4-2001
        Jubileum.Facts facts = new Jubileum.Facts(
                List.of(
                        new ServicePeriod(day("2006-07-01"), null),
                        new ServicePeriod(day("1990-01-01"), day("1995-03-31"))),
                Regeling.WSW,
                Optional.empty(),
                TODAY);

        assertThat(new Jubileum(LAW).of(facts).days().get(0).day()).isEqualTo("2026-04-01");
    }

    @Test
    void theGratificationIsReckonedOverTheWholeWageAndIsToBeChecked() {
        Jubileum.Facts facts = new Jubileum.Facts(
                List.of(new ServicePeriod(day("2002-02-01"), null)),
                Regeling.WSW,
                Optional.of(Euro.of("2600.00")),
                TODAY);
        Jubileum.Answer answer = new Jubileum(LAW).of(facts);

        assertThat(answer.days())
                .extracting(Jubileum.Day::gratification)
                .containsExactly(Optional.of(Euro.of("1300.00")), Optional.of(Euro.of("2600.00")));
        assertThat(answer.isToBeChecked()).isTrue();
    }

    private static Seniorenregeling.Answer senior(String birthDate) {
        return new Seniorenregeling(LAW)
                .of(new Seniorenregeling.Facts(
                        day(birthDate),
                        Regeling.WSW,
                        new BigDecimal("36"),
                        new BigDecimal("5"),
                        Euro.of("2600.00"),
                        TODAY));
    }

    private static AowGevolgen.Answer aow(String birthDate) {
        return new AowGevolgen(LAW).of(day(birthDate), Regeling.WSW);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
