package nl.noaberwerk.benefits.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.benefits.Vangnetten;
import nl.noaberwerk.platform.EmployerInView;

/** Who has which vangnet, and for whom one is proposed. */
@Named
@ViewScoped
public class VangnettenScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Vangnetten vangnetten;

    @Inject
    private EmployerInView inView;

    private transient List<Vangnetten.Row> rows;

    public List<Vangnetten.Row> getRows() {
        if (rows == null) {
            rows = inView.employer().map(one -> vangnetten.list(one.id())).orElse(List.of());
        }
        return rows;
    }
}
