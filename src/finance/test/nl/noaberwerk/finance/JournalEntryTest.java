package nl.noaberwerk.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.finance.JournalEntry.Row;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.ComponentLedger;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    /** Fictional accounts of wage components, as the wages area hands them over. */
    private static final LedgerScheme SCHEME = LedgerScheme.standard()
            .withComponents(List.of(
                    component("OVERUREN", "Overuren", "4006"),
                    component("EENMALIG", "Eenmalige uitkering", "4010"),
                    component("VOORSCHOT", "Voorschotten", "1840"),
                    component("VOORSCHOT_INHOUDING", "Voorschotten", "1840"),
                    component("VAKBOND", "Vakbondscontributie", "1870")));

    private final JournalEntry entry = new JournalEntry(SCHEME);

    @Test
    void onePayslipByHand() {
        entry.book("2100", Euro.of("1981.75"), lines());
        // net: 2337.00 + 42.00 - 61.25 - 336.00 = 1981.75; to pay to the tax office: 336.00 + 169.20 = 505.20
        assertThat(entry.rows())
                .extracting(
                        Row::account,
                        row -> row.debit().decimal(),
                        row -> row.credit().decimal())
                .containsExactly(
                        tuple("1800", "0.00", "1981.75"),
                        tuple("1810", "0.00", "336.00"),
                        tuple("1810", "0.00", "169.20"),
                        tuple("1820", "0.00", "61.25"),
                        tuple("1850", "0.00", "186.96"),
                        tuple("4000", "2337.00", "0.00"),
                        tuple("4110", "169.20", "0.00"),
                        tuple("4300", "186.96", "0.00"),
                        tuple("4400", "42.00", "0.00"));
    }

    @Test
    void everyCostCentreIsInBalanceToTheCent() {
        entry.book("2100", Euro.of("1981.75"), lines());
        entry.book("1100", Euro.of("1981.75"), lines());
        entry.book("2100", Euro.of("1981.75"), lines());
        for (String centre : List.of("1100", "2100")) {
            List<Row> rows = entry.rows().stream()
                    .filter(row -> row.costCentre().equals(centre))
                    .toList();
            assertThat(Euro.sum(rows.stream().map(Row::debit).toList()))
                    .isEqualTo(Euro.sum(rows.stream().map(Row::credit).toList()));
        }
        assertThat(entry.rows()).hasSize(18);
    }

    @Test
    void aWageOnTwoCostCentresIsDividedByPercentageAndEachIsInBalance() {
        entry.book("2100 60%, 2200 40%", Euro.of("1981.75"), lines());
        // 2337.00 x 60 % = 1402.20 and 934.80; net 60 %: 1402.20 + 25.20 - 36.75 - 201.60 = 1189.05, the rest 792.70
        assertThat(amounts("2100", "4000")).containsExactly(Euro.of("1402.20"));
        assertThat(amounts("2200", "4000")).containsExactly(Euro.of("934.80"));
        assertThat(amounts("2100", "1800")).containsExactly(Euro.of("-1189.05"));
        assertThat(amounts("2200", "1800")).containsExactly(Euro.of("-792.70"));
    }

    private List<Euro> amounts(String centre, String account) {
        return entry.rows().stream()
                .filter(row -> row.costCentre().equals(centre) && row.account().equals(account))
                .map(row -> row.debit().minus(row.credit()))
                .toList();
    }

    @Test
    void thePaymentOfVakantietoeslagReleasesWhatWasReservedOnce() {
        // reserved until last month 2056.00, this month 8% of 2400.00 = 192.00, paid 2248.00: RES_VT = 192.00 - 2248.00
        entry.book(
                "2100",
                Euro.of("2248.00"),
                List.of(line("VT", Side.EMPLOYEE, "2248.00"), line("RES_VT", Side.RESERVED, "-2056.00")));
        // the cost of this month is 2248.00 - 2056.00 = 192.00; of the reservation 2056.00 goes and nothing is left
        assertThat(entry.rows())
                .extracting(
                        Row::account,
                        row -> row.debit().decimal(),
                        row -> row.credit().decimal())
                .containsExactly(
                        tuple("1800", "0.00", "2248.00"),
                        tuple("1850", "2056.00", "0.00"),
                        tuple("4300", "0.00", "2056.00"),
                        tuple("4300", "2248.00", "0.00"));
    }

    /** Eleven months reserve 8 % of 2,400.00 = 192.00; May adds 192.00 and pays 2,304.00: its line is 192.00 - 2,304.00. */
    @Test
    void afterAYearNothingIsReservedAndTheCostIsWhatWasPaid() {
        for (int month = 6; month <= 16; month++) {
            entry.book("2100", Euro.ZERO, List.of(line("RES_VT", Side.RESERVED, "192.00")));
        }
        entry.book(
                "2100",
                Euro.of("2304.00"),
                List.of(line("VT", Side.EMPLOYEE, "2304.00"), line("RES_VT", Side.RESERVED, "-2112.00")));
        // 1850 is back at nil and has no row; 4300 has only the payment, for cost and release of RES_VT are even
        assertThat(entry.rows())
                .extracting(
                        Row::account,
                        row -> row.debit().decimal(),
                        row -> row.credit().decimal())
                .containsExactly(tuple("1800", "0.00", "2304.00"), tuple("4300", "2304.00", "0.00"));
    }

    @Test
    void anItemOnItsOwnCostCentreTakesItsPartOfTheNetWithItSoThatBothCentresBalance() {
        // salary 2000.00 and tax 300.00 on 2100, overtime 100.00 for 3300: net 1800.00, of which 100.00 on 3300
        Line overtime =
                new Line("OVERUREN", Side.EMPLOYEE, "Overuren", Euro.of("100.00"), List.of(), Optional.of("3300"));
        entry.book(
                "2100",
                Euro.of("1800.00"),
                List.of(
                        line("SALARIS", Side.EMPLOYEE, "2000.00"),
                        overtime,
                        line("LOONHEFFING", Side.EMPLOYEE, "-300.00")));
        assertThat(entry.rows())
                .extracting(
                        Row::costCentre,
                        Row::account,
                        row -> row.debit().decimal(),
                        row -> row.credit().decimal())
                .containsExactly(
                        tuple("2100", "1800", "0.00", "1700.00"),
                        tuple("2100", "1810", "0.00", "300.00"),
                        tuple("2100", "4000", "2000.00", "0.00"),
                        tuple("3300", "1800", "0.00", "100.00"),
                        tuple("3300", "4006", "100.00", "0.00"));
    }

    @Test
    void whatIsDeductedForSomebodyElseIsOwedToHim() {
        // wage 2000.00, less 150.00 for a creditor and 19.23 for the union: 1830.77 to pay
        entry.book(
                "2100",
                Euro.of("1830.77"),
                List.of(
                        line("SALARIS", Side.EMPLOYEE, "2000.00"),
                        line("VAKBOND", Side.EMPLOYEE, "-19.23"),
                        line("LOONBESLAG", Side.EMPLOYEE, "-150.00")));
        assertThat(entry.rows())
                .extracting(
                        Row::account,
                        row -> row.debit().decimal(),
                        row -> row.credit().decimal())
                .containsExactly(
                        tuple("1800", "0.00", "1830.77"),
                        tuple("1830", "0.00", "150.00"),
                        tuple("1870", "0.00", "19.23"),
                        tuple("4000", "2000.00", "0.00"));
    }

    @Test
    void anAdvanceAndItsRecoveryMeetOnOneAccount() {
        // an advance of 250.00 is paid and in the next month recovered: nothing is left of it
        entry.book("2100", Euro.of("250.00"), List.of(line("VOORSCHOT", Side.EMPLOYEE, "250.00")));
        entry.book("2100", Euro.of("-250.00"), List.of(line("VOORSCHOT_INHOUDING", Side.EMPLOYEE, "-250.00")));
        assertThat(entry.rows()).isEmpty();
    }

    @Test
    void aNegativeNetStandsOnTheDebitSide() {
        entry.book("1100", Euro.of("-10.00"), List.of(line("EENMALIG", Side.EMPLOYEE, "-10.00")));
        assertThat(entry.rows())
                .extracting(
                        Row::account,
                        row -> row.debit().decimal(),
                        row -> row.credit().decimal())
                .containsExactly(tuple("1800", "10.00", "0.00"), tuple("4010", "0.00", "10.00"));
    }

    @Test
    void aNetThatDiffersFromItsLinesByACentIsRefused() {
        entry.book("2100", Euro.of("1981.74"), lines());
        assertThatThrownBy(entry::rows).isInstanceOf(Refused.class).hasMessageContaining("2100");
    }

    @Test
    void aCodeWithoutAnAccountIsRefusedByName() {
        entry.book("2100", Euro.of("5.00"), List.of(line("PLUIM", Side.EMPLOYEE, "5.00")));
        assertThatThrownBy(entry::rows).isInstanceOf(Refused.class).hasMessageContaining("PLUIM");
    }

    @Test
    void aCostWithoutACounterAccountIsRefusedByName() {
        entry.book("2100", Euro.of("0.00"), List.of(line("SALARIS", Side.EMPLOYER, "5.00")));
        assertThatThrownBy(entry::rows).isInstanceOf(Refused.class).hasMessageContaining("SALARIS");
    }

    @Test
    void anEmployersOwnAccountGoesBeforeTheStandard() {
        LedgerAccount own = new LedgerAccount(1, new LedgerRule("SALARIS", "Lonen", "B.401", "", false));
        JournalEntry chosen = new JournalEntry(SCHEME.with(List.of(own)));
        chosen.book("2100", Euro.of("5.00"), List.of(line("SALARIS", Side.EMPLOYEE, "5.00")));
        assertThat(chosen.rows()).extracting(Row::account).containsExactly("1800", "B.401");
    }

    @Test
    void anEmployersOwnAccountGoesBeforeThatOfAWageComponent() {
        LedgerAccount own = new LedgerAccount(1, new LedgerRule("OVERUREN", "Overwerk", "B.406", "", false));
        JournalEntry chosen = new JournalEntry(SCHEME.with(List.of(own)));
        chosen.book("2100", Euro.of("5.00"), List.of(line("OVERUREN", Side.EMPLOYEE, "5.00")));
        assertThat(chosen.rows()).extracting(Row::account).containsExactly("1800", "B.406");
    }

    @Test
    void everyCodeThatNoWageComponentBringsHasAnAccountInTheStandardScheme() {
        // the stable codes that the API promises
        assertThat(LedgerScheme.standard().rules())
                .extracting(LedgerRule::code)
                .contains("SALARIS", "VT", "EJU", "PENSIOEN_WN", "LOONHEFFING", "LOONBESLAG")
                .contains(
                        "LOONHEFFING_BB",
                        "REISKOSTEN",
                        "REISKOSTEN_BELAST",
                        "AWF",
                        "UFO",
                        "AOF",
                        "WKO",
                        "WHK",
                        "ZVW",
                        "PENSIOEN_WG")
                .contains("RES_VT", "RES_EJU", LedgerScheme.NET);
    }

    private static ComponentLedger component(String code, String description, String account) {
        return new ComponentLedger(code, description, account, "");
    }

    private static List<Line> lines() {
        return List.of(
                line("SALARIS", Side.EMPLOYEE, "2337.00"),
                line("REISKOSTEN", Side.EMPLOYEE, "42.00"),
                line("PENSIOEN_WN", Side.EMPLOYEE, "-61.25"),
                line("LOONHEFFING", Side.EMPLOYEE, "-336.00"),
                line("AOF", Side.EMPLOYER, "169.20"),
                line("RES_VT", Side.RESERVED, "186.96"));
    }

    private static Line line(String code, Side side, String amount) {
        return new Line(code, side, code, Euro.of(amount), List.of());
    }
}
