package nl.noaberwerk.personnel.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.Effect;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.EmploymentChanges;
import nl.noaberwerk.personnel.Topic;
import nl.noaberwerk.personnel.file.PersonnelImports;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/** A change with its first day: what, from when, why, and the effect before it is saved. */
@Named
@ViewScoped
public class ChangeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Employees employees;

    @Inject
    private transient EmploymentChanges changes;

    @Inject
    private transient PersonnelImports imports;

    @Inject
    private transient Today today;

    private Long id;
    private Topic topic = Topic.HOURS;
    private LocalDate from;
    private String reason;
    private String who;
    private ChangeForm form = new ChangeForm();
    private transient Effect effect;

    /** Called when the page opens: the form begins with what holds now. */
    public void open() {
        Dossier dossier = employees.dossier(id);
        who = dossier.nameOn(today.date()) + " (" + dossier.employment().getPersonnelNumber() + ")";
        from = later(
                imports.firstOpenDay(dossier.employment().getEmployerId()),
                dossier.employment().getInService());
        dossier.on(today.date()).stream()
                .filter(fact -> fact.topic() == topic)
                .findFirst()
                .ifPresent(form::startFrom);
    }

    /** Works the change out without saving it. */
    public void show() {
        effect = null;
        effect = changes.effect(id, form.fact(topic), from);
    }

    public String save() {
        changes.record(id, form.fact(topic), from, reason);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = Messages.text("personnel.change.saved", topic.label(), from);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
        return "/personnel/employee.xhtml?faces-redirect=true&id=" + id;
    }

    /** The fields changed after the effect was shown: it has to be shown anew. */
    public boolean isReady() {
        return effect != null && !effect.changes().isEmpty();
    }

    public Effect getEffect() {
        return effect;
    }

    public List<Topic> getTopics() {
        return Arrays.asList(Topic.values());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Topic getTopic() {
        return topic;
    }

    public void setTopic(Topic topic) {
        this.topic = topic;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWho() {
        return who;
    }

    public ChangeForm getForm() {
        return form;
    }
}
