package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page of a list of cases, and how many there are on all pages together. */
public record CasePage(List<Row> rows, int total) {

    public CasePage {
        rows = List.copyOf(rows);
    }

    /**
     * A case as it stands in a list.
     *
     * @param name by surname: "Dam, M. ten (Mehmet)"
     * @param team where and under whom, in words; empty when not known
     * @param since first day of the last ziekmelding
     * @param lastDay last sick day; empty while no end is known
     * @param expectedUntil what was told about it
     * @param degree of today; empty when it is no sick day
     * @param dayNumber sick days counted up to today, after merging
     */
    public record Row(
            long caseId,
            long employmentId,
            String personnelNumber,
            String name,
            Optional<String> team,
            LocalDate firstDay,
            LocalDate since,
            Optional<LocalDate> lastDay,
            Optional<LocalDate> expectedUntil,
            Optional<Degree> degree,
            int dayNumber) {}
}
