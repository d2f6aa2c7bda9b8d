package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdviceCategory;
import nl.noaberwerk.hrm.AdviceWork;
import nl.noaberwerk.hrm.CaseDocuments;
import nl.noaberwerk.hrm.ConfidentialCases;
import nl.noaberwerk.hrm.Outcome;
import nl.noaberwerk.hrm.TimeSpent;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.Today;

/** The forms on the page of a case: each is one step, after which the page opens anew. */
@Named
@ViewScoped
public class AdviceStepsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceCaseScreen page;

    @Inject
    private AdviceCases cases;

    @Inject
    private AdviceWork work;

    @Inject
    private ConfidentialCases secrets;

    @Inject
    private TimeSpent time;

    @Inject
    private CaseDocuments documents;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient Part upload;

    /** What was filled in, by the name of the field. */
    private final HashMap<String, String> text = new HashMap<>();

    private final HashMap<String, LocalDate> day = new HashMap<>();
    private Integer minutes;
    private Outcome outcome;

    /** Called when the page opens. */
    public void open() {
        text.put("adviser", page.getAdvice().adviser().orElse(caller.name()));
        text.put("owner", caller.name());
        text.put("category", page.getAdvice().getCategory());
        text.put("reader", page.getAdvice().askerAccount().orElse(null));
        day.put("worked", today.date());
        day.put("document", today.date());
    }

    public String assign() {
        work.assign(page.getId(), text.get("adviser"));
        return again();
    }

    public String file() {
        work.file(page.getId(), text.get("category"));
        return again();
    }

    public String move() {
        work.moveDeadline(page.getId(), day.get("deadline"), text.get("why"));
        return again();
    }

    public String note() {
        work.note(page.getId(), text.get("note"));
        return again();
    }

    /** The last version of the advice. */
    public String release() {
        int number = page.getFile().versions().get(0).getNumber();
        String to = text.get("reader");
        work.release(page.getId(), number, to);
        return after(Messages.text("hrm.advice.released", number, to));
    }

    public String followUp() {
        work.followUp(page.getId(), day.get("follow"), text.get("owner"), text.get("follow"));
        return again();
    }

    public String followedUp() {
        work.followedUp(page.getId(), text.get("how"));
        return again();
    }

    public String close() {
        work.close(page.getId(), outcome, text.get("close"));
        return again();
    }

    public String reopen() {
        work.reopen(page.getId(), day.get("reopen"), text.get("reopen"));
        return again();
    }

    public String keepSecret(boolean secret) {
        secrets.keepSecret(page.getId(), secret);
        return again();
    }

    public String allow() {
        secrets.allow(page.getId(), text.get("named"), true);
        return again();
    }

    public String forbid(String account) {
        secrets.allow(page.getId(), account, false);
        return again();
    }

    public String spend() {
        time.add(page.getId(), day.get("worked"), minutes == null ? 0 : minutes);
        return after(Messages.text("hrm.time.added", minutes));
    }

    public String addDocument() throws IOException {
        String name = upload == null ? null : upload.getSubmittedFileName();
        byte[] content = upload == null ? null : upload.getInputStream().readAllBytes();
        String type = upload == null ? null : upload.getContentType();
        documents.add(page.getId(), text.get("title"), day.get("document"), new ReceivedDocument(name, type, content));
        return after(Messages.text("hrm.document.added"));
    }

    private String again() {
        return after(Messages.text("hrm.changed", page.getAdvice().getNumber()));
    }

    private String after(String notice) {
        Notice.afterRedirect(notice);
        return "/hrm/case.xhtml?faces-redirect=true&id=" + page.getId();
    }

    public List<RoleHolder> getAdvisers() {
        return cases.advisers(page.getAdvice().getEmployerId());
    }

    /** To whom something can be shown: hr-adviseurs and leidinggevenden. */
    public List<RoleHolder> getReaders() {
        Map<String, RoleHolder> found = new LinkedHashMap<>();
        page.getAdvice()
                .askerAccount()
                .ifPresent(asker -> cases.leaders(page.getAdvice().getEmployerId()).stream()
                        .filter(one -> one.account().equals(asker))
                        .forEach(one -> found.put(asker, one)));
        cases.leaders(page.getAdvice().getEmployerId()).forEach(one -> found.putIfAbsent(one.account(), one));
        getAdvisers().forEach(one -> found.putIfAbsent(one.account(), one));
        return List.copyOf(found.values());
    }

    public List<AdviceCategory> getCategories() {
        return cases.categories();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public HashMap<String, String> getText() {
        return text;
    }

    public HashMap<String, LocalDate> getDay() {
        return day;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
