package nl.noaberwerk.hours.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import nl.noaberwerk.hours.HourImports;
import nl.noaberwerk.personnel.ImportDesk;
import nl.noaberwerk.platform.EmployerInView;

/** Reads a file of worked hours: a preview of every row first. */
@Named
@ViewScoped
public class HourImportScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HourImports imports;

    @Inject
    private EmployerInView employer;

    private final ImportDesk desk = new ImportDesk("hours.import");

    /** Shows what the chosen file would do, or the file of before when no other is chosen. */
    public void preview() throws IOException {
        desk.preview(file -> imports.preview(employer.id(), file));
    }

    public void save() {
        desk.save(file -> imports.save(employer.id(), file));
    }

    /** Begins anew; nothing was stored. */
    public String cancel() {
        return "/hours/import.xhtml?faces-redirect=true";
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public ImportDesk getDesk() {
        return desk;
    }
}
