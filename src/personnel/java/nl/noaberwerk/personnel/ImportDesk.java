package nl.noaberwerk.personnel;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.function.Function;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What every screen that reads a file keeps while the clerk looks: the chosen file, its preview, and whether it was
 * saved.
 */
public class ImportDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String words;

    private transient Part upload;
    private transient PreviewTable table;
    private String fileName;
    private byte[] content;
    private boolean saved;

    /** @param words beginning of the keys of the messages: "personnel.import" for its ".no-file", ".do" and ".done" */
    public ImportDesk(String words) {
        this.words = words;
    }

    /**
     * Shows what the chosen file would do, or the file of before when no other is chosen.
     *
     * @throws Refused when no file was chosen
     */
    public void preview(Function<ReceivedFile, ImportPreview> asking) throws IOException {
        table = null;
        saved = false;
        take();
        if (content == null) {
            throw new Refused(words + ".no-file");
        }
        table = new PreviewTable(asking.apply(file()));
    }

    /** Saves the file that was looked at. */
    public void save(Function<ReceivedFile, ImportPreview> saving) {
        if (content == null) {
            throw new Refused(words + ".no-file");
        }
        table = new PreviewTable(saving.apply(file()));
        saved = true;
        content = null;
    }

    /** Names what the button does: "3 medewerkers toevoegen, 2 wijzigen". */
    public String getSaveLabel() {
        return table.doing(words + ".do");
    }

    /** What was done, for after saving. */
    public String getDone() {
        return Messages.text(
                words + ".done", table.getAdded(), table.getChanged(), table.getUnchanged(), table.getRefused());
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
