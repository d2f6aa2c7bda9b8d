package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.indication.Arbeidshandicap;
import nl.noaberwerk.indication.ChecklistAnswer;
import nl.noaberwerk.indication.ChecklistAnswer.Answer;
import nl.noaberwerk.indication.ChecklistItem;
import nl.noaberwerk.indication.ChecklistLine;
import nl.noaberwerk.indication.Checklists;
import nl.noaberwerk.indication.College;
import nl.noaberwerk.indication.Colleges;
import nl.noaberwerk.indication.HerindicatieDossier;
import nl.noaberwerk.indication.HerindicatieFollowUp;
import nl.noaberwerk.indication.HerindicatieLetters;
import nl.noaberwerk.indication.HerindicatieState;
import nl.noaberwerk.indication.HerindicatieSteps;
import nl.noaberwerk.indication.Herindicaties;
import nl.noaberwerk.indication.Outcome;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** One herindicatie: how far it is, what its dossier holds, and the next step. */
@Named
@ViewScoped
public class HerindicatieScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Herindicaties herindicaties;

    @Inject
    private HerindicatieSteps steps;

    @Inject
    private Checklists checklists;

    @Inject
    private Colleges known;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient HerindicatieDossier dossier;
    private transient Part upload;
    private Long id;
    private Long college;
    private LocalDate day;
    private String note;
    private String why;
    private ChecklistItem item;
    private Answer answer;
    private String text;
    private Long task;
    private String done;
    private DecisionFields decision = new DecisionFields();

    /** Called when the page opens. */
    public void open() {
        day = today.date();
        getDossier();
    }

    public HerindicatieDossier getDossier() {
        if (dossier == null) {
            dossier = herindicaties.dossier(id);
        }
        return dossier;
    }

    public String start() {
        steps.start(id);
        return again("indication.step.started");
    }

    public String send() {
        steps.send(id, day, college);
        return again("indication.step.sent");
    }

    public String received() {
        steps.received(id, day);
        return again("indication.step.received");
    }

    public String decided() {
        if (getState().equals(HerindicatieState.OBJECTION.name())) {
            steps.objectionDecided(id, decision.decision(note));
        } else {
            steps.decided(id, decision.decision(note));
        }
        return again("indication.step.decided");
    }

    public String objected() {
        steps.objected(id, day, note);
        return again("indication.step.objection");
    }

    public String close() {
        steps.close(id, why);
        return again("indication.step.ended");
    }

    /** An item is filled in, or a file is added to it. */
    public String fill() throws IOException {
        boolean file = upload != null && upload.getSize() > 0;
        boolean words = answer != null || text != null && !text.isBlank();
        if (words && item != ChecklistItem.ENCLOSURE || !file) {
            checklists.answer(id, item, answer, text);
        }
        if (file) {
            try (InputStream in = upload.getInputStream()) {
                ReceivedDocument received =
                        new ReceivedDocument(upload.getSubmittedFileName(), upload.getContentType(), in.readAllBytes());
                checklists.attach(id, item, item == ChecklistItem.ENCLOSURE ? text : "", received);
            }
        }
        return again("indication.checklist.saved");
    }

    public String finish() {
        steps.done(task, done);
        return again("indication.follow-up.saved");
    }

    private String again(String key) {
        Notice.afterRedirect(Messages.text(key));
        return "/indication/herindicatie.xhtml?faces-redirect=true&id=" + id;
    }

    public String getState() {
        return getDossier().file().getState().name();
    }

    public boolean isMayChange() {
        return caller.has(Role.INDICATIEBEHEERDER);
    }

    public boolean isLate() {
        HerindicatieState state = getDossier().file().getState();
        return state != HerindicatieState.DECIDED
                && getDossier()
                        .file()
                        .due()
                        .filter(due -> due.isBefore(today.date()))
                        .isPresent();
    }

    public String getMissing() {
        return String.join("; ", getDossier().missing()).toLowerCase(Messages.DUTCH);
    }

    /** Of an enclosure all, of another item the last. */
    public List<ChecklistAnswer> shown(ChecklistLine line) {
        return line.item() == ChecklistItem.ENCLOSURE
                ? line.answers()
                : line.answers().stream().limit(1).toList();
    }

    /** The letters that can be written about it now. */
    public List<HerindicatieLetters.Letter> getLetters() {
        return HerindicatieLetters.of(getDossier());
    }

    public List<HerindicatieFollowUp> getTasks() {
        return getDossier().tasks();
    }

    public List<HerindicatieFollowUp> getOpenTasks() {
        return getTasks().stream().filter(one -> !one.isDone()).toList();
    }

    public List<College> getColleges() {
        return known.all(getDossier().file().getEmployerId());
    }

    public List<ChecklistItem> getItems() {
        return ChecklistItem.of(getDossier().file().getGround());
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Arbeidshandicap[] getCategories() {
        return Arbeidshandicap.values();
    }

    public DecisionFields getDecision() {
        return decision;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCollege() {
        return college;
    }

    public void setCollege(Long college) {
        this.college = college;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public ChecklistItem getItem() {
        return item;
    }

    public void setItem(ChecklistItem item) {
        this.item = item;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public Long getTask() {
        return task;
    }

    public void setTask(Long task) {
        this.task = task;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
