package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.bedrijfsarts.ConsultPeople;
import nl.noaberwerk.bedrijfsarts.MedicalFiles;
import nl.noaberwerk.bedrijfsarts.OpenedFile;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;

/** The medical file of somebody: only the bedrijfsarts opens it. */
@Named
@ViewScoped
public class MedicalFileScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MedicalFiles files;

    @Inject
    private ConsultPeople people;

    @Inject
    private EmployerInView employer;

    private transient OpenedFile file;
    private transient Part upload;

    private Long id;
    private Long person;
    private String who;
    private String title;
    private String text;
    private String scanTitle;

    /** Called when the page opens. */
    public void open() {
        if (id == null && person != null) {
            id = files.numberOf(employer.id(), person);
        }
        if (id != null) {
            getFile();
        }
    }

    public OpenedFile getFile() {
        if (file == null) {
            file = files.open(id);
        }
        return file;
    }

    public List<String> suggest(String typed) {
        return people.suggest(employer.id(), typed);
    }

    public String find() {
        id = files.numberOf(employer.id(), people.employmentOf(employer.id(), who));
        return page();
    }

    public String note() {
        files.note(id, title, text);
        Notice.afterRedirect(Messages.text("bedrijfsarts.file.noted"));
        return page();
    }

    public String add() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            throw Refused.badRequest("bedrijfsarts.file.choose");
        }
        try (InputStream in = upload.getInputStream()) {
            files.add(
                    id,
                    scanTitle,
                    new ReceivedDocument(upload.getSubmittedFileName(), upload.getContentType(), in.readAllBytes()));
        }
        Notice.afterRedirect(Messages.text("bedrijfsarts.file.added"));
        return page();
    }

    private String page() {
        return "/bedrijfsarts/file.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getScanTitle() {
        return scanTitle;
    }

    public void setScanTitle(String scanTitle) {
        this.scanTitle = scanTitle;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
