package nl.noaberwerk.personnel.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.Effect;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.EmploymentChanges;
import nl.noaberwerk.personnel.Topic;
import nl.noaberwerk.personnel.file.PersonnelImports;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;

/** A change with its first day: what, from when, why, and the effect before it is saved. */
@Named
@ViewScoped
public class ChangeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Employees employees;

    @Inject
    private EmploymentChanges changes;

    @Inject
    private PersonnelImports imports;

    @Inject
    private Today today;

    private Long id;
    private Topic topic = Topic.HOURS;
    private LocalDate from;
    private boolean undo;
    private String reason;
    private String who;
    private LocalDate wasEnd;
    private final ChangeFields fields = new ChangeFields();
    private transient Effect effect;

    /** Called when the page opens: the fields begin with what holds, or with what held before the last change. */
    public void open() {
        Dossier dossier = employees.dossier(id);
        who = dossier.nameOn(today.date()) + " (" + dossier.employment().getPersonnelNumber() + ")";
        wasEnd = dossier.outOfService().orElse(null);
        if (from == null) {
            from = later(
                    imports.firstOpenDay(dossier.employment().getEmployerId()),
                    dossier.employment().getInService());
        }
        Optional<DatedFact> before = undo ? dossier.beforeLast(topic, from) : now(dossier);
        before.ifPresent(fields::fill);
        if (undo) {
            reason = Messages.text("personnel.change.undo-reason");
        }
    }

    /** Works the change out without saving it. */
    public void show() {
        effect = null;
        effect = worked();
    }

    /** Saves what was shown; when something was filled in since, the new effect is shown first. */
    public String save() {
        Effect shown = effect;
        effect = null;
        effect = worked();
        if (!effect.equals(shown)) {
            Notices.error(null, Messages.text("personnel.change.other-effect"));
            return null;
        }
        changes.record(id, fields.fact(topic), start(), reason);
        Notice.afterRedirect(Messages.text("personnel.change.saved", topic.label(), start()));
        return "/personnel/employee.xhtml?faces-redirect=true&id=" + id + "&gewijzigd=" + topic + "&vanaf=" + start();
    }

    /** Whether the effect was shown and something differs. */
    public boolean isReady() {
        return effect != null && !effect.changes().isEmpty();
    }

    public List<Topic> getTopics() {
        return Arrays.asList(Topic.values());
    }

    private Effect worked() {
        return changes.effect(id, fields.fact(topic), start());
    }

    /** An end of service counts from the day after the earlier of the old and the new last day. */
    private LocalDate start() {
        if (topic != Topic.END) {
            return from;
        }
        return Stream.of(Optional.ofNullable(wasEnd), Optional.ofNullable(fields.getLastDay()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(last -> last.plusDays(1))
                .orElse(today.date());
    }

    private Optional<DatedFact> now(Dossier dossier) {
        return dossier.on(today.date()).stream()
                .filter(fact -> fact.topic() == topic)
                .findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public Effect getEffect() {
        return effect;
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

    /** Whether the page opens with what held before the last change of the topic. */
    public boolean isUndo() {
        return undo;
    }

    public void setUndo(boolean undo) {
        this.undo = undo;
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

    public ChangeFields getFields() {
        return fields;
    }
}
