package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import nl.noaberwerk.personnel.ImportDesk;
import nl.noaberwerk.wages.file.WageTableImports;

/** Reading wage tables: choose the file, see what every row would do, save it. */
@Named
@ViewScoped
public class WageTableImportScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WageTableImports imports;

    private final ImportDesk desk = new ImportDesk("wages.table.import");

    /** Shows what the chosen file would do, or the file of before when no other is chosen. */
    public void preview() throws IOException {
        desk.preview(imports::preview);
    }

    public void save() {
        desk.save(imports::save);
    }

    /** Begins anew; nothing was stored. */
    public String cancel() {
        return "/wages/wage-table-import.xhtml?faces-redirect=true";
    }

    public ImportDesk getDesk() {
        return desk;
    }
}
