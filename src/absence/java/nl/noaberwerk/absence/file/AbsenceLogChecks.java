package nl.noaberwerk.absence.file;

import static nl.noaberwerk.absence.file.AbsenceLogColumns.DAY;
import static nl.noaberwerk.absence.file.AbsenceLogColumns.EVENT;
import static nl.noaberwerk.absence.file.AbsenceLogColumns.NUMBER;
import static nl.noaberwerk.absence.file.AbsenceLogColumns.PERCENTAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.absence.ZiekmeldingChecks;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FileRow;

/** Refuses rows that cannot be by themselves: unknown people, days outside the service or too far ahead, percentages. */
final class AbsenceLogChecks {

    private final KnownForLog.Known known;

    AbsenceLogChecks(KnownForLog.Known known) {
        this.known = known;
    }

    void check(FileRow row) {
        row.require(NUMBER);
        row.require(DAY);
        row.require(EVENT);
        Optional<Employment> employment = known.employment(row);
        if (row.get(NUMBER).isPresent() && employment.isEmpty()) {
            row.refuse(NUMBER, "absence.import.unknown-number", row.personnelNumber());
        }
        row.get(EVENT).ifPresent(event -> checkPercentage(row, event));
        row.get(DAY).ifPresent(day -> {
            checkAhead(row, day);
            employment.ifPresent(whose -> checkService(row, whose, day));
        });
    }

    private static void checkPercentage(FileRow row, LogEvent event) {
        boolean zero = row.get(PERCENTAGE).filter(part -> part.signum() == 0).isPresent();
        if (event == LogEvent.RECOVERED) {
            row.get(PERCENTAGE)
                    .filter(part -> part.signum() != 0)
                    .ifPresent(part -> row.refuse(PERCENTAGE, "absence.import.recovered-percentage", part));
        } else if (zero) {
            row.refuse(PERCENTAGE, "absence.import.zero", BigDecimal.ZERO);
        } else {
            row.require(PERCENTAGE);
        }
    }

    private void checkAhead(FileRow row, LocalDate day) {
        if (day.isAfter(known.today().plusDays(ZiekmeldingChecks.MOST_DAYS_AHEAD))) {
            row.refuse(DAY, "absence.import.too-far-ahead", ZiekmeldingChecks.MOST_DAYS_AHEAD);
        }
    }

    /** A recovery may be the day after the last one in service. */
    private void checkService(FileRow row, Employment employment, LocalDate day) {
        if (day.isBefore(employment.getInService())) {
            row.refuse(DAY, "absence.import.before-service", employment.getInService());
        }
        boolean back =
                row.get(EVENT).filter(event -> event == LogEvent.RECOVERED).isPresent();
        known.lastDay(employment)
                .filter(last -> day.isAfter(back ? last.plusDays(1) : last))
                .ifPresent(last -> row.refuse(DAY, "absence.import.after-service", last));
    }
}
