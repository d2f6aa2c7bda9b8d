package nl.noaberwerk.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Invents the absence log of the staff over two years, as an employer exports it: the same staff and day always give the
 * same log. Some are absent for so long that each stage of the Poortwachter is there.
 */
final class FictionalAbsences {

    private static final String HEADER = "personeelsnummer;datum;gebeurtenis;percentage_arbeidsongeschikt";
    private static final int SEED = 629;
    private static final int LOGGED_DAYS = 730;

    /** Day numbers of today within the long absences: each is near a deadline of its own. */
    private static final List<Integer> LONG = List.of(5, 20, 39, 52, 97, 180, 288, 350, 395, 560, 615, 645, 700);

    private static final int WELL_AT_LEAST = 45;
    private static final int WELL_AT_MOST = 480;

    private final Random chance = new Random(SEED);
    private final LocalDate today;
    private final List<String> rows = new ArrayList<>();

    private FictionalAbsences(LocalDate today) {
        this.today = today;
    }

    /** @param today the last day about which something is known */
    static String of(List<FictionalPerson> people, LocalDate today) {
        FictionalAbsences absences = new FictionalAbsences(today);
        int place = 0;
        for (FictionalPerson person : people) {
            if (person.onPayroll() && person.inService().isBefore(today.minusDays(LOGGED_DAYS))) {
                absences.write(person, place < LONG.size() * 4 && place % 4 == 0 ? LONG.get(place / 4) : 0);
                place++;
            }
        }
        return String.join("\n", absences.rows) + "\n";
    }

    /** @param stillAbsentSince how many days the last absence lasts until now; 0 when she works */
    private void write(FictionalPerson person, int stillAbsentSince) {
        TreeMap<LocalDate, String> log = new TreeMap<>();
        LocalDate end = today.minusDays(stillAbsentSince + (stillAbsentSince == 0 ? 0L : WELL_AT_LEAST));
        LocalDate day = today.minusDays(LOGGED_DAYS).plusDays(chance.nextInt(WELL_AT_MOST));
        while (day.isBefore(end)) {
            LocalDate recovered = day.plusDays(length());
            if (recovered.isAfter(end)) {
                break;
            }
            log.put(day, "ziek;100");
            log.put(recovered, "hersteld;0");
            day = recovered.plusDays(WELL_AT_LEAST + (long) chance.nextInt(WELL_AT_MOST));
        }
        if (stillAbsentSince > 0) {
            LocalDate since = today.minusDays(stillAbsentSince - 1L);
            log.put(since, "ziek;100");
            if (stillAbsentSince > 150) {
                log.put(since.plusDays(120), "percentage;50");
            }
        }
        if (rows.isEmpty()) {
            rows.add(HEADER);
        }
        log.forEach((at, what) -> rows.add(person.number() + ";" + at + ";" + what));
    }

    /** Days: most are short, some take weeks. */
    private int length() {
        int kind = chance.nextInt(10);
        if (kind < 6) {
            return 1 + chance.nextInt(6);
        }
        return kind < 9 ? 7 + chance.nextInt(21) : 30 + chance.nextInt(90);
    }
}
