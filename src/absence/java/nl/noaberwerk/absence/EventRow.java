package nl.noaberwerk.absence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.noaberwerk.labour.DaySpan;

/** An event that counts, with what is needed of its ziekmelding. */
record EventRow(
        long ziekmeldingId,
        long caseId,
        long employmentId,
        boolean vangnet,
        String kind,
        LocalDate day,
        BigDecimal incapacity,
        boolean therapy) {

    private static final String RECOVERED = "RECOVERED";

    static EventRow of(ResultSet row) throws SQLException {
        return new EventRow(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getLong("employment_id"),
                row.getBoolean("vangnet"),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("incapacity"),
                row.getBoolean("therapy"));
    }

    /** @param events of one ziekmelding in order of day, the first of which is the first sick day */
    static Spell spell(List<EventRow> events) {
        EventRow first = events.get(0);
        LocalDate last = events.stream()
                .filter(event -> event.kind.equals(RECOVERED))
                .map(event -> event.day.minusDays(1))
                .findFirst()
                .orElse(null);
        List<Degree> degrees = events.stream()
                .filter(event -> Objects.nonNull(event.incapacity))
                .filter(event -> last == null || !event.day.isAfter(last))
                .map(event -> new Degree(event.day, event.incapacity, event.therapy))
                .toList();
        return new Spell(
                first.ziekmeldingId,
                first.caseId,
                first.employmentId,
                new DaySpan(first.day, last),
                degrees,
                first.vangnet);
    }
}
