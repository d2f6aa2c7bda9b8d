package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.payroll.Difference;
import nl.noaberwerk.payroll.DifferenceCause;
import nl.noaberwerk.payroll.Differences;
import nl.noaberwerk.payroll.RunDifferences;

/** What a run pays otherwise than the month before; worked out only when somebody wants to see it. */
@Named
@ViewScoped
public class RunDifferencesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunScreen screen;

    @Inject
    private RunDifferences differences;

    private transient Differences found;
    private boolean asked;
    private DifferenceCause cause;

    public void show() {
        asked = true;
        found = null;
    }

    public boolean isAsked() {
        return asked;
    }

    /** False when there is no month before to compare with. */
    public boolean isComparable() {
        return asked && getFound() != null;
    }

    public Differences getFound() {
        if (found == null) {
            found = differences.of(screen.getId()).orElse(null);
        }
        return found;
    }

    /** The people with a difference, by the chosen cause or by any. */
    public List<Difference> getPeople() {
        return getFound().changed().stream()
                .filter(person -> cause == null || person.causes().containsKey(cause))
                .toList();
    }

    public DifferenceCause[] getCauses() {
        return DifferenceCause.values();
    }

    public DifferenceCause getCause() {
        return cause;
    }

    public void setCause(DifferenceCause cause) {
        this.cause = cause;
    }
}
