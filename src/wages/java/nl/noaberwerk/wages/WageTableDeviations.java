package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFacts.Part;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.WageScales.Amount;

/**
 * Finds, set-wise, the agreed wages that are not those of the wage table.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class WageTableDeviations {

    @Inject
    private EmploymentFactsReader personnel;

    @Inject
    private WageTables tables;

    @Inject
    private LawBook lawBook;

    /**
     * An agreed wage that is not that of the table.
     *
     * @param agreed full-time, per month
     * @param table full-time, per month, at her full-time hours and never less than the minimum wage
     * @param difference agreed less table; positive when she has more
     */
    public record Deviation(
            long employmentId,
            String personnelNumber,
            String name,
            Cao cao,
            String schaal,
            String trede,
            Euro agreed,
            Euro table,
            Euro difference) {}

    /** A schaal and trede that no confirmed table knows, and how many have it. */
    public record UnknownScale(Cao cao, String schaal, String trede, int people) {}

    /** @param unknown nothing could be compared for these */
    public record Compared(List<Deviation> deviations, List<UnknownScale> unknown) {}

    /** On the last day of the month or of service; who has no schaal or trede is not compared. */
    public Compared of(long employerId, YearMonth month) {
        return compared(
                personnel.of(employerId, month), tables.on(month.atEndOfMonth()), new TableWage(lawBook.current()));
    }

    static Compared compared(Collection<EmploymentFacts> people, WageScales scales, TableWage tableWage) {
        List<Deviation> deviations = new ArrayList<>();
        Map<String, UnknownScale> unknown = new TreeMap<>();
        for (EmploymentFacts person : people) {
            if (person.parts().isEmpty() || isWithoutScale(last(person))) {
                continue;
            }
            Part part = last(person);
            Optional<Amount> amount = scales.amount(Cao.of(person.regeling()), part.schaal(), part.trede());
            amount.flatMap(known -> deviation(person, known, tableWage.of(known, person, part, part.last())))
                    .ifPresent(deviations::add);
            if (amount.isEmpty()) {
                count(unknown, Cao.of(person.regeling()), part);
            }
        }
        return new Compared(List.copyOf(deviations), List.copyOf(unknown.values()));
    }

    private static Optional<Deviation> deviation(EmploymentFacts person, Amount amount, Euro table) {
        Euro agreed = last(person).fullTimeMonthWage();
        return agreed.equals(table)
                ? Optional.empty()
                : Optional.of(new Deviation(
                        person.employmentId(),
                        person.personnelNumber(),
                        person.displayName(),
                        amount.cao(),
                        amount.schaal(),
                        amount.trede(),
                        agreed,
                        table,
                        agreed.minus(table)));
    }

    private static void count(Map<String, UnknownScale> unknown, Cao cao, Part part) {
        unknown.merge(
                cao + " " + part.schaal() + " " + part.trede(),
                new UnknownScale(cao, part.schaal(), part.trede(), 1),
                (known, one) -> new UnknownScale(cao, known.schaal(), known.trede(), known.people() + 1));
    }

    private static boolean isWithoutScale(Part part) {
        return isBlank(part.schaal()) || isBlank(part.trede());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Part last(EmploymentFacts person) {
        return person.parts().get(person.parts().size() - 1);
    }
}
