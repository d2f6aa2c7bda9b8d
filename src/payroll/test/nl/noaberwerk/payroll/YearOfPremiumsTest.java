package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.payroll.Salary.Totals;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/**
 * A year of voortschrijdend cumulatief rekenen worked out by hand: the vakantietoeslag of May goes over the maximum of the
 * month, uses the room of the months before and what is still above it is taken up in the months after.
 *
 * <p>Month wage 6,000.00 without pension, 2026, maximum 6,617.41 a month. Vakantietoeslag 8 % = 480.00 a month; reserved
 * on 1 January for seven months: 3,360.00; paid in May: 3,360.00 + 5 x 480.00 = 5,760.00.
 *
 * <pre>
 *        premieloon   sum of it     sum of maxima   lowest of both   aanwas
 * Jan     6,000.00     6,000.00        6,617.41        6,000.00     6,000.00
 * Feb     6,000.00    12,000.00       13,234.82       12,000.00     6,000.00
 * Mar     6,000.00    18,000.00       19,852.23       18,000.00     6,000.00
 * Apr     6,000.00    24,000.00       26,469.64       24,000.00     6,000.00
 * May    11,760.00    35,760.00       33,087.05       33,087.05     9,087.05
 * Jun     6,000.00    41,760.00       39,704.46       39,704.46     6,617.41
 * Jul     6,000.00    47,760.00       46,321.87       46,321.87     6,617.41
 * Aug     6,000.00    53,760.00       52,939.28       52,939.28     6,617.41
 * Sep     6,000.00    59,760.00       59,556.69       59,556.69     6,617.41
 * Oct     6,000.00    65,760.00       66,174.10       65,760.00     6,203.31
 * Nov     6,000.00    71,760.00       72,791.51       71,760.00     6,000.00
 * Dec     6,000.00    77,760.00       79,408.92       77,760.00     6,000.00
 *
 * over        AWf 2.74 %   Aof 7.63 %   Wko 0.50 %   Whk 0.98 %   Zvw 6.10 %   (each rounded down to cents)
 * 6,000.00      164.40       457.80        30.00        58.80       366.00
 * 9,087.05      248.98       693.34        45.43        89.05       554.31     (248.985, 693.341, 45.435, 89.053, 554.310)
 * 6,617.41      181.31       504.90        33.08        64.85       403.66     (181.317, 504.908, 33.087, 64.850, 403.662)
 * 6,203.31      169.97       473.31        31.01        60.79       378.40     (169.970, 473.312, 31.016, 60.792, 378.401)
 * year:  6 x 6,000.00, 1 x 9,087.05, 4 x 6,617.41, 1 x 6,203.31 = 77,760.00
 * AWf    986.40 + 248.98 +   725.24 + 169.97 = 2,130.59
 * </pre>
 */
class YearOfPremiumsTest {

    private static final List<String> WHOLE = List.of("164.40", "457.80", "30.00", "58.80", "366.00");
    private static final List<String> PEAK = List.of("248.98", "693.34", "45.43", "89.05", "554.31");
    private static final List<String> MAXIMUM = List.of("181.31", "504.90", "33.08", "64.85", "403.66");
    private static final List<String> LAST_ROOM = List.of("169.97", "473.31", "31.01", "60.79", "378.40");

    private final SalaryCalculation calculation = new SalaryCalculation(
            Someone.law("pensioen.fonds.ambtelijk", "geen", "eindejaarsuitkering.ambtelijk.percentage", "0"));

    @Test
    void thePeakOfMayUsesTheRoomOfEarlierMonthsAndIsTakenUpInLaterOnes() {
        Map<Integer, List<String>> premiums = new TreeMap<>();
        year().forEach((month, salary) -> premiums.put(month, premiums(salary)));
        assertThat(premiums.values())
                .containsExactly(
                        WHOLE, WHOLE, WHOLE, WHOLE, PEAK, MAXIMUM, MAXIMUM, MAXIMUM, MAXIMUM, LAST_ROOM, WHOLE, WHOLE);
    }

    @Test
    void atTheEndOfTheYearPremiumWasPaidOverTheWholeWageBecauseTheYearHasRoom() {
        Euro awf = Euro.sum(
                year().values().stream().map(salary -> premium(salary, "AWF")).toList());
        assertThat(awf).isEqualTo(Euro.of("2130.59"));
    }

    @Test
    void mayPaysTheVakantietoeslagAndReleasesWhatWasReserved() {
        Salary may = year().get(5);
        assertThat(may.gross()).isEqualTo(Euro.of("11760.00"));
        assertThat(may.values().premieloon()).isEqualTo(Euro.of("11760.00"));
        // 480.00 is added and 5,760.00 paid
        assertThat(may.values().reservedVakantietoeslag()).isEqualTo(Euro.of("-5280.00"));
    }

    /** Every month builds on the totals of the ones before, as the approved payslips do. */
    private Map<Integer, Salary> year() {
        Euro nil = Euro.ZERO;
        YearToDate before = new YearToDate(true, nil, nil, nil, nil, nil, nil, Euro.of("3360.00"), nil);
        Map<Integer, Salary> year = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            Salary salary = calculation.calculate(
                    Someone.facts(Regeling.AMBTELIJK, YearMonth.of(2026, month), "6000.00", before));
            year.put(month, salary);
            before = after(before, salary.values());
        }
        return year;
    }

    private static YearToDate after(YearToDate before, Totals month) {
        return new YearToDate(
                true,
                before.loonLoonheffing().plus(month.loonLoonheffing()),
                before.loonheffing().plus(month.loonheffing()),
                before.arbeidskorting().plus(month.arbeidskorting()),
                before.premieloon().plus(month.premieloon()),
                before.maximumPremieloon().plus(month.maximumPremieloon()),
                before.bijdrageloonZvw().plus(month.bijdrageloonZvw()),
                before.reservedVakantietoeslag().plus(month.reservedVakantietoeslag()),
                before.reservedEindejaarsuitkering().plus(month.reservedEindejaarsuitkering()));
    }

    private static List<String> premiums(Salary salary) {
        List<String> premiums = new ArrayList<>();
        for (String code : List.of("AWF", "AOF", "WKO", "WHK", "ZVW")) {
            premiums.add(premium(salary, code).decimal());
        }
        return premiums;
    }

    private static Euro premium(Salary salary, String code) {
        return salary.lines().stream()
                .filter(line -> line.side() == Side.EMPLOYER && line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .amount();
    }
}
