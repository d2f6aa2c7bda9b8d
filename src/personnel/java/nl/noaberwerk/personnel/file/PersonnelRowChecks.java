package nl.noaberwerk.personnel.file;

import static nl.noaberwerk.personnel.PersonnelColumns.BIRTH_DATE;
import static nl.noaberwerk.personnel.PersonnelColumns.HOURS;
import static nl.noaberwerk.personnel.PersonnelColumns.IN_SERVICE;
import static nl.noaberwerk.personnel.PersonnelColumns.OUT_OF_SERVICE;
import static nl.noaberwerk.personnel.PersonnelColumns.ROSTER;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.rules.Roster;

/** What the cells of one row must be together. */
final class PersonnelRowChecks {

    // sanity of files, no law: somebody younger or older than this in a file is a typing error
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 100;

    private PersonnelRowChecks() {}

    static void check(FileRow row, LocalDate today) {
        PersonnelColumns.NECESSARY.forEach(row::require);
        if (!PersonnelColumns.isBegeleidWerken(row)) {
            PersonnelColumns.NECESSARY_FOR_PAYROLL.forEach(row::require);
        }
        row.get(BIRTH_DATE).ifPresent(born -> checkBirthDate(row, born, today));
        row.get(IN_SERVICE).ifPresent(start -> checkService(row, start, today));
        row.get(ROSTER).ifPresent(roster -> row.get(HOURS).ifPresent(hours -> checkRoster(row, roster, hours)));
    }

    private static void checkBirthDate(FileRow row, LocalDate born, LocalDate today) {
        if (born.isAfter(today)) {
            row.refuse(BIRTH_DATE, "born-in-future");
        } else if (born.plusYears(OLDEST).isBefore(today)) {
            row.refuse(BIRTH_DATE, "born-too-long-ago", OLDEST);
        }
    }

    private static void checkService(FileRow row, LocalDate start, LocalDate today) {
        row.get(BIRTH_DATE)
                .filter(born -> born.plusYears(YOUNGEST).isAfter(start))
                .ifPresent(born -> row.refuse(
                        IN_SERVICE, born.isAfter(start) ? "born-after-service" : "too-young", start, born, YOUNGEST));
        if (start.isAfter(today.plusYears(1))) {
            row.refuse(IN_SERVICE, "far-future", today.plusYears(1));
        }
        row.get(OUT_OF_SERVICE)
                .filter(end -> end.isBefore(start))
                .ifPresent(end -> row.refuse(OUT_OF_SERVICE, "out-before-in", end, start));
        row.get(OUT_OF_SERVICE)
                .filter(end -> end.isAfter(today.plusYears(OLDEST)))
                .ifPresent(end -> row.refuse(OUT_OF_SERVICE, "far-future", today.plusYears(OLDEST)));
    }

    private static void checkRoster(FileRow row, String text, BigDecimal hours) {
        BigDecimal inRoster = Roster.parse(text).hoursPerWeek();
        if (inRoster.compareTo(hours) != 0) {
            row.refuse(ROSTER, "roster-sum", inRoster, hours);
        }
    }
}
