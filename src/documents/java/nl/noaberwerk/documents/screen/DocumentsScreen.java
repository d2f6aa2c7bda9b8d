package nl.noaberwerk.documents.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.documents.DocumentLine;
import nl.noaberwerk.documents.DocumentOwner;
import nl.noaberwerk.documents.DocumentRule;
import nl.noaberwerk.documents.DocumentRules;
import nl.noaberwerk.documents.Documents;
import nl.noaberwerk.documents.NewDocument;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.ConfigProvider;

/** The papers of one employee: look, add, withdraw. */
@Named
@ViewScoped
public class DocumentsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Documents documents;

    @Inject
    private DocumentRules rules;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<DocumentLine> lines;
    private transient DocumentOwner owner;
    private transient Part upload;
    private Long id;
    private String kind;
    private String title;
    private LocalDate validFrom;
    private String fileName;
    private String mediaType;
    private byte[] content;
    private Long withdrawn;
    private String reason;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("documents.employment-missing");
        }
        validFrom = today.date();
        getOwner();
    }

    public DocumentOwner getOwner() {
        if (owner == null) {
            owner = documents.owner(id);
        }
        return owner;
    }

    public List<DocumentLine> getLines() {
        return lines(id);
    }

    /** Of the employee of a dossier; read once per view. */
    public List<DocumentLine> lines(Long employmentId) {
        if (lines == null) {
            lines = documents.of(employmentId);
        }
        return lines;
    }

    /** Those that still count. */
    public List<DocumentLine> valid(Long employmentId) {
        return lines(employmentId).stream()
                .filter(line -> !line.isWithdrawn() && !line.isDestroyed())
                .toList();
    }

    public List<DocumentRule> getKinds() {
        return rules.seen();
    }

    /** Keeps the chosen file; when another field is wrong the file need not be chosen again. */
    public String add() throws IOException {
        take();
        try {
            documents.add(
                    id, new NewDocument(kind, title, validFrom), new ReceivedDocument(fileName, mediaType, content));
        } catch (Refused refused) {
            forgetBadFile(refused);
            throw refused;
        }
        String label = rules.of(kind).getLabel();
        Notice.afterRedirect(Messages.text("documents.added", label));
        return again();
    }

    public String withdraw() {
        documents.withdraw(withdrawn, reason);
        Notice.afterRedirect(Messages.text("documents.withdrawn"));
        return again();
    }

    /** The size limit in megabytes, for the help text. */
    public long getMegabytes() {
        // asked here, not injected: a value of the configuration cannot be kept with the view
        return ConfigProvider.getConfig().getValue("noaberwerk.documents.maximum-bytes", Long.class) / 1_000_000;
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.HR_ADVISEUR);
    }

    private String again() {
        return "/documents/documents.xhtml?faces-redirect=true&id=" + id;
    }

    private void forgetBadFile(Refused refused) {
        if (refused.key().startsWith("documents.file.")) {
            fileName = null;
            content = null;
        }
    }

    private void take() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            return;
        }
        fileName = upload.getSubmittedFileName();
        mediaType = upload.getContentType();
        try (InputStream in = upload.getInputStream()) {
            content = in.readAllBytes();
        }
        upload = null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    /** The file that was chosen before; null when none. */
    public String getFileName() {
        return fileName;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public Long getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
