package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;
import org.junit.jupiter.api.Test;

/** Whoever comes, goes, gets older or has another roster than her hours stands on the control list; others do not. */
class PersonControlTest {

    private static final Law LAW = Law.load();

    private YearMonth month = YearMonth.of(2026, 11);
    private LocalDate birthDate = LocalDate.of(1975, 3, 2);
    private LocalDate inService = LocalDate.of(2005, 1, 1);
    private Optional<LocalDate> outOfService = Optional.empty();
    private boolean indefinite = true;
    private String hours = "36";

    @Test
    void anOrdinaryMonthGivesNoPoint() {
        assertThat(points()).isEmpty();
    }

    @Test
    void whoComesOrGoesInTheMonthIsLookedAt() {
        inService = LocalDate.of(2026, 11, 16);
        assertThat(codes()).containsExactly("in-dienst");
        month = YearMonth.of(2026, 12);
        assertThat(codes()).isEmpty();
        outOfService = Optional.of(LocalDate.of(2026, 12, 31));
        assertThat(codes()).containsExactly("uit-dienst");
    }

    @Test
    void theEndOfAFixedTermIsSaidInItsMonthAndTheMonthBefore() {
        indefinite = false;
        outOfService = Optional.of(LocalDate.of(2026, 12, 31));
        assertThat(codes()).containsExactly("contract-eindigt");
        month = YearMonth.of(2026, 10);
        assertThat(codes()).isEmpty();
        month = YearMonth.of(2026, 12);
        assertThat(codes()).containsExactly("contract-eindigt");
    }

    /** Art. 7a AOW: born on 20-11-1959 means 67 years on 20-11-2026. */
    @Test
    void theAowAgeIsSaidThreeMonthsAheadAndMustBeLookedAtInItsMonth() {
        birthDate = LocalDate.of(1959, 11, 20);
        assertThat(points())
                .extracting(Remark::code, Remark::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("aow-bereikt", Severity.WARNING));
        month = YearMonth.of(2026, 8);
        assertThat(points())
                .extracting(Remark::code, Remark::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("aow-nadert", Severity.INFO));
        month = YearMonth.of(2026, 7);
        assertThat(codes()).isEmpty();
        month = YearMonth.of(2026, 12);
        assertThat(codes()).isEmpty();
    }

    /** WML art. 8: the adult minimum wage from 21 years; below it a percentage by age. */
    @Test
    void aBirthdayUpToTwentyOneChangesTheMinimumWage() {
        birthDate = LocalDate.of(2005, 11, 30);
        assertThat(codes()).as("21").containsExactly("leeftijd-minimumloon");
        birthDate = LocalDate.of(2008, 11, 1);
        assertThat(points().get(0).message()).contains("Wordt 18 op 1-11-2026");
        birthDate = LocalDate.of(2004, 11, 30);
        assertThat(codes()).as("22").isEmpty();
        birthDate = LocalDate.of(2008, 12, 1);
        assertThat(codes()).as("another month").isEmpty();
    }

    @Test
    void aRosterOfOtherHoursThanAgreedIsLookedAt() {
        hours = "32";
        assertThat(points().get(0).message())
                .isEqualTo("Het rooster telt 36 uur per week, afgesproken is 32 uur (vanaf 1-11-2026).");
    }

    private List<String> codes() {
        return points().stream().map(Remark::code).toList();
    }

    private List<Remark> points() {
        return new PersonControl(LAW, month).points(person());
    }

    private EmploymentFacts person() {
        EmploymentFacts.Part part = new EmploymentFacts.Part(
                month.atDay(1),
                month.atEndOfMonth(),
                new BigDecimal(hours),
                new BigDecimal("36"),
                Roster.parse("7,2|7,2|7,2|7,2|7,2"),
                "",
                "",
                Euro.of("2629.12"));
        return new EmploymentFacts(
                1,
                1,
                "10001",
                "M. ten Dam",
                List.of(),
                birthDate,
                Regeling.WSW,
                inService,
                outOfService,
                indefinite,
                List.of(part),
                true,
                false,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.of("NL19BANK0257627257"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
