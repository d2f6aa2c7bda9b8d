package nl.noaberwerk.personnel.file;

import static nl.noaberwerk.personnel.PersonnelColumns.BIRTH_DATE;
import static nl.noaberwerk.personnel.PersonnelColumns.BSN;
import static nl.noaberwerk.personnel.PersonnelColumns.IN_SERVICE;
import static nl.noaberwerk.personnel.PersonnelColumns.NECESSARY_FOR_PAYROLL;
import static nl.noaberwerk.personnel.PersonnelColumns.REGELING;

import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.Person;
import nl.noaberwerk.personnel.PersonnelColumns;

/** Rows that contradict what is stored. */
final class StoredChecks {

    private StoredChecks() {}

    static void check(FileRow row, KnownPeople known) {
        known.person(row)
                .filter(person -> row.get(BIRTH_DATE)
                        .filter(born -> !born.equals(person.getBirthDate()))
                        .isPresent())
                .ifPresent(person -> row.refuse(BIRTH_DATE, "other-birth-date"));
        known.employment(row)
                .ifPresentOrElse(
                        employment -> checkSame(row, employment, known.personOf(employment)), () -> checkNew(row));
    }

    private static void checkSame(FileRow row, Employment employment, Person person) {
        row.get(BSN).filter(bsn -> !bsn.equals(person.bsn())).ifPresent(bsn -> row.refuse(BSN, "other-bsn"));
        row.get(REGELING)
                .filter(regeling -> !regeling.equals(employment.regeling()))
                .ifPresent(regeling -> row.refuse(REGELING, "other-regeling", employment.getRegelingLabel()));
        row.get(IN_SERVICE)
                .filter(start -> !start.equals(employment.getInService()))
                .ifPresent(start -> row.refuse(IN_SERVICE, "other-in-service", employment.getInService()));
    }

    private static void checkNew(FileRow row) {
        if (!PersonnelColumns.isBegeleidWerken(row)) {
            NECESSARY_FOR_PAYROLL.forEach(row::requireColumn);
        }
    }
}
