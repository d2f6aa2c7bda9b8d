package nl.noaberwerk.wages.rest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.wages.ComponentDefinition;
import nl.noaberwerk.wages.Direction;
import nl.noaberwerk.wages.Measure;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.Treatment;
import nl.noaberwerk.wages.WageComponent;

/**
 * A definition as it is sent and answered; id, state and who did what are only answered.
 *
 * @param validFrom "2026-12"
 * @param measure AMOUNT or HOURS
 * @param direction PAID or DEDUCTED
 * @param percentage of the hourly wage, "150.00"; only with HOURS
 * @param taxation TABEL, BIJZONDERE_BELONING or ONBELAST
 * @param grade VASTGESTELD or TE_CONTROLEREN
 * @param state STANDARD, CONFIRMED, WAITING or WITHDRAWN
 */
public record ComponentBody(
        Long id,
        String code,
        String validFrom,
        String text,
        String measure,
        String direction,
        String percentage,
        String taxation,
        boolean premieloon,
        boolean zvw,
        boolean pension,
        boolean vakantietoeslag,
        boolean eindejaarsuitkering,
        boolean minimumloon,
        boolean receipt,
        String account,
        String counterAccount,
        String grade,
        String source,
        boolean ended,
        String state,
        String recordedBy,
        String confirmedBy) {

    static ComponentBody of(WageComponent row) {
        ComponentDefinition known = row.definition();
        Treatment treatment = known.treatment();
        return new ComponentBody(
                row.id(),
                known.code(),
                known.validFrom().toString(),
                known.text(),
                known.measure().name(),
                known.direction().name(),
                known.percentage().map(BigDecimal::toPlainString).orElse(null),
                treatment.taxation().name(),
                treatment.premieloon(),
                treatment.zvw(),
                treatment.pension(),
                treatment.vakantietoeslag(),
                treatment.eindejaarsuitkering(),
                treatment.minimumloon(),
                known.receipt(),
                known.account(),
                known.counterAccount(),
                known.grade().name(),
                known.source(),
                known.ended(),
                state(row),
                row.recordedBy(),
                row.confirmedBy().orElse(null));
    }

    /** @throws Refused 400 naming the field that is missing or cannot be read */
    ComponentDefinition definition() {
        return new ComponentDefinition(
                text("code", code),
                read("validFrom", validFrom, YearMonth::parse),
                text("text", text),
                read("measure", measure, Measure::valueOf),
                read("direction", direction, Direction::valueOf),
                Optional.ofNullable(percentage).map(given -> read("percentage", given, BigDecimal::new)),
                treatment(),
                receipt,
                text("account", account),
                Optional.ofNullable(counterAccount).orElse(""),
                read("grade", grade, Grade::valueOf),
                text("source", source),
                ended);
    }

    private Treatment treatment() {
        return new Treatment(
                read("taxation", taxation, Taxation::valueOf),
                premieloon,
                zvw,
                pension,
                vakantietoeslag,
                eindejaarsuitkering,
                minimumloon);
    }

    private static String state(WageComponent row) {
        if (row.isStandard()) {
            return "STANDARD";
        }
        if (row.isInForce()) {
            return "CONFIRMED";
        }
        return row.isWithdrawn() ? "WITHDRAWN" : "WAITING";
    }

    private static String text(String field, String given) {
        return read(field, given, Function.identity());
    }

    private static <T> T read(String field, String given, Function<String, T> reader) {
        try {
            return reader.apply(Optional.ofNullable(given).orElseThrow());
        } catch (RuntimeException unreadable) {
            throw Refused.badRequest("wages.component.unreadable", field, given == null ? "" : given);
        }
    }
}
