package nl.noaberwerk.payroll;

import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Minimumloon;
import nl.noaberwerk.rules.Notation;

/** Holds the agreed month wage against the minimum wage of the roster; less pay over absence is another matter. */
record MinimumloonGuard(Minimumloon minimumloon, SalaryFacts facts) {

    /** @param added by items that count for the minimum wage, held against it together with the month wage */
    void hold(Euro added, SalarySheet sheet) {
        for (Part part : facts.parts()) {
            Euro held = Wage.monthWage(part).plus(added);
            Euro least = minimumloon
                    .perMonth(part.roster(), facts.birthDate(), facts.month().atEndOfMonth())
                    .amount();
            if (held.compareTo(least) < 0) {
                String what = added.isZero() ? "" : " met wat daarbij meetelt";
                sheet.warn(
                        "minimumloon",
                        "Het maandloon" + what + " " + Notation.euro(held) + " is lager dan het minimumloon "
                                + Notation.euro(least) + " bij dit rooster.",
                        "Controleer loon, uren en rooster in het dossier; u kunt betalen als u dit bij het goedkeuren"
                                + " aanvaardt.");
                return;
            }
        }
    }
}
