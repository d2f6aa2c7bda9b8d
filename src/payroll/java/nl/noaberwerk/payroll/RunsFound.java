package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** Salary runs are found by their month: "oktober", "oktober 2026" or "2026-10". */
@ApplicationScoped
public class RunsFound implements Findable {

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Salarisruns";
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.CONTROLEUR);
    }

    /** An employer has some dozen runs a year: they are held against the text one by one. */
    @Override
    public List<Found> find(long employerId, String text, int most) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\s+"));
        return database.createQuery(
                        "select r from PayrollRun r where r.employerId = :employer order by r.month desc, r.sequence",
                        PayrollRun.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .filter(run -> words.stream().allMatch(word -> fits(run, word)))
                .limit(most)
                .map(RunsFound::found)
                .toList();
    }

    /** A word begins the month, or is the year or the whole month in figures. */
    private static boolean fits(PayrollRun run, String word) {
        return Messages.shown(run.month()).startsWith(word)
                || word.equals(Integer.toString(run.month().getYear()))
                || word.equals(run.month().toString());
    }

    private static Found found(PayrollRun run) {
        String key = run.sequence() == 1 ? "payroll.found.run" : "payroll.found.run-supplementary";
        return new Found(Messages.text(key, run.month()), run.status().label(), "/payroll/run.xhtml?id=" + run.id());
    }
}
