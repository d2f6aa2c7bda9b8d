package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import nl.noaberwerk.personnel.PreviewTable;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.file.WageTableImports;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reading wage tables: choose the file, see what every row would do, enter it. */
@Named
@ViewScoped
public class WageTableImportScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WageTableImports imports;

    private transient Part upload;
    private transient PreviewTable table;
    private String fileName;
    private byte[] content;
    private boolean saved;

    /** Shows what the chosen file would do, or the file of before when no other is chosen. */
    public void preview() throws IOException {
        table = null;
        saved = false;
        take();
        if (content == null) {
            throw new Refused("wages.table.import.no-file");
        }
        table = new PreviewTable(imports.preview(file()));
    }

    public void save() {
        table = new PreviewTable(imports.save(file()));
        saved = true;
        content = null;
    }

    /** Begins anew; nothing was stored. */
    public String cancel() {
        return "/wages/wage-table-import.xhtml?faces-redirect=true";
    }

    /** Names what the button does: "32 bedragen invoeren, 2 bedragen vervangen". */
    public String getSaveLabel() {
        return table.doing("wages.table.import.do");
    }

    /** What was done, for after saving. */
    public String getDone() {
        return Messages.text(
                "wages.table.import.done",
                table.getAdded(),
                table.getChanged(),
                table.getUnchanged(),
                table.getRefused());
    }

    private void take() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            return;
        }
        fileName = upload.getSubmittedFileName();
        try (InputStream in = upload.getInputStream()) {
            content = in.readAllBytes();
        }
        upload = null;
    }

    private ReceivedFile file() {
        // asked here, not injected: a value of the configuration cannot be kept with the view
        long maximum = ConfigProvider.getConfig().getValue("noaberwerk.upload.maximum", Long.class);
        return new ReceivedFile(fileName, content, maximum);
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public PreviewTable getTable() {
        return table;
    }

    public String getFileName() {
        return fileName;
    }

    public boolean isSaved() {
        return saved;
    }
}
