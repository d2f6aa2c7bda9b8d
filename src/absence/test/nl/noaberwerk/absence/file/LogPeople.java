package nl.noaberwerk.absence.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.TableFile;

/** Two people to hold a log against on 10 November 2026: 1 goes on, 2 left on 31 May 2026. */
final class LogPeople {

    private static final String HEADER = "personeelsnummer;datum;gebeurtenis;percentage_arbeidsongeschikt\n";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    private final Map<Long, List<Spell>> spells = new HashMap<>();
    private final Map<Long, List<DaySpan>> leaves = new HashMap<>();

    /** @param last null while it goes on; @param degrees as "2026-01-26 50" */
    void stored(long employment, String first, String last, String... degrees) {
        List<Spell> own = spells.computeIfAbsent(employment, id -> new ArrayList<>());
        own.add(new Spell(
                own.size() + 1L,
                own.size() + 1L,
                employment,
                new DaySpan(LocalDate.parse(first), last == null ? null : LocalDate.parse(last)),
                Stream.of(degrees)
                        .map(degree -> degree.split(" ", 2))
                        .map(degree -> new Degree(LocalDate.parse(degree[0]), new BigDecimal(degree[1]), false))
                        .toList(),
                false));
    }

    void leave(long employment, String first, String last) {
        leaves.put(employment, List.of(new DaySpan(LocalDate.parse(first), LocalDate.parse(last))));
    }

    AbsenceLogPlan plan(String... rows) {
        return plan(HEADER + String.join("\n", rows) + "\n", Map.of(1L, "1", 2L, "2"));
    }

    /** @param numbers personnel numbers by employment */
    AbsenceLogPlan plan(String file, Map<Long, String> numbers) {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        ReceivedFile received = new ReceivedFile("verzuim.csv", content, content.length + 1L);
        TableFile table = received.table();
        ReceivedFile.checkHeader(table, AbsenceLogColumns.ALL, AbsenceLogColumns.ALL);
        List<FileRow> read = received.rows(table, AbsenceLogColumns.ALL);
        return AbsenceLogPlan.of(read, known(numbers));
    }

    /** The reason of a refusal with anything for its arguments. */
    static String reason(String key) {
        String text = Messages.text("absence.import." + key + ".reason", "@", "@");
        return Pattern.quote(text).replace("@", "\\E.*\\Q");
    }

    private KnownForLog.Known known(Map<Long, String> numbers) {
        Map<String, Employment> employments = new HashMap<>();
        numbers.forEach((id, number) -> employments.put(number, new NumberedEmployment(id, number)));
        return new KnownForLog.Known(
                employments, Map.of(), Map.of(2L, LocalDate.parse("2026-05-31")), spells, leaves, TODAY);
    }

    /** An employment as the database would give it: with an id. */
    private static final class NumberedEmployment extends Employment {

        private final long id;

        private NumberedEmployment(long id, String number) {
            super(id, 1, number, LocalDate.parse("2020-02-01"));
            this.id = id;
        }

        @Override
        public Long getId() {
            return id;
        }
    }
}
