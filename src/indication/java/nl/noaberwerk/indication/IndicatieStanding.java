package nl.noaberwerk.indication;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.participation.HerindicatieTerm;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.participation.Lapse;
import nl.noaberwerk.participation.LapseGround;

/** How the indicatie of one employment stands; everything after the person is null when there is no decision. */
record IndicatieStanding(
        long employmentId,
        long employerId,
        long personId,
        LocalDate decidedOn,
        LocalDate validUntil,
        String category,
        LocalDate lapseOn,
        String lapseGround,
        LocalDate latest,
        LocalDate warn,
        LocalDate firstSignal,
        String finding) {

    /** As it is stored now; empty when nothing is. */
    static Optional<IndicatieStanding> stored(ResultSet row) throws SQLException {
        if (row.getString("t_finding") == null) {
            return Optional.empty();
        }
        return Optional.of(new IndicatieStanding(
                row.getLong("employment_id"),
                row.getLong("employer_id"),
                row.getLong("person_id"),
                day(row, "t_decided_on"),
                day(row, "t_valid_until"),
                row.getString("t_category"),
                day(row, "t_lapse_on"),
                row.getString("t_lapse_ground"),
                day(row, "t_latest"),
                day(row, "t_warn"),
                day(row, "t_first_signal"),
                row.getString("t_finding")));
    }

    /** As the facts make it today; empty when no indicatie belongs to this employment. */
    static Optional<IndicatieStanding> computed(ResultSet row, HerindicatieTerms terms, LocalDate today)
            throws SQLException {
        LocalDate left = day(row, "out_of_service");
        boolean gone = left != null && left.isBefore(today);
        LocalDate until = day(row, "valid_until");
        String regeling = row.getString("regeling");
        boolean wsw = regeling == null || regeling.equals("WSW");
        if (gone || until == null && !wsw) {
            return Optional.empty();
        }
        return Optional.of(until == null ? without(row) : with(row, terms, today));
    }

    private static IndicatieStanding without(ResultSet row) throws SQLException {
        return new IndicatieStanding(
                row.getLong("employment_id"),
                row.getLong("employer_id"),
                row.getLong("person_id"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                IndicatieFinding.NO_DECISION.stored());
    }

    private static IndicatieStanding with(ResultSet row, HerindicatieTerms terms, LocalDate today) throws SQLException {
        String ground = row.getString("ground");
        Optional<Lapse> recorded = ground == null
                ? Optional.empty()
                : Optional.of(new Lapse(day(row, "lapse_day"), LapseGround.valueOf(ground)));
        HerindicatieTerm term = terms.of(day(row, "valid_until"), day(row, "birth_date"), recorded);
        boolean matig = terms.isAlwaysMatig(day(row, "in_service"), today);
        String category = row.getString("arbeidshandicap");
        return new IndicatieStanding(
                row.getLong("employment_id"),
                row.getLong("employer_id"),
                row.getLong("person_id"),
                day(row, "decided_on"),
                day(row, "valid_until"),
                matig ? Arbeidshandicap.MATIG.name() : category,
                term.lapse().on(),
                term.lapse().ground().name(),
                term.latest().orElse(null),
                term.warn().orElse(null),
                term.firstSignal().orElse(null),
                finding(row, terms, new Judged(term.lapse(), matig, category, today))
                        .stored());
    }

    private record Judged(Lapse lapse, boolean matig, String category, LocalDate today) {}

    private static IndicatieFinding finding(ResultSet row, HerindicatieTerms terms, Judged one) throws SQLException {
        if (one.lapse().ground() == LapseGround.VALIDITY && one.lapse().on().isBefore(one.today())) {
            return IndicatieFinding.EXPIRED;
        }
        if (one.matig() && Arbeidshandicap.ERNSTIG.name().equals(one.category())) {
            return IndicatieFinding.SEVERE_BEFORE_1998;
        }
        if (!terms.isPossible(day(row, "begins"), day(row, "valid_until"))) {
            return IndicatieFinding.BOUNDS;
        }
        return one.category() == null && !one.matig() ? IndicatieFinding.NO_CATEGORY : IndicatieFinding.NONE;
    }

    /** Fills the places of the insert, in the order of the fields. */
    void fill(PreparedStatement insert) throws SQLException {
        Object[] values = {
            employmentId,
            employerId,
            personId,
            decidedOn,
            validUntil,
            category,
            lapseOn,
            lapseGround,
            latest,
            warn,
            firstSignal,
            finding
        };
        for (int place = 0; place < values.length; place++) {
            insert.setObject(place + 1, values[place]);
        }
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
