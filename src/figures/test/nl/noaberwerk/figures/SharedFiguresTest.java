package nl.noaberwerk.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.labour.CountedContract;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Duurklassen;
import nl.noaberwerk.labour.ServicePart;
import nl.noaberwerk.labour.ShownParts;
import nl.noaberwerk.labour.Verzuimcijfers;
import nl.noaberwerk.labour.Verzuimgeval;
import nl.noaberwerk.labour.Verzuimtelling;
import org.junit.jupiter.api.Test;

/**
 * The figures of the example employer; the expected ones come from another program, in another language, that goes through
 * both files day by day and person by person with exact fractions.
 */
class SharedFiguresTest {

    private static final Path DATA =
            Path.of(System.getProperty("shared.folder", "absent")).resolve("data");
    private static final LocalDate FAR = LocalDate.parse("2027-12-31");

    @Test
    void theWholeYear2025() throws IOException {
        Verzuimcijfers figures = count("2025-01-01", "2025-12-31");

        assertThat(figures.absence().days().rounded(4)).isEqualTo("2645.1111");
        assertThat(figures.absence().available().rounded(4)).isEqualTo("32479.2222");
        assertThat(figures.percentage().orElseThrow().rounded(4)).isEqualTo("8.1440");
        assertThat(figures.reports().number()).isEqualTo(155);
        assertThat(figures.frequency().orElseThrow().rounded(4)).isEqualTo("1.3540");
        assertThat(figures.ended()).isEqualTo(new Verzuimcijfers.Ended(146, 2417));
        assertThat(figures.people()).isEqualTo(new Verzuimcijfers.People(115, 113, 33));
        // 1.0615, 2.8129 and 4.2696, together 8.1440
        assertThat(ShownParts.of(figures.percentageByClass(), 2).stream().map(BigDecimal::toPlainString))
                .containsExactly("1.06", "2.81", "4.27", "0.00");
    }

    @Test
    void theFirstQuarterOf2026() throws IOException {
        Verzuimcijfers figures = count("2026-01-01", "2026-03-31");

        assertThat(figures.absence().days().rounded(4)).isEqualTo("408.6083");
        assertThat(figures.absence().available().rounded(4)).isEqualTo("8035.0000");
        assertThat(figures.reports().number()).isEqualTo(10);
        assertThat(figures.ended()).isEqualTo(new Verzuimcijfers.Ended(11, 1174));
        assertThat(figures.people()).isEqualTo(new Verzuimcijfers.People(115, 115, 100));
    }

    private static Verzuimcijfers count(String first, String last) throws IOException {
        assumeTrue(Files.exists(DATA), "The shared files are not here: " + DATA);
        Map<String, List<Verzuimgeval>> cases = cases();
        Verzuimtelling telling = new Verzuimtelling(
                new DaySpan(LocalDate.parse(first), LocalDate.parse(last)), new Duurklassen(List.of(14, 91, 365), 730));
        for (Map<String, String> person : rows("personeel.csv")) {
            if (!person.get("regeling").equals("Begeleid werken")) {
                telling.add(List.of(contract(person, cases.getOrDefault(person.get("personeelsnummer"), List.of()))));
            }
        }
        return telling.figures(false);
    }

    private static CountedContract contract(Map<String, String> person, List<Verzuimgeval> cases) {
        LocalDate first = LocalDate.parse(person.get("datum_in_dienst"));
        String out = person.get("datum_uit_dienst");
        LocalDate last = out.isEmpty() ? null : LocalDate.parse(out);
        ServicePart part = ServicePart.of(
                first,
                last == null ? FAR : last,
                number(person.get("uren_per_week")),
                number(person.get("voltijd_uren")));
        return new CountedContract(new DaySpan(first, last), List.of(part), cases);
    }

    /** The log as sicknesses; its rows stand in order of day per person. */
    private static Map<String, List<Verzuimgeval>> cases() throws IOException {
        Map<String, List<Verzuimgeval>> cases = new HashMap<>();
        Map<String, List<Verzuimgeval.Degree>> open = new HashMap<>();
        for (Map<String, String> row : rows("verzuim.csv")) {
            String number = row.get("personeelsnummer");
            LocalDate day = LocalDate.parse(row.get("datum"));
            if (row.get("gebeurtenis").equals("hersteld")) {
                add(cases, number, open.remove(number), day.minusDays(1));
            } else {
                open.computeIfAbsent(number, key -> new ArrayList<>())
                        .add(Verzuimgeval.Degree.of(day, number(row.get("percentage_arbeidsongeschikt"))));
            }
        }
        open.forEach((number, degrees) -> add(cases, number, degrees, null));
        return cases;
    }

    private static void add(
            Map<String, List<Verzuimgeval>> cases, String number, List<Verzuimgeval.Degree> degrees, LocalDate last) {
        cases.computeIfAbsent(number, key -> new ArrayList<>())
                .add(new Verzuimgeval(new DaySpan(degrees.get(0).from(), last), degrees, false));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readString(DATA.resolve(file)).lines().toList();
        List<String> columns = Arrays.asList(lines.get(0).replace("\uFEFF", "").split(";"));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        row.put(columns.get(i), cells[i]);
                    }
                    return row;
                })
                .toList();
    }
}
