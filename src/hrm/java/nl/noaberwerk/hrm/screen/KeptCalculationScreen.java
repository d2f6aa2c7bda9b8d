package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.hrm.CalculationOutcome;
import nl.noaberwerk.hrm.CalculationOutcome.Line;
import nl.noaberwerk.hrm.KeptCalculation;
import nl.noaberwerk.hrm.KeptCalculations;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** A calculation as it was kept on a case, beside what it would be now. */
@Named
@ViewScoped
public class KeptCalculationScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeptCalculations calculations;

    private Long id;
    private transient KeptCalculations.Recomputed found;

    /** One line of the answer, then and now. */
    public record Compared(String label, String then, String now) {}

    /** @throws Refused 404 without one, or when it is not for the caller */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hrm.calculation.none", "");
        }
        getFound();
    }

    public KeptCalculations.Recomputed getFound() {
        if (found == null) {
            found = calculations.recompute(id);
        }
        return found;
    }

    public KeptCalculation getKept() {
        return getFound().kept();
    }

    /** The day on which it was kept. */
    public String getMoment() {
        return Messages.shown(LocalDate.ofInstant(getKept().getRecordedAt(), Today.ZONE));
    }

    public List<Compared> getCompared() {
        CalculationOutcome now = getFound().now();
        Map<String, String> values =
                now.lines().stream().collect(Collectors.toMap(Line::label, Line::value, (one, other) -> one));
        return getFound().then().lines().stream()
                .map(line -> new Compared(line.label(), line.value(), values.getOrDefault(line.label(), "–")))
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
