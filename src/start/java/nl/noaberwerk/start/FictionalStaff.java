package nl.noaberwerk.start;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.noaberwerk.start.FictionalPerson.Address;
import nl.noaberwerk.start.FictionalPerson.Indicatie;
import nl.noaberwerk.start.FictionalPerson.Name;
import nl.noaberwerk.start.FictionalPerson.Travel;
import nl.noaberwerk.start.FictionalPerson.Wage;
import nl.noaberwerk.start.FictionalPerson.Work;

/**
 * Invents the staff of a sheltered employer: the same size and month always give the same people.
 *
 * <p>Of every 119: 95 Wsw, 5 beschut werk, 9 Participatiewet, 4 begeleid werken (no payroll employment) and 6 staff.
 */
public final class FictionalStaff {

    static final List<String> COLUMNS = List.of(
            "personeelsnummer;bsn;achternaam;voorvoegsels;voorletters;roepnaam;geslacht;geboortedatum;straat;huisnummer;postcode;woonplaats;iban;datum_in_dienst;datum_uit_dienst;regeling;contract;uren_per_week;voltijd_uren;rooster;schaal;trede;bruto_maandloon_voltijd;loonheffingskorting;werksoort;afdeling;kostenplaats;inlener;tarief_per_uur;reisafstand_km;reisdagen_per_week;indicatie_besluit;indicatie_geldig_tot;arbeidshandicap;advies_begeleid_werken;loonwaarde_procent"
                    .split(";"));

    private static final int SEED = 7591;
    private static final int FIRST_NUMBER = 20001;
    private static final int AOW_AGE = 67;
    private static final int SAFE_DAY = 28;

    /** By their place: in so many months they reach the AOW age. */
    private static final Map<Integer, Integer> ALMOST_AOW = Map.of(91, 4, 92, 2);

    private static final BigDecimal FULL_TIME_HOURS = new BigDecimal("36");

    private final DemoWords words = DemoWords.load();
    private final Random chance = new Random(SEED);
    private final YearMonth month;
    private final List<FictionalPerson> people = new ArrayList<>();

    private FictionalStaff(YearMonth month) {
        this.month = month;
    }

    /** @param month the first month that is run; ages, service and indicaties fit it */
    public static FictionalStaff of(int size, YearMonth month) {
        return of(size, month, 0);
    }

    /** @param skipped how many BSNs are left to others: who works for two employers is somebody else's case */
    public static FictionalStaff of(int size, YearMonth month, int skipped) {
        FictionalStaff staff = new FictionalStaff(month);
        List<String> bsns = FictionalNumbers.bsns(skipped + size);
        for (int i = 0; i < size; i++) {
            staff.people.add(staff.person(i, bsns.get(skipped + i)));
        }
        return staff;
    }

    List<FictionalPerson> people() {
        return List.copyOf(people);
    }

    /** The personnel file: semicolons, decimal comma, Dutch headers. */
    public String personnelFile() {
        return people.stream()
                .map(person -> String.join(";", person.row()))
                .collect(Collectors.joining("\n", String.join(";", COLUMNS) + "\n", "\n"));
    }

    /** The same with the location and the group leader of everybody but the staff of the office. */
    String personnelFileWithTeams() {
        return people.stream()
                .map(person -> String.join(";", person.row()) + ";" + team(person))
                .collect(Collectors.joining("\n", String.join(";", COLUMNS) + ";locatie;groepsleiding\n", "\n"));
    }

    private String team(FictionalPerson person) {
        return person.work().werksoort().equals("Staf")
                ? ";"
                : words.text("ploegen", person.work().department());
    }

    /** The wage tables from which the wages of these people are taken; invented. */
    public String wageTables() {
        return FictionalWageTables.of(words);
    }

    /** The opening balances of everybody on the payroll who was in service before the month. */
    public String openingBalances() {
        return new FictionalBalances(words, month).file(people);
    }

    /** The items that came in for the month; invented. */
    public String items() {
        return FictionalItems.of(words, people, month);
    }

    private FictionalPerson person(int index, String bsn) {
        String regeling = regeling(index);
        LocalDate birthDate =
                ALMOST_AOW.containsKey(index) ? older(birthDate(regeling), ALMOST_AOW.get(index)) : birthDate(regeling);
        LocalDate inService = inService(regeling, birthDate, index);
        return new FictionalPerson(
                FIRST_NUMBER + index,
                bsn,
                FictionalNumbers.iban(String.format("%010d", 100_000_000L + chance.nextInt(900_000_000))),
                name(),
                birthDate,
                address(),
                inService,
                regeling,
                inService.isBefore(month.atDay(1).minusYears(1)) || chance.nextInt(3) == 0,
                work(regeling),
                wage(regeling),
                chance.nextInt(20) != 0,
                new Travel(2 + chance.nextInt(28), 3 + chance.nextInt(3)),
                indicatie(regeling));
    }

    /** The kinds stand mixed, so that every part of the staff looks like the whole. */
    private static String regeling(int index) {
        int place = index * 50 % 119;
        if (place < 95) {
            return "Wsw";
        }
        if (place < 100) {
            return "Beschut werk";
        }
        if (place < 109) {
            return "Participatiewet";
        }
        return place < 113 ? "Begeleid werken" : "Ambtelijk";
    }

    private LocalDate birthDate(String regeling) {
        boolean wsw = regeling.equals("Wsw") || regeling.equals("Begeleid werken");
        int age = (wsw ? 33 : 22) + chance.nextInt(wsw ? 32 : 42);
        return month.atDay(1).minusYears(age).minusDays(1 + chance.nextInt(364));
    }

    /** As old as who reaches the AOW age in so many months; the day of the month stays. */
    private LocalDate older(LocalDate birthDate, int months) {
        return month.plusMonths(months).minusYears(AOW_AGE).atDay(Math.min(birthDate.getDayOfMonth(), SAFE_DAY));
    }

    /** The Wsw closed for newcomers in 2015; one in fifty of the others begins within the month. */
    private LocalDate inService(String regeling, LocalDate birthDate, int index) {
        boolean wsw = regeling.equals("Wsw") || regeling.equals("Begeleid werken");
        if (!wsw && index % 50 == 49) {
            return month.atDay(16);
        }
        LocalDate first = birthDate.plusYears(18);
        LocalDate floor = LocalDate.of(wsw ? 1988 : 2015, 2, 1);
        LocalDate from = first.isAfter(floor) ? first : floor;
        LocalDate until = wsw ? LocalDate.of(2014, 12, 1) : month.atDay(1).minusMonths(2);
        long days = Math.max(1, until.toEpochDay() - from.toEpochDay());
        return from.plusDays(chance.nextLong(days));
    }

    private Name name() {
        String sex = chance.nextBoolean() ? "M" : "V";
        String firstName = any(words.list("voornamen", sex));
        String[] surname = any(words.list("achternamen")).split(",", 2);
        String second = chance.nextInt(3) == 0 ? (char) ('A' + chance.nextInt(20)) + "." : "";
        return new Name(surname[1], surname[0], firstName.charAt(0) + "." + second, firstName, sex);
    }

    private Address address() {
        String[] place = any(words.list("plaatsen")).split(",");
        String letters = "" + (char) ('A' + chance.nextInt(5)) + (char) ('G' + chance.nextInt(10));
        return new Address(any(words.list("straten")), 1 + chance.nextInt(180), place[1] + " " + letters, place[0]);
    }

    private Work work(String regeling) {
        String werksoort = switch (regeling) {
            case "Wsw" -> any(words.list("werksoorten"));
            case "Participatiewet" -> chance.nextBoolean() ? "Gemeentelijk groen" : "Individuele detachering";
            case "Ambtelijk" -> "Staf";
            default -> regeling;
        };
        boolean hired = !werksoort.equals("Beschut werk") && !werksoort.equals("Staf");
        return new Work(
                werksoort,
                any(words.list("afdelingen")),
                any(words.list("kostenplaatsen")),
                hired ? any(words.list("inleners")) : "",
                hired && !regeling.equals("Begeleid werken") ? any(words.list("tarieven")) : "");
    }

    private Wage wage(String regeling) {
        String[] roster = any(words.list("roosters")).split(";");
        String[] scale = any(words.list("lonen", regeling)).split(";");
        int step = chance.nextInt(Integer.parseInt(scale[3]) + 1);
        BigDecimal fullTime = new BigDecimal(scale[1])
                .add(new BigDecimal(scale[2]).multiply(BigDecimal.valueOf(step)))
                .setScale(2);
        String stepText = scale[0].isEmpty() ? "" : Integer.toString(step);
        return new Wage(new BigDecimal(roster[0]), FULL_TIME_HOURS, roster[1], scale[0], stepText, fullTime);
    }

    private Indicatie indicatie(String regeling) {
        boolean loonwaarde = regeling.equals("Beschut werk") || regeling.equals("Participatiewet");
        if (loonwaarde) {
            return new Indicatie("", "", "", "", Integer.toString(30 + 5 * chance.nextInt(9)));
        }
        if (regeling.equals("Ambtelijk")) {
            return new Indicatie("", "", "", "", "");
        }
        LocalDate decided = month.atDay(1).minusDays(30 + chance.nextInt(3600));
        LocalDate until = decided.plusYears(15).minusDays(chance.nextInt(300));
        return new Indicatie(
                decided.toString(),
                until.toString(),
                chance.nextInt(6) == 0 ? "ernstig" : "matig",
                regeling.equals("Begeleid werken") || chance.nextInt(3) == 0 ? "J" : "N",
                regeling.equals("Begeleid werken") ? Integer.toString(30 + 5 * chance.nextInt(9)) : "");
    }

    private String any(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
