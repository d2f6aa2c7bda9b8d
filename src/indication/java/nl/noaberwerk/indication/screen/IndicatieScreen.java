package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.indication.Indicatie;
import nl.noaberwerk.indication.Indicaties;

/** The indicatie of the employee of a dossier: read, and logged, only when somebody asks for it. */
@Named
@ViewScoped
public class IndicatieScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Indicaties indicaties;

    private transient List<Indicatie> rows;

    public void show(long employmentId) {
        rows = indicaties.of(employmentId).decisions();
    }

    public boolean isAsked() {
        return rows != null;
    }

    /** The newest decision first; nothing until it was asked for. */
    public List<Indicatie> getRows() {
        return rows == null ? List.of() : rows;
    }
}
