package nl.noaberwerk.reintegration;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.labour.FactKind;

/** Which documents there are, who signs them, and what their completion tells the timeline. */
public enum PaperKind {
    PROBLEEMANALYSE("Probleemanalyse, deel voor de werkgever", FactKind.PROBLEEMANALYSE, "datum", Party.EMPLOYER),
    PLAN_VAN_AANPAK("Plan van aanpak", FactKind.PLAN_GETEKEND, "", Party.EMPLOYEE, Party.EMPLOYER),
    BIJSTELLING("Evaluatie en bijstelling", FactKind.EVALUATIE, "gesprek", Party.EMPLOYEE, Party.EMPLOYER),
    MELDING_42("42e-weeksmelding", FactKind.MELDING_42, "", Party.EMPLOYER),
    EERSTEJAARSEVALUATIE(
            "Eerstejaarsevaluatie", FactKind.EERSTEJAARSEVALUATIE, "gesprek", Party.EMPLOYEE, Party.EMPLOYER),
    EINDEVALUATIE("Eindevaluatie", FactKind.EINDEVALUATIE, "gesprek", Party.EMPLOYEE, Party.EMPLOYER);

    private final String label;
    private final FactKind fact;
    private final String dayQuestion;
    private final Set<Party> signers;

    PaperKind(String label, FactKind fact, String dayQuestion, Party... signers) {
        this.label = label;
        this.fact = fact;
        this.dayQuestion = dayQuestion;
        this.signers = Set.of(signers);
    }

    /** In Dutch: "Plan van aanpak". */
    public String label() {
        return label;
    }

    /** What has happened once everybody signed. */
    public FactKind fact() {
        return fact;
    }

    /** The question whose answer is the day of the fact; empty when that is the day of the last signature. */
    public Optional<String> dayQuestion() {
        return Optional.of(dayQuestion).filter(code -> !code.isEmpty());
    }

    /** Who must sign before it is done. */
    public Set<Party> signers() {
        return signers;
    }

    /** There may be many of it in one case. */
    public boolean repeats() {
        return this == BIJSTELLING;
    }

    /** UWV wants the burgerservicenummer on it. */
    boolean isForUwv() {
        return this == MELDING_42;
    }

    /** The file with its questions. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".yaml";
    }
}
