package nl.noaberwerk.finance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.personnel.CostDivision;

/** What a line of a payslip is to the employer, and on which kostenplaats. */
final class CostLines {

    /** What is withheld for others, or paid to the employee as an advance, costs the employer nothing more. */
    private static final Set<String> NO_COST = Set.of("LOONHEFFING", "LOONHEFFING_BB", "PENSIOEN_WN", "LOONBESLAG");

    private static final Map<String, CostKind> EMPLOYER = Map.of("ZVW", CostKind.ZVW, "PENSIOEN_WG", CostKind.PENSION);

    /** @param costs codes of untaxed components that are costs; @param others of those that are not: advances, contributions */
    record Untaxed(Set<String> costs, Set<String> others) {}

    private CostLines() {}

    static CostKind kind(Line line, Untaxed untaxed) {
        return switch (line.side()) {
            case RESERVED -> CostKind.RESERVED;
            case EMPLOYER -> EMPLOYER.getOrDefault(line.code(), CostKind.PREMIUMS);
            case EMPLOYEE -> ofEmployee(line.code(), untaxed);
        };
    }

    private static CostKind ofEmployee(String code, Untaxed untaxed) {
        if (NO_COST.contains(code) || untaxed.others().contains(code)) {
            return CostKind.NONE;
        }
        return code.equals("REISKOSTEN") || untaxed.costs().contains(code) ? CostKind.UNTAXED : CostKind.GROSS;
    }

    /** The line on the kostenplaatsen of the division; one with a kostenplaats of its own stays there. */
    static List<Line> divided(Line line, CostDivision division) {
        if (line.costCentre().isPresent() || division.shares().size() == 1) {
            return List.of(line);
        }
        return division.divide(line.amount()).stream()
                .map(portion -> new Line(
                        line.code(),
                        line.side(),
                        line.description(),
                        portion.amount(),
                        List.of(),
                        Optional.of(portion.costCentre())))
                .toList();
    }
}
