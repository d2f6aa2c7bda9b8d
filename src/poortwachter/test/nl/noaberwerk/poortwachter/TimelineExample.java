package nl.noaberwerk.poortwachter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.CaseFact;
import nl.noaberwerk.labour.CaseFacts;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Poortwachter;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;

/** The case of the law dossier 3.1 for tests: ill since 5 January 2026, with some facts. */
public final class TimelineExample {

    private TimelineExample() {}

    public static Timeline with(CaseFact... facts) {
        LocalDate first = LocalDate.parse("2026-01-05");
        CaseFile file = new CaseFile(
                1,
                1,
                1,
                List.of(new Spell(
                        1,
                        1,
                        1,
                        new DaySpan(first, null),
                        List.of(new Degree(first, BigDecimal.valueOf(100), false)),
                        false)));
        List<StoredObligation> obligations = Settlement.of(
                        file,
                        List.of(),
                        new Poortwachter(Law.load())
                                .of(file.period(), new CaseFacts(List.of(facts)), Regeling.AMBTELIJK),
                        new Recording(first, Instant.EPOCH, "arbo", "voorbeeld"))
                .added();
        return new Timeline(
                file,
                "10001",
                new PersonName("Bos", null, "A.", null),
                obligations,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
