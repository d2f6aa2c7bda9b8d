package nl.noaberwerk.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.rules.Regeling;

/** The columns of a personnel file that are about persons and employments; other areas add theirs. */
public final class PersonnelColumns {

    public static final Column<String> PERSONNEL_NUMBER = Column.of("personeelsnummer", cell -> {
        if (!cell.matches("[0-9A-Za-z]([0-9A-Za-z.-]{0,10}[0-9A-Za-z])?")) {
            throw new BadCell("personnel-number");
        }
        return cell;
    });
    public static final Column<Bsn> BSN = Column.of("bsn", cell -> {
        if (!Bsn.isValid(cell)) {
            throw new BadCell(cell.matches("[0-9]{8}") ? "bsn-short" : "bsn");
        }
        return new Bsn(cell);
    });
    public static final Column<String> SURNAME = Column.of("achternaam", cell -> {
        if (cell.startsWith("-")) {
            throw new BadCell("formula");
        }
        if (cell.length() > 80 || cell.codePoints().noneMatch(Character::isLetter)) {
            throw new BadCell("name");
        }
        return cell;
    });
    public static final Column<String> PREFIX = Column.text("voorvoegsels", 20);
    public static final Column<String> INITIALS = Column.text("voorletters", 20);
    public static final Column<String> GIVEN_NAME = Column.text("roepnaam", 60);
    public static final Column<String> SEX = Column.choice("geslacht", Map.of("M", "M", "V", "V", "X", "X"));
    public static final Column<LocalDate> BIRTH_DATE = Column.day("geboortedatum");
    public static final Column<String> STREET = Column.text("straat", 80);
    public static final Column<String> HOUSE_NUMBER = Column.text("huisnummer", 12);
    public static final Column<String> POSTAL_CODE = Column.of("postcode", cell -> {
        String compact = cell.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!compact.matches("[1-9][0-9]{3}[A-Z]{2}")) {
            throw new BadCell("postal-code");
        }
        return compact.substring(0, 4) + " " + compact.substring(4);
    });
    public static final Column<String> CITY = Column.text("woonplaats", 60);
    public static final Column<String> IBAN = Column.of("iban", cell -> {
        String compact = Iban.compact(cell);
        if (!Iban.isValid(compact)) {
            throw new BadCell("iban");
        }
        return compact;
    });
    public static final Column<String> ACCOUNT_HOLDER = Column.text("rekeninghouder", 70);
    public static final Column<LocalDate> IN_SERVICE = Column.day("datum_in_dienst");
    public static final Column<LocalDate> OUT_OF_SERVICE = Column.day("datum_uit_dienst");

    /** Empty inside is begeleid werken. */
    public static final Column<Optional<Regeling>> REGELING = Column.choice("regeling", regelingen());

    public static final Column<Boolean> INDEFINITE = Column.choice("contract", contracts());
    public static final Column<BigDecimal> HOURS = Column.number("uren_per_week", 2, "0.01", "48");
    public static final Column<BigDecimal> FULL_TIME_HOURS = Column.number("voltijd_uren", 2, "20", "48");
    public static final Column<String> ROSTER = Column.of("rooster", cell -> {
        if (!cell.matches("[0-9,|. ]+") || cell.contains(".")) {
            throw new BadCell("roster");
        }
        try {
            return Rosters.parsed(cell).text();
        } catch (IllegalArgumentException unreadable) {
            throw new BadCell("roster");
        }
    });
    public static final Column<String> SCHAAL = Column.text("schaal", 10);
    public static final Column<BigDecimal> TREDE = Column.number("trede", 0, "0", "50");
    public static final Column<BigDecimal> FULL_TIME_WAGE = Column.number("bruto_maandloon_voltijd", 2, "500", "20000");
    public static final Column<Boolean> LOONHEFFINGSKORTING = Column.yesNo("loonheffingskorting");
    public static final Column<Boolean> ALLEENSTAANDE_OUDERENKORTING = Column.yesNo("alleenstaandeouderenkorting");
    public static final Column<String> COST_CENTRE = Column.of("kostenplaats", cell -> {
        try {
            return CostDivision.of(cell).text();
        } catch (IllegalArgumentException noDivision) {
            throw new BadCell("cost-division");
        }
    });
    public static final Column<BigDecimal> TRAVEL_KM = Column.number("reisafstand_km", 1, "0", "300");
    public static final Column<BigDecimal> TRAVEL_DAYS = Column.number("reisdagen_per_week", 1, "0", "7");

    /** Without these it is no personnel file. */
    public static final List<Column<?>> NECESSARY =
            List.of(PERSONNEL_NUMBER, BSN, SURNAME, BIRTH_DATE, IN_SERVICE, REGELING);

    /** What an employment on our payroll cannot do without. */
    public static final List<Column<?>> NECESSARY_FOR_PAYROLL =
            List.of(IBAN, INDEFINITE, HOURS, FULL_TIME_HOURS, ROSTER, FULL_TIME_WAGE, LOONHEFFINGSKORTING);

    public static final List<Column<?>> ALL = List.of(
            PERSONNEL_NUMBER,
            BSN,
            SURNAME,
            PREFIX,
            INITIALS,
            GIVEN_NAME,
            SEX,
            BIRTH_DATE,
            STREET,
            HOUSE_NUMBER,
            POSTAL_CODE,
            CITY,
            IBAN,
            ACCOUNT_HOLDER,
            IN_SERVICE,
            OUT_OF_SERVICE,
            REGELING,
            INDEFINITE,
            HOURS,
            FULL_TIME_HOURS,
            ROSTER,
            SCHAAL,
            TREDE,
            FULL_TIME_WAGE,
            LOONHEFFINGSKORTING,
            ALLEENSTAANDE_OUDERENKORTING,
            COST_CENTRE,
            TRAVEL_KM,
            TRAVEL_DAYS);

    private PersonnelColumns() {}

    /** Whether the row is somebody in begeleid werken. */
    public static boolean isBegeleidWerken(FileRow row) {
        return row.get(REGELING).filter(Optional::isEmpty).isPresent();
    }

    private static Map<String, Optional<Regeling>> regelingen() {
        Map<String, Optional<Regeling>> words = new LinkedHashMap<>();
        for (Regeling regeling : Regeling.values()) {
            words.put(regeling.label(), Optional.of(regeling));
        }
        words.put(Employment.BEGELEID_WERKEN, Optional.empty());
        return words;
    }

    private static Map<String, Boolean> contracts() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("onbepaalde tijd", true);
        words.put("bepaalde tijd", false);
        return words;
    }
}
