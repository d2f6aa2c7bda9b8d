package nl.noaberwerk.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.platform.Messages;

/** What can be filled in in the words of a contract, from the dossier and from what was agreed. */
final class ContractPlaces {

    /** By the name of the place what comes to stand there, in Dutch. */
    static final Map<String, String> KNOWN = known();

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH);
    private static final String[] WEEK = {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"
    };
    private static final String FORM = "";

    private ContractPlaces() {}

    private static Map<String, String> known() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("werkgever", "Naam van de werkgever");
        places.put("naam", "Naam van de medewerker");
        places.put("geboortedatum", "Geboortedatum");
        places.put("adres", "Adres");
        places.put("personeelsnummer", "Personeelsnummer");
        places.put("regeling", "Regeling");
        places.put("ingang", "Eerste dag van het contract");
        places.put("einde", "Laatste dag van het contract");
        places.put("proeftijd", "Zin over de proeftijd");
        places.put("functie", "Functie");
        places.put("werkplek", "Werkplek");
        places.put("uren", "Uren per week");
        places.put("voltijduren", "Uren van een volle week");
        places.put("rooster", "Zin over het rooster");
        places.put("maandloon", "Bruto maandloon voor deze uren");
        places.put("schaal", "Zin over schaal en trede");
        places.put("afspraken", "Andere afspraken");
        return Collections.unmodifiableMap(places);
    }

    /** By place what comes to stand there. */
    static Map<String, String> filled(ContractPerson person, ContractTerms terms) {
        Map<String, String> values = new HashMap<>();
        values.put("werkgever", person.employer());
        values.put("naam", person.name());
        values.put("geboortedatum", day(person.birthDate()));
        values.put("adres", String.join(", ", person.address()));
        values.put("personeelsnummer", person.employment().getPersonnelNumber());
        values.put("regeling", person.employment().getRegelingLabel());
        values.put("ingang", day(terms.firstDay()));
        values.put("einde", terms.lastDay() == null ? "geen einddatum" : day(terms.lastDay()));
        values.put("proeftijd", proeftijd(terms.proeftijdMonths()));
        values.put("functie", terms.job());
        values.put("werkplek", terms.workplace());
        values.put("uren", number(terms.hoursPerWeek()));
        values.put("voltijduren", number(terms.fullTimeHours()));
        values.put("rooster", roster(person.hours(), terms));
        values.put("maandloon", terms.monthWage() == null ? "" : Messages.shown(terms.monthWage()));
        values.put("schaal", schaal(terms));
        values.put("afspraken", terms.agreements().isEmpty() ? "Er zijn geen andere afspraken." : terms.agreements());
        return values;
    }

    /** What is missing before the contract can be offered, with what to do about it. */
    static List<Gap> gaps(ContractPerson person, ContractTerms terms) {
        String dossier = "/personnel/change.xhtml?id=" + person.employment().getId() + "&onderwerp=";
        List<Gap> gaps = new ArrayList<>();
        if (person.address().isEmpty()) {
            gaps.add(new Gap("het adres", "Leg het adres vast in het dossier.", dossier + "ADDRESS"));
        }
        if (terms.job().isEmpty()) {
            gaps.add(new Gap("de functie", "Vul in als wat de medewerker werkt (veld Functie).", FORM));
        }
        if (terms.workplace().isEmpty()) {
            gaps.add(new Gap("de werkplek", "Vul in waar de medewerker werkt (veld Werkplek).", FORM));
        }
        if (terms.hoursPerWeek() == null || terms.fullTimeHours() == null) {
            gaps.add(new Gap(
                    "de uren", "Vul de uren per week en van een volle week in, of leg ze vast in het dossier.", FORM));
        }
        if (terms.fullTimeMonthWage() == null) {
            gaps.add(
                    new Gap("het loon", "Vul het voltijd maandloon in, of leg het salaris vast in het dossier.", FORM));
        }
        return gaps;
    }

    private static String proeftijd(int months) {
        if (months == 0) {
            return "Er is geen proeftijd.";
        }
        String begin = months == 1 ? "De eerste maand is" : "De eerste " + months + " maanden zijn";
        return begin + " een proeftijd. In die tijd kunt u het contract meteen stoppen. Wij kunnen dat ook.";
    }

    private static String schaal(ContractTerms terms) {
        if (terms.schaal().isEmpty()) {
            return "";
        }
        return "Uw schaal is " + terms.schaal()
                + (terms.trede().isEmpty() ? "." : " en uw trede is " + terms.trede() + ".");
    }

    /** The roster belongs to the hours of the dossier: with other hours it is still to be made. */
    private static String roster(Optional<WorkingHours> known, ContractTerms terms) {
        Optional<String> roster = known.filter(hours ->
                        terms.hoursPerWeek() != null && hours.getHoursPerWeek().compareTo(terms.hoursPerWeek()) == 0)
                .map(WorkingHours::getRoster);
        return roster.map(ContractPlaces::inWords).orElse("Uw werkdagen spreken wij met u af.");
    }

    private static String inWords(String roster) {
        String[] hours = roster.split("\\|");
        List<String> days = new ArrayList<>();
        for (int i = 0; i < hours.length && i < WEEK.length; i++) {
            if (!"0".equals(hours[i].strip())) {
                days.add(WEEK[i] + " " + hours[i].strip() + " uur");
            }
        }
        return hours.length > WEEK.length
                ? "Uw rooster herhaalt zich na een aantal weken. U krijgt het apart."
                : "Uw rooster is: " + String.join(", ", days) + ".";
    }

    private static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : Messages.shown(number.stripTrailingZeros());
    }
}
