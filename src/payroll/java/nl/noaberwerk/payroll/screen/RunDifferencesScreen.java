package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.noaberwerk.payroll.Difference;
import nl.noaberwerk.payroll.DifferenceCause;
import nl.noaberwerk.payroll.Differences;
import nl.noaberwerk.payroll.RunDifferences;
import nl.noaberwerk.rules.Euro;

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
    private Euro least;
    private String text = "";

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

    /** The people with a difference that is asked for, the greatest first. */
    public List<Difference> getPeople() {
        return wanted().sorted(
                        Comparator.comparing(Difference::size).reversed().thenComparing(Difference::personnelNumber))
                .toList();
    }

    private Stream<Difference> wanted() {
        return getFound().changed().stream()
                .filter(person -> cause == null || person.has(cause))
                .filter(person -> least == null || person.size().compareTo(least) >= 0)
                .filter(person -> (person.personnelNumber() + " " + person.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(text.trim().toLowerCase(Locale.ROOT)));
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

    /** Who differs by less is not shown; null shows all. */
    public Euro getLeast() {
        return least;
    }

    public void setLeast(Euro least) {
        this.least = least;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
