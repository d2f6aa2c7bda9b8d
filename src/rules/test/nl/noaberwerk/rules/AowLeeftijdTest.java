package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import nl.noaberwerk.rules.AowLeeftijd.BirthDates;
import org.junit.jupiter.api.Test;

/** Who reaches the AOW age between two days is among the birth dates that are looked at. */
class AowLeeftijdTest {

    private static final AowLeeftijd AOW = new AowLeeftijd(Law.load());

    @Test
    void nobodyWhoReachesItIsBornOnAnotherDay() {
        Random chance = new Random(7);
        LocalDate start = LocalDate.parse("1955-01-01");
        for (int i = 0; i < 5_000; i++) {
            LocalDate born = start.plusDays(chance.nextInt(4_000));
            AOW.reachedOn(born).ifPresent(day -> {
                LocalDate first = day.minusDays(chance.nextInt(300));
                BirthDates among = AOW.bornToReach(first, day.plusDays(chance.nextInt(300)));
                assertThat(born).isBetween(among.first(), among.last());
            });
        }
    }
}
