package nl.noaberwerk.payroll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaberwerk.payroll.SalaryFacts.Employer;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.payroll.SalaryFacts.PreviousYear;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;
import nl.noaberwerk.wages.LoonbeslagOrder;
import nl.noaberwerk.wages.MonthItem;
import nl.noaberwerk.wages.MonthItem.Amount;
import nl.noaberwerk.wages.MonthItem.Hours;
import nl.noaberwerk.wages.MonthItem.Worth;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.Treatment;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A whole payslip worked out by hand, read from its file: the facts, the entered law values and what must come out. */
record PayslipExample(String title, Law law, SalaryFacts facts, Map<?, ?> expected) {

    private static final LocalDate ENTERED_FROM = LocalDate.of(2024, 1, 1);

    static PayslipExample read(Path file) {
        try {
            LoadSettings asText =
                    LoadSettings.builder().setSchema(new FailsafeSchema()).build();
            Map<?, ?> yaml = (Map<?, ?>) new Load(asText).loadFromString(Files.readString(file));
            return new PayslipExample(
                    text(yaml, "title"), law(map(yaml, "law")), facts(map(yaml, "facts")), map(yaml, "expected"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The expected amounts of a side by code. */
    Map<String, Euro> amounts(String side) {
        Map<String, Euro> amounts = new TreeMap<>();
        map(expected, side).forEach((code, amount) -> amounts.put(code.toString(), Euro.of(amount.toString())));
        return amounts;
    }

    String expected(String key) {
        return text(expected, key);
    }

    Map<?, ?> expectedMap(String key) {
        return map(expected, key);
    }

    List<String> remarks() {
        return list(expected, "remarks").stream().map(Object::toString).sorted().toList();
    }

    @Override
    public String toString() {
        return title;
    }

    private static Law law(Map<?, ?> values) {
        return Law.load()
                .with(values.entrySet().stream()
                        .map(v -> new EnteredValue(
                                v.getKey().toString(),
                                ENTERED_FROM,
                                v.getValue().toString(),
                                "fictief",
                                true))
                        .toList());
    }

    private static SalaryFacts facts(Map<?, ?> facts) {
        Map<?, ?> travel = map(facts, "travel");
        return new SalaryFacts(
                "1",
                Regeling.valueOf(text(facts, "regeling")),
                YearMonth.parse(text(facts, "month")),
                LocalDate.parse(text(facts, "birthDate")),
                LocalDate.parse(text(facts, "inService")),
                find(facts, "outOfService").map(LocalDate::parse),
                Boolean.parseBoolean(text(facts, "indefinite")),
                list(facts, "parts").stream()
                        .map(part -> part((Map<?, ?>) part))
                        .toList(),
                Boolean.parseBoolean(text(facts, "loonheffingskorting")),
                false,
                number(travel, "km"),
                number(travel, "days"),
                employer(map(facts, "employer")),
                yearToDate(map(facts, "yearToDate")),
                previousYear(map(facts, "previousYear")),
                list(facts, "items").stream()
                        .map(item -> item((Map<?, ?>) item, text(facts, "month")))
                        .toList(),
                list(facts, "loonbeslagen").stream()
                        .map(order -> loonbeslag((Map<?, ?>) order))
                        .toList(),
                ExampleAbsence.of(map(facts, "absence")));
    }

    private static MonthItem item(Map<?, ?> item, String month) {
        List<?> counts = list(item, "counts");
        Treatment treatment = new Treatment(
                Taxation.valueOf(text(item, "taxation")),
                counts.contains("premieloon"),
                counts.contains("zvw"),
                counts.contains("pension"),
                counts.contains("vakantietoeslag"),
                counts.contains("eindejaarsuitkering"),
                counts.contains("minimumloon"));
        Worth worth = item.containsKey("amount")
                ? new Amount(euro(item, "amount"))
                : new Hours(number(item, "hours"), number(item, "percentage"));
        return new MonthItem(
                1,
                text(item, "code"),
                text(item, "text"),
                treatment,
                worth,
                YearMonth.parse(find(item, "concerns").orElse(month)),
                find(item, "costCentre"),
                "fictieve component",
                find(item, "toCheck").isPresent());
    }

    private static LoonbeslagOrder loonbeslag(Map<?, ?> order) {
        return new LoonbeslagOrder(
                Long.parseLong(text(order, "order")),
                1,
                text(order, "creditor"),
                text(order, "reference"),
                "NL19BANK0257627257",
                euro(order, "beslagvrijeVoet"),
                euro(order, "remaining"));
    }

    private static Part part(Map<?, ?> part) {
        return new Part(
                LocalDate.parse(text(part, "first")),
                LocalDate.parse(text(part, "last")),
                number(part, "hours"),
                number(part, "fullTimeHours"),
                Roster.parse(text(part, "roster")),
                Euro.of(text(part, "wage")));
    }

    private static Employer employer(Map<?, ?> employer) {
        return new Employer(
                Boolean.parseBoolean(text(employer, "overheidswerkgever")),
                Map.of(),
                find(employer, "whk").map(BigDecimal::new),
                Boolean.parseBoolean(text(employer, "small")),
                Month.of(Integer.parseInt(text(employer, "vakantietoeslagMonth"))));
    }

    private static YearToDate yearToDate(Map<?, ?> year) {
        return new YearToDate(
                true,
                euro(year, "loonLoonheffing"),
                euro(year, "loonheffing"),
                euro(year, "arbeidskorting"),
                euro(year, "premieloon"),
                euro(year, "maximumPremieloon"),
                euro(year, "bijdrageloonZvw"),
                euro(year, "reservedVakantietoeslag"),
                euro(year, "reservedEindejaarsuitkering"));
    }

    private static Optional<PreviousYear> previousYear(Map<?, ?> year) {
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(new PreviousYear(euro(year, "kolom14"), number(year, "months")));
    }

    private static Euro euro(Map<?, ?> map, String key) {
        return find(map, key).map(Euro::of).orElse(Euro.ZERO);
    }

    private static BigDecimal number(Map<?, ?> map, String key) {
        return new BigDecimal(text(map, key));
    }

    private static String text(Map<?, ?> map, String key) {
        return find(map, key).orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
    }

    private static Optional<String> find(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString);
    }

    private static Map<?, ?> map(Map<?, ?> map, String key) {
        return map.containsKey(key) ? (Map<?, ?>) map.get(key) : Map.of();
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return map.containsKey(key) ? (List<?>) map.get(key) : List.of();
    }
}
