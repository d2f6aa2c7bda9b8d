package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.noaberwerk.rules.Euro;

/**
 * What a run adds up to; amounts are of the people who are paid, without those who are left out.
 *
 * @param loonheffing of the period table and of bijzondere beloningen together
 * @param employerCost premiums, Zvw and pension of the employer; without the reservations
 */
@Embeddable
public record RunTotals(
        @Column(name = "paid_people") int paidPeople,
        @Column(name = "left_out_people") int leftOutPeople,
        @Column(name = "gross") Euro gross,
        @Column(name = "net") Euro net,
        @Column(name = "loonheffing") Euro loonheffing,
        @Column(name = "employer_cost") Euro employerCost,
        @Column(name = "reserved") Euro reserved) {

    public static final RunTotals NONE = new RunTotals(0, 0, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO);
}
