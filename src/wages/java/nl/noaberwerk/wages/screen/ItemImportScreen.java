package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import nl.noaberwerk.personnel.ImportDesk;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.file.ItemImports;

/** Reading a file with items: choose it, see what every row would do, save it. */
@Named
@ViewScoped
public class ItemImportScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemImports imports;

    @Inject
    private EmployerInView employer;

    private final ImportDesk desk = new ImportDesk("wages.import");
    private boolean keep;

    /** Shows what the chosen file would do, or the file of before when no other is chosen. */
    public void preview() throws IOException {
        desk.preview(file -> imports.preview(employer.id(), file, way()));
    }

    public void save() {
        desk.save(file -> imports.save(employer.id(), file, way()));
    }

    /** Begins anew; nothing was stored. */
    public String cancel() {
        return "/wages/item-import.xhtml?faces-redirect=true";
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    private ItemImports.Way way() {
        return new ItemImports.Way(ItemSource.FILE, keep);
    }

    public ImportDesk getDesk() {
        return desk;
    }

    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
    }
}
