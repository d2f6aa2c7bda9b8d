package nl.noaberwerk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.testing.CheckedPdf;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;

/** The words that come with the program as a contract on paper. */
class ContractPageTest {

    private static final ContractTerms TERMS = new ContractTerms(
            LocalDate.parse("2026-12-01"),
            LocalDate.parse("2027-11-30"),
            "medewerker groen",
            "De Esrand",
            new BigDecimal("32.00"),
            new BigDecimal("36.00"),
            "B",
            "3",
            Euro.of("2600.00"),
            (short) 1,
            "");

    private static ContractPerson person(List<String> address) {
        Recording recording = new Recording(LocalDate.parse("2024-01-01"), Instant.EPOCH, "hr", "");
        return new ContractPerson(
                new Employment(1, 1, "10001", LocalDate.parse("2024-01-01")).under(Regeling.WSW),
                "M. ten Dam <b>",
                "Noaber Werk",
                LocalDate.parse("1990-02-03"),
                address,
                Optional.of(
                        new WorkingHours(1, new BigDecimal("32.00"), new BigDecimal("36.00"), "8|8|8|8|0", recording)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "De Esrand");
    }

    @Test
    void everyTextOfTheProgramMakesAnAccessibleContractWithEveryPlaceFilled() throws Exception {
        MigratedDatabase tables = MigratedDatabase.fresh();
        ContractPerson person = person(List.of("Straat 1", "7591 HX  Denekamp"));
        Map<String, String> values = ContractPlaces.filled(person, TERMS);
        assertThat(values.keySet()).isEqualTo(ContractPlaces.KNOWN.keySet());
        for (ContractKind kind : ContractKind.values()) {
            String where = " from contract_template where kind = '" + kind + "' and regeling = 'WSW'";
            LetterText text = new LetterText(tables.one("select title" + where), tables.one("select body" + where));
            text.check(ContractPlaces.KNOWN.keySet());
            assertThat(text.longSentences()).as("level B1").isEmpty();
            LetterText filled = text.filled(values);
            assertThat(filled.places()).isEmpty();
            CheckedPdf pdf =
                    new CheckedPdf(new PdfPages().of(ContractPage.of(filled, person.employer(), person.name())));
            pdf.kept("contract-" + kind).isAccessibleAndDurable();
            // 2,600.00 x 32/36 = 2,311.11
            assertThat(pdf.text())
                    .contains(
                            "M. ten Dam <b>",
                            "2.311,11",
                            "maandag 8 uur",
                            "1 december 2026",
                            "Cao Sociale Werkvoorziening")
                    .doesNotContain("[", "{", "# ");
        }
        assertThat(tables.one("select count(*) from contract_template")).isEqualTo("12");
    }

    @Test
    void whatIsMissingIsNamedWithTheRemedy() {
        ContractTerms empty = new ContractTerms(
                LocalDate.parse("2026-12-01"), null, "", "", null, null, null, null, null, (short) 0, null);
        assertThat(ContractPlaces.gaps(person(List.of()), empty))
                .extracting(Gap::what)
                .containsExactly("het adres", "de functie", "de werkplek", "de uren", "het loon");
        assertThat(ContractPlaces.gaps(person(List.of()), empty))
                .allMatch(gap -> gap.remedy().endsWith("."));
        assertThat(ContractPlaces.gaps(person(List.of("Straat 1")), TERMS)).isEmpty();
    }
}
