package nl.noaberwerk.development.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.noaberwerk.development.Functioneringsgesprekken;
import nl.noaberwerk.development.Manner;
import nl.noaberwerk.development.NewAction;
import nl.noaberwerk.development.NewTraining;
import nl.noaberwerk.development.Ontwikkelplannen;
import nl.noaberwerk.development.PlanVersion;
import nl.noaberwerk.development.Trainings;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;

/** The forms on the page of somebody's development: each is one step, after which the page opens anew. */
@Named
@ViewScoped
public class DevelopmentStepsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String GOAL = "doel ";

    @Inject
    private DevelopmentScreen page;

    @Inject
    private Ontwikkelplannen plans;

    @Inject
    private Functioneringsgesprekken talks;

    @Inject
    private Trainings trainings;

    @Inject
    private Today today;

    /** What was filled in, by the name of the field. */
    private final HashMap<String, String> text = new HashMap<>();

    private final HashMap<String, LocalDate> day = new HashMap<>();
    private Manner manner = Manner.SIGNED;

    /** Called when the page opens. */
    public void open() {
        day.put("agreed", today.date());
        day.put("held", today.date());
    }

    public String addGoal() {
        plans.addGoal(page.getId(), text.get("goal"));
        return after("development.goal.added");
    }

    public String endGoal(long goalId, boolean reached) {
        plans.endGoal(goalId, reached);
        return after("development.goal.closed");
    }

    public String addAction() {
        String where = text.get("where") == null ? "" : text.get("where");
        Long number = where.isEmpty() ? null : Long.valueOf(where.substring(where.indexOf(' ') + 1));
        boolean goal = where.startsWith(GOAL);
        plans.addAction(
                page.getId(),
                new NewAction(
                        goal ? number : null, goal ? null : number, text.get("what"), text.get("who"), day.get("due")));
        return after("development.action.added");
    }

    public String done(long actionId) {
        plans.done(actionId);
        return after("development.action.closed");
    }

    public String fix() {
        PlanVersion version = plans.fix(page.getId());
        return after("development.plan.fixed", version.getNumber());
    }

    /** The last version. */
    public String agree() {
        plans.agree(page.getFile().versions().get(0).getId(), day.get("agreed"), manner);
        return after("development.plan.agreed-now", manner.getLabel());
    }

    public String plan() {
        talks.plan(page.getId(), day.get("talk"), text.get("place"));
        return after("development.talk.saved", day.get("talk"));
    }

    public String move() {
        talks.move(planned(), day.get("moved"), text.get("moved"));
        return after("development.talk.saved", day.get("moved"));
    }

    public String held() {
        talks.held(planned(), day.get("held"), text.get("report"), text.get("opinion"));
        return after("development.talk.held");
    }

    public String cancel() {
        talks.cancel(planned(), text.get("cancel"));
        return after("development.talk.cancelled");
    }

    public String addTraining() {
        trainings.add(
                page.getId(),
                new NewTraining(
                        text.get("training"),
                        text.get("provider"),
                        day.get("from"),
                        day.get("completed"),
                        day.get("until")));
        return after("development.training.added");
    }

    public String complete() {
        trainings.complete(Long.parseLong(text.get("running")), day.get("finished"), day.get("proof"));
        return after("development.training.done");
    }

    public String endTraining(long trainingId) {
        trainings.end(trainingId);
        return after("development.training.ended");
    }

    /** Goals that are worked on and talks that were held, to which an action can belong. */
    public Map<String, String> getPlaces() {
        Map<String, String> places = new LinkedHashMap<>();
        page.getFile().openGoals().forEach(one -> places.put("Doel: " + one.getText(), GOAL + one.getId()));
        page.getFile()
                .heldTalks()
                .forEach(one -> places.put("Gesprek van " + Messages.shown(one.getHeldOn()), "gesprek " + one.getId()));
        return places;
    }

    private long planned() {
        return page.getFile().plannedTalks().get(0).getId();
    }

    private String after(String key, Object... arguments) {
        Notice.afterRedirect(Messages.text(key, arguments));
        return "/development/person.xhtml?faces-redirect=true&id=" + page.getId();
    }

    public Manner[] getManners() {
        return Manner.values();
    }

    public HashMap<String, String> getText() {
        return text;
    }

    public HashMap<String, LocalDate> getDay() {
        return day;
    }

    public Manner getManner() {
        return manner;
    }

    public void setManner(Manner manner) {
        this.manner = manner;
    }
}
