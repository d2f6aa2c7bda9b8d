package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.AppliedRound;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.RoundKind;
import nl.noaberwerk.wages.RoundLine;
import nl.noaberwerk.wages.RoundQuestion;
import nl.noaberwerk.wages.SalaryRound;
import nl.noaberwerk.wages.SalaryRounds;

/** The dry run of a round: who gets what, who is chosen, and the button that carries it out. */
@Named
@ViewScoped
public class RoundScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 100;

    @Inject
    private SalaryRounds rounds;

    @Inject
    private Caller caller;

    @Inject
    private EmployerInView employer;

    private transient SalaryRound round;
    private final Set<Long> notChosen = new HashSet<>();
    private String kind = "";
    private String cao = "";
    private LocalDate day;
    private int page = 1;

    /** A line with its tick. */
    public final class Choice {

        private final RoundLine line;

        private Choice(RoundLine line) {
            this.line = line;
        }

        public RoundLine getLine() {
            return line;
        }

        public boolean isChosen() {
            return !notChosen.contains(line.employmentId());
        }

        public void setChosen(boolean chosen) {
            if (chosen) {
                notChosen.remove(line.employmentId());
            } else {
                notChosen.add(line.employmentId());
            }
        }
    }

    public SalaryRound getRound() {
        if (round == null) {
            round = rounds.propose(question());
        }
        return round;
    }

    public List<Choice> getChoices() {
        return getRound().lines().stream()
                .skip((page - 1L) * SIZE)
                .limit(SIZE)
                .map(Choice::new)
                .toList();
    }

    public void chooseAll() {
        notChosen.clear();
    }

    public void chooseNobody() {
        notChosen.addAll(ids(getRound().lines()));
    }

    public List<RoundLine> getChosen() {
        return getRound().lines().stream()
                .filter(line -> !notChosen.contains(line.employmentId()))
                .toList();
    }

    /** Euros per month over whom is chosen. */
    public Euro getEffect() {
        return SalaryRound.effect(getChosen());
    }

    /** Euros of loongarantie per month over whom is chosen. */
    public Euro getLoongarantie() {
        return Euro.sum(getChosen().stream().map(RoundLine::loongarantie).toList());
    }

    /** "Loon van 87 medewerkers wijzigen per 1-1-2027". */
    public String getButton() {
        int people = getChosen().size();
        return Messages.text(people == 1 ? "wages.round.apply-one" : "wages.round.apply", people, day);
    }

    public String apply() {
        try {
            AppliedRound done = rounds.apply(question(), ids(getChosen()), getEffect());
            String key = done.getPeople() == 1 ? "wages.round.applied-one" : "wages.round.applied";
            Notice.afterRedirect(Messages.text(key, done.getPeople(), done.getDay(), done.getReason()));
            return "/wages/applied-round.xhtml?faces-redirect=true&id=" + done.getId();
        } finally {
            round = null;
        }
    }

    public void turn(int pages) {
        page = Math.min(getPages(), Math.max(1, page + pages));
    }

    public boolean isMayApply() {
        return caller.has(Role.SALARISADMINISTRATEUR);
    }

    public String getTitle() {
        return question().kind().label();
    }

    public String getReason() {
        return question().reason();
    }

    private RoundQuestion question() {
        return new RoundQuestion(employer.id(), named(RoundKind.values(), kind), named(Cao.values(), cao), day);
    }

    private static <T extends Enum<T>> T named(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Set<Long> ids(List<RoundLine> lines) {
        return lines.stream().map(RoundLine::employmentId).collect(Collectors.toSet());
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (getRound().lines().size() + SIZE - 1) / SIZE);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCao() {
        return cao;
    }

    public void setCao(String cao) {
        this.cao = cao;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
