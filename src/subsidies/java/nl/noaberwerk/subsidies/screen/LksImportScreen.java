package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import nl.noaberwerk.personnel.ImportDesk;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.subsidies.file.LksPaymentImports;

/** Reads a file of payments by municipalities: a preview of every row first. */
@Named
@ViewScoped
public class LksImportScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LksPaymentImports imports;

    @Inject
    private EmployerInView employer;

    private final ImportDesk desk = new ImportDesk("subsidies.import");

    /** Shows what the chosen file would do, or the file of before when no other is chosen. */
    public void preview() throws IOException {
        desk.preview(file -> imports.preview(employer.id(), file));
    }

    public void save() {
        desk.save(file -> imports.save(employer.id(), file));
    }

    /** Begins anew; nothing was stored. */
    public String cancel() {
        return "/subsidies/import.xhtml?faces-redirect=true";
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public ImportDesk getDesk() {
        return desk;
    }
}
