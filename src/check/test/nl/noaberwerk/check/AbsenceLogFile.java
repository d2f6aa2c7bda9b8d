package nl.noaberwerk.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Invented absence logs over five years for the people of a personnel file: the same people always get the same log.
 *
 * <p>Ten sicknesses for everybody on the payroll, most of them short; one in twenty-five people is absent at the end.
 */
record AbsenceLogFile(List<Person> people) {

    private static final String HEADER = "personeelsnummer;datum;gebeurtenis;percentage_arbeidsongeschikt\n";
    private static final LocalDate FIRST = LocalDate.parse("2021-11-01");
    private static final LocalDate LAST = LocalDate.parse("2026-11-01");
    private static final int EACH = 10;
    private static final int OPEN_OF = 25;

    /** Who can be absent, and since when. */
    record Person(String number, LocalDate inService) {}

    static AbsenceLogFile of(String personnelFile) {
        List<String> lines = personnelFile.lines().toList();
        List<String> columns = Arrays.asList(lines.get(0).split(";"));
        int begin = columns.indexOf("datum_in_dienst");
        int end = columns.indexOf("datum_uit_dienst");
        return new AbsenceLogFile(lines.stream()
                .skip(1)
                .filter(line -> !line.contains(";Begeleid werken;"))
                .map(line -> line.split(";", -1))
                .filter(cells -> cells[end].isEmpty())
                .map(cells -> new Person(cells[0], LocalDate.parse(cells[begin])))
                .toList());
    }

    /** The logs of so many people each. */
    List<String> files(int peopleInOne) {
        List<String> files = new ArrayList<>();
        for (int from = 0; from < people.size(); from += peopleInOne) {
            StringBuilder file = new StringBuilder(HEADER);
            people.subList(from, Math.min(people.size(), from + peopleInOne)).forEach(person -> add(person, file));
            files.add(file.toString());
        }
        return files;
    }

    private static void add(Person person, StringBuilder file) {
        Random chance = new Random(person.number().hashCode());
        LocalDate from = person.inService().isAfter(FIRST) ? person.inService() : FIRST;
        int room = (int) ChronoUnit.DAYS.between(from, LAST) / EACH;
        for (int i = 0; i < EACH && room > 3; i++) {
            LocalDate begin = from.plusDays((long) i * room + chance.nextInt(room / 3));
            int days = 1 + chance.nextInt(chance.nextInt(10) == 0 ? room / 2 : Math.min(room / 2, 8));
            row(file, person, begin, "ziek;100");
            if (days > 10) {
                row(file, person, begin.plusDays(days / 2), "percentage;50");
            }
            if (i < EACH - 1 || chance.nextInt(OPEN_OF) > 0) {
                row(file, person, begin.plusDays(days), "hersteld;0");
            }
        }
    }

    private static void row(StringBuilder file, Person person, LocalDate day, String what) {
        file.append(person.number())
                .append(';')
                .append(day)
                .append(';')
                .append(what)
                .append('\n');
    }
}
