package nl.noaberwerk.hosts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.Host;
import nl.noaberwerk.hosts.HostContact;
import nl.noaberwerk.hosts.HostContracts;
import nl.noaberwerk.hosts.HostDocument;
import nl.noaberwerk.hosts.HostDocuments;
import nl.noaberwerk.hosts.Hosts;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** One host employer: who it is, whom one speaks to, its contracts and papers. */
@Named
@ViewScoped
public class HostScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Hosts hosts;

    @Inject
    private transient HostContracts contracts;

    @Inject
    private transient HostDocuments documents;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private transient Host host;
    private transient List<Agreed> agreed;
    private transient List<HostDocument> papers;
    private transient Part upload;
    private Long id;
    private String contact;
    private String position;
    private String email;
    private String phone;
    private String title;
    private LocalDate day;

    /** Called when the page opens. @throws Refused 404 when there is none */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hosts.not-found");
        }
        day = today.date();
        getHost();
    }

    public Host getHost() {
        if (host == null) {
            host = hosts.one(id);
        }
        return host;
    }

    public String getWerksoorten() {
        var words = hosts.werksoorten();
        return getHost().getWerksoorten().stream()
                .map(kind -> words.getOrDefault(kind, kind))
                .collect(Collectors.joining(", "));
    }

    public int getPeople() {
        return hosts.people(id);
    }

    public String getLink() {
        return hosts.link(id);
    }

    public List<HostContact> getContacts() {
        return hosts.contacts(id);
    }

    public List<Agreed> getContracts() {
        if (agreed == null) {
            agreed = contracts.of(id);
        }
        return agreed;
    }

    /** "geldt", "gaat nog in" or "voorbij". */
    public String standing(Agreed one) {
        if (one.contract().holdsOn(today.date())) {
            return "geldt";
        }
        return one.contract().getStartsOn().isAfter(today.date()) ? "gaat nog in" : "voorbij";
    }

    public String basis(Agreed one) {
        return one.terms().isEmpty()
                ? ""
                : one.terms().get(one.terms().size() - 1).getTerms().basis().getLabel();
    }

    public List<HostDocument> getPapers() {
        if (papers == null) {
            papers = documents.of(id);
        }
        return papers;
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR, getHost().getEmployerId());
    }

    public String addContact() {
        hosts.addContact(id, new HostContact.Reach(contact, position, email, phone));
        Notice.afterRedirect(Messages.text("hosts.contact.saved", contact));
        return again();
    }

    public String removeContact(long contactId) {
        HostContact removed = hosts.removeContact(contactId);
        Notice.afterRedirect(Messages.text("hosts.contact.removed", removed.getName()));
        return again();
    }

    public String addPaper() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            throw Refused.badRequest("hosts.document.no-file");
        }
        try (InputStream in = upload.getInputStream()) {
            documents.add(
                    id,
                    title,
                    day,
                    new ReceivedDocument(upload.getSubmittedFileName(), upload.getContentType(), in.readAllBytes()));
        }
        Notice.afterRedirect(Messages.text("hosts.document.saved", title));
        return again();
    }

    public String withdraw(long documentId) {
        HostDocument gone = documents.withdraw(documentId);
        Notice.afterRedirect(Messages.text("hosts.document.gone", gone.getTitle()));
        return again();
    }

    private String again() {
        return "/hosts/host.xhtml?faces-redirect=true&id=" + id;
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

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
