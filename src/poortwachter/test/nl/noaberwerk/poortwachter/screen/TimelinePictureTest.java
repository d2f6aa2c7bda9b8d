package nl.noaberwerk.poortwachter.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import nl.noaberwerk.labour.CaseFact;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.poortwachter.StoredObligation;
import nl.noaberwerk.poortwachter.Timeline;
import nl.noaberwerk.poortwachter.TimelineExample;
import org.junit.jupiter.api.Test;

/** The picture of a timeline says the same as the table under it. */
class TimelinePictureTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    private final Timeline timeline = TimelineExample.with(
            new CaseFact(FactKind.PROBLEEMANALYSE, LocalDate.parse("2026-02-13")),
            new CaseFact(FactKind.MELDING_42, LocalDate.parse("2026-10-29")));
    private final TimelinePicture picture = TimelinePicture.of(timeline, TODAY);

    @Test
    void everyObligationOfTheTableHasALineInTheSameOrder() {
        assertThat(picture.rows())
                .extracting(TimelinePicture.Row::label)
                .containsExactlyElementsOf(timeline.obligations().stream()
                        .map(StoredObligation::getLabel)
                        .toList());
    }

    @Test
    void aLineSaysDateAndStateInWords() {
        assertThat(word("Probleemanalyse")).isEqualTo("15-2-2026, gedaan op 13-2-2026");
        assertThat(word("42e-weeksmelding")).isEqualTo("26-10-2026, gedaan op 29-10-2026 (te laat)");
        assertThat(word("Plan van aanpak")).isEqualTo("27-2-2026, te laat");
        assertThat(word("WIA-aanvraag")).isEqualTo("17-10-2027, te doen");
        assertThat(word("Einde van de wachttijd")).isEqualTo("2-1-2028");
    }

    @Test
    void laterIsFurtherToTheRightAndNothingFallsOffThePicture() {
        assertThat(picture.rows())
                .extracting(TimelinePicture.Row::x)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .allMatch(x -> x >= TimelinePicture.LEFT && x <= TimelinePicture.RIGHT);
        assertThat(picture.today()).isPresent();
    }

    private String word(String label) {
        return picture.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .word();
    }
}
