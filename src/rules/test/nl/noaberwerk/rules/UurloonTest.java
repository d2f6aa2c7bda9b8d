package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The wage of an hour: full-time month wage x 12 / (52 x full-time hours), rounded only when hours are paid. */
class UurloonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Law law = Law.load();

    @Test
    void hoursArePaidByTheUnroundedWageOfAnHour() {
        // 2,629.12 x 12 / (52 x 36) = 16.853333...; x 8 x 150 % = 202.24; x 4.17 x 25 % = 17.5696 -> 17.57
        assertThat(over("2629.12", "36", "8", "150")).isEqualTo(Euro.of("202.24"));
        assertThat(over("2629.12", "36", "4.17", "25")).isEqualTo(Euro.of("17.57"));
        // 2,500.00 x 12 / (52 x 37) = 15.592515...; x 6.5 = 101.35135 -> 101.35
        assertThat(over("2500.00", "37", "6.5", "100")).isEqualTo(Euro.of("101.35"));
    }

    @Test
    void hoursThatAreTakenOffAreWorthAsMuchAsHoursThatArePaid() {
        assertThat(over("2500.01", "36", "-7.2", "100"))
                .isEqualTo(over("2500.01", "36", "7.2", "100").negated());
    }

    @Test
    void theWeeksOfEachCaoAreStillToBeChecked() {
        for (String cao : new String[] {"wsw", "aan-de-slag", "ambtelijk"}) {
            LawValue weeks = law.value("uurloon.weken." + cao, DAY);
            assertThat(weeks.value()).isEqualTo("52");
            assertThat(weeks.gradeOn(DAY)).isEqualTo(Grade.TE_CONTROLEREN);
        }
    }

    private Euro over(String monthWage, String fullTimeHours, String hours, String percentage) {
        Uurloon uurloon =
                new Uurloon(Euro.of(monthWage), new BigDecimal(fullTimeHours), law.value("uurloon.weken.wsw", DAY));
        return uurloon.over(new BigDecimal(hours), new BigDecimal(percentage)).amount();
    }
}
