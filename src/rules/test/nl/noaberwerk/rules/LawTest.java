package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law book: what its files must hold, and how entered values lie over it. */
class LawTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final String PWRI = "pensioen.pwri.premie";

    private final Law law = Law.load();

    @Test
    void everyFileOfTheLawIsInTheTableOfContents() throws IOException, URISyntaxException {
        Path contents = Path.of(Objects.requireNonNull(LawTest.class.getResource("/law/inhoud.txt"))
                .toURI());
        Path folder = Objects.requireNonNull(contents.getParent());
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("inhoud.txt"))
                    .toList();
            assertThat(Files.readAllLines(contents)).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void everyValueHasItsSourceAndALabel() {
        assertThat(law.topics()).hasSizeGreaterThan(40).allSatisfy(topic -> {
            assertThat(topic.label()).isNotBlank();
            assertThat(topic.unit()).isNotBlank();
            assertThat(topic.history())
                    .allSatisfy(value -> assertThat(value.source()).isNotBlank());
        });
    }

    @Test
    void aDayBeforeTheFirstValueIsAnErrorAndNeverAGuess() {
        assertThatThrownBy(() -> law.value("premie.wko", LocalDate.of(2023, 12, 31)))
                .isInstanceOf(LawValueMissing.class)
                .hasMessage("De waarde \"Opslag Wet kinderopvang\" op 31-12-2023 ontbreekt.");
    }

    @Test
    void valuesFollowTheirDays() {
        assertThat(law.number("minimumloon.uur.21", LocalDate.of(2026, 6, 30))).isEqualByComparingTo("14.71");
        assertThat(law.number("minimumloon.uur.21", LocalDate.of(2026, 7, 1))).isEqualByComparingTo("14.99");
        assertThat(law.number("premie.whk.vervangend", LocalDate.of(2025, 5, 1)))
                .isEqualByComparingTo("1.33");
    }

    @Test
    void theFourGrades() {
        assertThat(law.topic("premie.wko").gradeOn(NOVEMBER)).isEqualTo(Grade.VASTGESTELD);
        assertThat(law.topic("eindejaarsuitkering.wsw.percentage").gradeOn(NOVEMBER))
                .isEqualTo(Grade.TE_CONTROLEREN);
        assertThat(law.topic(PWRI).gradeOn(NOVEMBER)).isEqualTo(Grade.ONTBREEKT);
        assertThat(law.topic(PWRI).gradeOn(LocalDate.of(2023, 11, 1))).isEqualTo(Grade.VASTGESTELD);
        assertThat(law.topic("premie.wko").gradeOn(LocalDate.of(2027, 1, 1))).isEqualTo(Grade.VERLOPEN);
    }

    @Test
    void anEnteredValueComputesAtOnceAndIsFirmWhenConfirmed() {
        Law entered = law.with(List.of(new EnteredValue(PWRI, NOVEMBER, "23.8", "pwri.nl", false)));
        assertThat(entered.number(PWRI, NOVEMBER)).isEqualByComparingTo("23.8");
        assertThat(entered.topic(PWRI).gradeOn(NOVEMBER)).isEqualTo(Grade.TE_CONTROLEREN);
        Law confirmed = entered.with(List.of(new EnteredValue(PWRI, NOVEMBER, "23.8", "pwri.nl", true)));
        assertThat(confirmed.topic(PWRI).gradeOn(NOVEMBER)).isEqualTo(Grade.VASTGESTELD);
        assertThat(law.find(PWRI, NOVEMBER)).isEmpty();
    }

    @Test
    void anEnteredValueMustFitItsSubject() {
        assertThat(law.topic(PWRI).accepts("100.01")).isFalse();
        assertThat(law.topic(PWRI).accepts("-1")).isFalse();
        assertThat(law.topic(PWRI).accepts("23,8")).isFalse();
        assertThat(law.topic("pensioen.fonds.wsw").accepts("PWRI")).isTrue();
        assertThat(law.topic("pensioen.fonds.wsw").accepts("=1+1")).isFalse();
        assertThat(law.topic("loonheffing.tabellen").accepts("tabel 2027")).isFalse();
        assertThatThrownBy(() -> law.with(List.of(new EnteredValue(PWRI, NOVEMBER, "veel", "x", true))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileWithoutSourceIsRefused() {
        assertThatThrownBy(() -> read("{from: 2026-01-01, value: 1, grade: vastgesteld}"))
                .hasMessageContaining("source is missing");
    }

    @Test
    void aFileWithDaysOutOfOrderIsRefused() {
        String one = "{from: 2026-01-01, value: 1, grade: vastgesteld, source: wet}";
        String earlier = "{from: 2025-01-01, value: 1, grade: vastgesteld, source: wet}";
        assertThatThrownBy(() -> read(one + ", " + earlier)).hasMessageContaining("out of order");
        assertThatThrownBy(() -> read(one + ", " + one)).hasMessageContaining("out of order");
    }

    @Test
    void aFileWithAnUnknownGradeOrNoNumberIsRefused() {
        assertThatThrownBy(() -> read("{from: 2026-01-01, value: 1, grade: zeker, source: wet}"))
                .hasMessageContaining("unknown grade");
        assertThatThrownBy(() -> read("{from: 2026-01-01, value: veel, grade: vastgesteld, source: wet}"))
                .hasMessageContaining("does not accept");
    }

    private static List<LawTopic> read(String values) {
        return LawFiles.topics(
                "proef", "area: Proef\nseries: [{key: proef, label: Proef, unit: euro, values: [" + values + "]}]");
    }
}
