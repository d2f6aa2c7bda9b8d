package nl.noaberwerk.payroll;

import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.payroll.Salary.Totals;

/** A payslip as a row for COPY; the database's writer puts its id and run before it. */
final class PayslipRow {

    static final String COLUMNS = "employment_id, personnel_number, name, address, iban, account_holder, cost_centre,"
            + " regeling, blocked, hours_per_week, part_of_month, gross, net, employer_cost, reserved,"
            + " loon_loonheffing, loonheffing, arbeidskorting, premieloon, maximum_premieloon, bijdrageloon_zvw,"
            + " reserved_vakantietoeslag, reserved_eindejaarsuitkering, minimum_hourly_wage, roster_hours,"
            + " digest, document, steps, second_iban";

    private PayslipRow() {}

    /** @param digest of the draft */
    static String of(PayslipDraft draft, String digest) {
        CopyText row = new CopyText(12_000);
        payee(row, draft.payee());
        row.value(draft.salary().blocked());
        row.value(draft.averageHours().toPlainString())
                .value(draft.partOfMonth().toPlainString());
        amounts(row, draft);
        row.value(digest);
        row.text(PayslipJson.document(draft.document()));
        row.text(PayslipJson.steps(draft.salary().lines()));
        row.text(draft.payee().secondIban());
        return row.toString();
    }

    private static void payee(CopyText row, Payee payee) {
        row.value(payee.employmentId()).text(payee.personnelNumber()).text(payee.name());
        row.text(payee.address()).text(payee.iban()).text(payee.accountHolder());
        row.text(payee.costCentre()).value(payee.regeling().name());
    }

    private static void amounts(CopyText row, PayslipDraft draft) {
        Salary salary = draft.salary();
        Totals values = salary.values();
        row.amount(salary.gross()).amount(salary.net());
        row.amount(draft.document().total(Side.EMPLOYER))
                .amount(draft.document().total(Side.RESERVED));
        row.amount(values.loonLoonheffing()).amount(values.loonheffing()).amount(values.arbeidskorting());
        row.amount(values.premieloon()).amount(values.maximumPremieloon()).amount(values.bijdrageloonZvw());
        row.amount(values.reservedVakantietoeslag()).amount(values.reservedEindejaarsuitkering());
        row.amount(values.minimumHourlyWage()).value(values.rosterHours().toPlainString());
    }
}
