package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.placement.Placement;
import nl.noaberwerk.placement.Placements;

/** Where the employee of a dossier works and worked. */
@Named
@ViewScoped
public class WorkScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Placements placements;

    private transient List<Placement> rows;

    /** The newest first; read once per view. */
    public List<Placement> rows(long employmentId) {
        if (rows == null) {
            rows = placements.of(employmentId);
        }
        return rows;
    }
}
