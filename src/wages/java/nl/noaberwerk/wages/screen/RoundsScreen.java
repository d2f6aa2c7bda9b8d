package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.wages.AppliedRound;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.RoundKind;
import nl.noaberwerk.wages.SalaryRounds;

/** Choosing a round to look at, and the rounds that were carried out. */
@Named
@ViewScoped
public class RoundsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SalaryRounds rounds;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<AppliedRound> applied;

    public List<AppliedRound> getApplied() {
        if (applied == null) {
            applied = rounds.ofEmployer(employer.id());
        }
        return applied;
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public RoundKind[] getKinds() {
        return RoundKind.values();
    }

    public Cao[] getCaos() {
        return Cao.values();
    }

    /** The first of January or July that is still to come: the days on which most wages change. */
    public LocalDate getNextDay() {
        LocalDate now = today.date();
        return now.getMonthValue() < 7 ? LocalDate.of(now.getYear(), 7, 1) : LocalDate.of(now.getYear() + 1, 1, 1);
    }
}
