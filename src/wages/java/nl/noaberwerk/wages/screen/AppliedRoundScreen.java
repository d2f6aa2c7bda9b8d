package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.wages.AppliedRound;
import nl.noaberwerk.wages.RoundLine;
import nl.noaberwerk.wages.SalaryRounds;

/** A round that was carried out: what it did, and taking it back. */
@Named
@ViewScoped
public class AppliedRoundScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SalaryRounds rounds;

    @Inject
    private Caller caller;

    @Inject
    private EmployerInView employer;

    private transient AppliedRound round;
    private transient List<RoundLine> lines;
    private long id;

    /** Who comes by a link sees the employer of the round in the header. */
    public void enter() {
        employer.choose(getRound().getEmployerId());
    }

    public AppliedRound getRound() {
        if (round == null) {
            round = rounds.find(id);
        }
        return round;
    }

    public List<RoundLine> getLines() {
        if (lines == null) {
            lines = rounds.lines(id);
        }
        return lines;
    }

    public boolean isUndone() {
        return rounds.undone(id);
    }

    public boolean isMayUndo() {
        return caller.has(Role.SALARISADMINISTRATEUR) && !getRound().isUndoing() && !isUndone();
    }

    public String getButton() {
        int people = getRound().getPeople();
        return Messages.text(people == 1 ? "wages.round.undo-one" : "wages.round.undo", people);
    }

    public String undo() {
        AppliedRound back = rounds.undo(id);
        String key = back.getPeople() == 1 ? "wages.round.undone-one" : "wages.round.undone";
        Notice.afterRedirect(Messages.text(key, back.getPeople(), back.getDay()));
        return "/wages/applied-round.xhtml?faces-redirect=true&id=" + back.getId();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
