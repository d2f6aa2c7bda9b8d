package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/** The wage of the month: of each part the month wage x roster hours in service / roster hours of the whole month. */
record Wage(Euro amount, List<Step> steps) {

    static Wage of(WorkedMonth month) {
        Euro sum = Euro.ZERO;
        List<Step> steps = new ArrayList<>();
        for (WorkedMonth.Share share : month.shares()) {
            Euro whole = monthWage(share.part());
            steps.add(monthStep(share.part(), whole));
            Euro earned = whole;
            if (share.worked().compareTo(share.whole()) != 0) {
                earned = whole.share(share.worked(), share.whole());
                steps.add(partStep(share, whole, earned));
            }
            sum = sum.plus(earned);
        }
        return new Wage(sum, List.copyOf(steps));
    }

    /** The wage of a whole month under these terms, half up to cents. */
    static Euro monthWage(Part part) {
        return part.fullTimeMonthWage().share(part.hours(), part.fullTimeHours());
    }

    private static Step monthStep(Part part, Euro whole) {
        String how = Notation.euro(part.fullTimeMonthWage()) + " bij " + Notation.number(part.fullTimeHours())
                + " uur × " + Notation.number(part.hours()) + " : " + Notation.number(part.fullTimeHours());
        return new Step(
                "Maandloon", how, Notation.euro(whole), "Arbeidsovereenkomst, vanaf " + Notation.date(part.first()));
    }

    private static Step partStep(WorkedMonth.Share share, Euro whole, Euro earned) {
        String how = Notation.euro(whole) + " × " + Notation.number(share.worked()) + " van "
                + Notation.number(share.whole()) + " roosteruren";
        String name = "Loon van " + Notation.date(share.part().first()) + " tot en met "
                + Notation.date(share.part().last());
        return new Step(name, how, Notation.euro(earned), "");
    }
}
