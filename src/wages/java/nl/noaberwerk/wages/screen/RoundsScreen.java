package nl.noaberwerk.wages.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.wages.AppliedRound;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.RoundKind;
import nl.noaberwerk.wages.RoundQuestion;
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
    private RoundKind kind = RoundKind.YEARLY_TREDE;
    private Cao cao = Cao.SW;
    private LocalDate day;

    @PostConstruct
    void open() {
        day = next(today.date());
    }

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

    /** To the dry run; refused here, with what was filled in still there, when the day cannot be. */
    public String show() {
        RoundQuestion question = new RoundQuestion(employer.id(), kind, cao, day);
        return "/wages/round.xhtml?faces-redirect=true&soort=" + question.kind() + "&cao=" + cao + "&dag="
                + Messages.shown(question.day());
    }

    /** The first of January or July that is still to come: the days on which most wages change. */
    private static LocalDate next(LocalDate now) {
        return now.getMonthValue() < 7 ? LocalDate.of(now.getYear(), 7, 1) : LocalDate.of(now.getYear() + 1, 1, 1);
    }

    public RoundKind getKind() {
        return kind;
    }

    public void setKind(RoundKind kind) {
        this.kind = kind;
    }

    public Cao getCao() {
        return cao;
    }

    public void setCao(Cao cao) {
        this.cao = cao;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
