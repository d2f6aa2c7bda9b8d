package nl.noaberwerk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Roster;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FictionalStaffTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private final FictionalStaff staff = FictionalStaff.of(119, NOVEMBER);

    @Test
    void theElevenTestIsThatOfThePublishedExample() {
        // 111222333 is the BSN that the government prints on its specimen documents: 9+8+7+12+10+8+9+6-3 = 66 = 6 x 11
        assertThat(FictionalNumbers.passesElevenTest(111222333)).isTrue();
        assertThat(FictionalNumbers.passesElevenTest(111222334)).isFalse();
    }

    @Test
    void theIbanOfThePublishedExampleHasTheSameCheckFigures() {
        // computed by hand: BANK = 11 10 23 20, 1110232001234567892321.. : the whole must be 1 modulo 97
        String iban = FictionalNumbers.iban("0123456789");
        assertThat(modulo97(iban)).isEqualTo(1);
        // and the same sum accepts the example of the IBAN registry
        assertThat(modulo97("NL91ABNA0417164300")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {119, 2_000, 20_000})
    void everyBsnIsValidDifferentAndInTheTestRange(int size) {
        List<String> bsns = FictionalNumbers.bsns(size);
        assertThat(new HashSet<>(bsns)).hasSize(size);
        assertThat(bsns).allMatch(bsn -> FictionalNumbers.passesElevenTest(Integer.parseInt(bsn)));
        assertThat(bsns).allMatch(bsn -> bsn.startsWith(size < 9_000 ? "9999" : "999"));
    }

    @Test
    void nobodyOfALargeStaffIsSomebodyOfTheDemo() {
        assertThat(FictionalNumbers.bsns(20_000)).doesNotContainAnyElementsOf(FictionalNumbers.bsns(119));
    }

    @Test
    void everyItemIsOfSomebodyOnThePayrollAndHasAValueForEveryColumn() {
        List<String> numbers = staff.people().stream()
                .filter(FictionalPerson::onPayroll)
                .map(person -> Integer.toString(person.number()))
                .toList();
        // 115 of 119 are on the payroll; every third has an item
        assertThat(staff.items().lines().skip(1)).hasSize(38).allSatisfy(row -> {
            String[] cells = row.split(";", -1);
            assertThat(cells).hasSize(9);
            assertThat(numbers).contains(cells[0]);
            assertThat(cells[1]).isEqualTo("2026-11");
        });
    }

    @Test
    void everyIbanIsValidAndOfABankThatDoesNotExist() {
        assertThat(staff.people()).allSatisfy(person -> {
            assertThat(person.iban()).matches("NL\\d\\dBANK\\d{10}");
            assertThat(modulo97(person.iban())).isEqualTo(1);
        });
    }

    @Test
    void everybodyOnThePayrollHasAWageOfTheInventedTables() {
        List<String> amounts = staff.wageTables().lines().skip(1).toList();
        assertThat(amounts).allMatch(row -> row.endsWith(";36;Fictief, alleen demo"));
        assertThat(staff.people().stream().filter(FictionalPerson::onPayroll)).allSatisfy(person -> {
            String scale = ";" + person.wage().scale() + ";" + person.wage().step() + ";";
            String wage = ";" + FictionalPerson.dutch(person.wage().fullTime()) + ";";
            assertThat(amounts).anyMatch(row -> row.contains(scale) && row.contains(wage));
        });
    }

    @Test
    void theMixIsThatOfAShelteredEmployer() {
        Map<String, Long> mix = staff.people().stream()
                .collect(Collectors.groupingBy(FictionalPerson::regeling, Collectors.counting()));
        assertThat(mix)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Wsw", 95L, "Beschut werk", 5L, "Participatiewet", 9L, "Begeleid werken", 4L, "Ambtelijk", 6L));
    }

    @Test
    void theSameSizeAndMonthGiveTheSameFiles() {
        FictionalStaff again = FictionalStaff.of(119, NOVEMBER);
        assertThat(again.personnelFile()).isEqualTo(staff.personnelFile());
        assertThat(again.openingBalances()).isEqualTo(staff.openingBalances());
    }

    @Test
    void everyRowHasAValueForEveryColumn() {
        assertThat(staff.personnelFile().lines()).hasSize(120).allMatch(row -> row.split(";", -1).length == 36);
        assertThat(staff.openingBalances().lines()).allMatch(row -> row.split(";", -1).length == 15);
    }

    @Test
    void theColumnsAreThoseThatEmployersExport() throws Exception {
        Path example = Path.of(System.getProperty("shared.folder", "absent"), "data");
        Assumptions.assumeTrue(Files.exists(example), "the example files are not on this machine");
        assertThat(header(staff.personnelFile())).isEqualTo(header(Files.readString(example.resolve("personeel.csv"))));
        assertThat(header(staff.openingBalances()))
                .isEqualTo(header(Files.readString(example.resolve("beginstanden.csv"))));
    }

    @Test
    void nobodyEarnsLessThanTheMinimumWageForTheHoursOfTheRoster() {
        BigDecimal perHour = Law.load().number("minimumloon.uur.21", NOVEMBER.atDay(1));
        assertThat(staff.people()).allSatisfy(person -> {
            Roster roster = Roster.parse(person.wage().roster());
            BigDecimal hours = roster.hoursBetween(
                    NOVEMBER.withMonth(1).atDay(1), NOVEMBER.withMonth(12).atEndOfMonth());
            BigDecimal minimum =
                    perHour.multiply(hours).divide(new BigDecimal("12"), 2, java.math.RoundingMode.HALF_UP);
            assertThat(roster.hoursPerWeek()).isEqualByComparingTo(person.wage().hours());
            assertThat(person.wage().gross()).isGreaterThanOrEqualTo(minimum);
        });
    }

    private static String header(String file) {
        return file.lines().findFirst().orElseThrow().replace("\uFEFF", "");
    }

    private static int modulo97(String iban) {
        String figures = (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .mapToObj(letter -> Integer.toString(Character.getNumericValue(letter)))
                .collect(Collectors.joining());
        return new BigInteger(figures).mod(BigInteger.valueOf(97)).intValue();
    }
}
