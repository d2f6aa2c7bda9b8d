package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.payroll.Salary.Totals;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Minimumloon;

/** The salary of one employment in one month from its facts and the law; the same facts and law give the same salary. */
public final class SalaryCalculation {

    private final Law law;
    private final Minimumloon minimumloon;

    public SalaryCalculation(Law law) {
        this.law = law;
        this.minimumloon = new Minimumloon(law);
    }

    /** Amounts in euros with their steps; what forbids payment or wants a look is in the remarks, never an exception. */
    public Salary calculate(SalaryFacts facts) {
        if (!law.hasPayroll(facts.month().getYear())) {
            return refused(
                    facts,
                    "jaar-niet-beschikbaar",
                    "De salarisverwerking is mogelijk voor " + law.payrollYears() + "; voor "
                            + facts.month().getYear() + " zijn geen definitieve waarden bekend.",
                    "Kies een maand in deze jaren, of wacht tot de definitieve waarden zijn opgenomen.");
        }
        WorkedMonth month = new WorkedMonth(facts);
        if (!month.isPayable()) {
            return refused(
                    facts,
                    "rooster-zonder-uren",
                    "Het rooster of de arbeidsduur van deze maand heeft geen uren.",
                    "Vul in het dossier een rooster en uren per week in en bereken opnieuw.");
        }
        return new SalarySum(new LawInUse(law, facts.month().atDay(1)), minimumloon, facts, month).salary();
    }

    private static Salary refused(SalaryFacts facts, String code, String message, String remedy) {
        Euro nil = Euro.ZERO;
        Totals nothing = new Totals(nil, nil, nil, nil, nil, nil, nil, nil, nil, BigDecimal.ZERO);
        return new Salary(
                facts.personnelNumber(),
                nil,
                nil,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                nothing,
                List.of(new Remark(Severity.BLOCKING, code, message, remedy)),
                List.of());
    }
}
