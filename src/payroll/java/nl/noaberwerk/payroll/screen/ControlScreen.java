package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.payroll.ControlList;
import nl.noaberwerk.payroll.ControlPoint;
import nl.noaberwerk.payroll.ControlTopic;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Pages;

/** The control list of a run, by topic: looking, and ticking off with a note; the filter is in the address. */
@Named
@ViewScoped
public class ControlScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VALUES = "/platform/law-values.xhtml";

    @Inject
    private RunScreen screen;

    @Inject
    private ControlList list;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    private transient List<ControlPoint> points;
    private transient List<Section> sections;
    private Map<Long, Boolean> chosen = new HashMap<>();
    private Map<String, String> notes = new HashMap<>();
    private int calculation = -1;
    private String text = "";
    private String severity = "";

    /** The groups of one topic. */
    public record Section(ControlTopic topic, List<ControlGroup> groups) {

        public int points() {
            return groups.stream().mapToInt(group -> group.points().size()).sum();
        }

        public int open() {
            return groups.stream().mapToInt(ControlGroup::getOpen).sum();
        }
    }

    /** The topics that have points of the kind that is asked for. */
    public List<Section> getSections() {
        if (sections == null) {
            Map<ControlTopic, List<ControlGroup>> byTopic =
                    ControlGroup.of(rows().filter(this::isWanted).toList()).stream()
                            .collect(Collectors.groupingBy(ControlGroup::getTopic));
            sections = Arrays.stream(ControlTopic.values())
                    .filter(byTopic::containsKey)
                    .map(topic -> new Section(topic, byTopic.get(topic)))
                    .toList();
        }
        return sections;
    }

    /** All groups, without the filter: what the approver is shown. */
    public List<ControlGroup> getAll() {
        return ControlGroup.of(rows().filter(ControlPoint::isTickable).toList());
    }

    public boolean isAny() {
        return rows().findAny().isPresent();
    }

    /** "12 punten om na te kijken, 9 afgevinkt, nog 3". */
    public String getCount() {
        long required = rows().filter(ControlPoint::isRequired).count();
        return Messages.text(
                required == 1 ? "payroll.control.count-one" : "payroll.control.count",
                Messages.shown(new java.math.BigDecimal(required)),
                required - getOpen(),
                getOpen());
    }

    /** How many still have to be ticked off. */
    public long getOpen() {
        return rows().filter(ControlPoint::isOpen).count();
    }

    public boolean isMayTick() {
        return screen.isClerk() && screen.isCalculated() && !screen.getRun().isStale();
    }

    /** Ticks off those of the group that were chosen. */
    public void tickChosen(ControlGroup group) {
        tick(
                group,
                group.points().stream()
                        .filter(point ->
                                Boolean.TRUE.equals(chosen.get(point.finding().id())))
                        .toList());
    }

    /** Ticks off all of the group that the filter lets through. */
    public void tickAll(ControlGroup group) {
        tick(group, group.points());
    }

    public void untick(ControlPoint point) {
        int done =
                list.untick(screen.getId(), calculation, List.of(point.finding().id()));
        told("payroll.control.unticked", done);
    }

    private void tick(ControlGroup group, List<ControlPoint> points) {
        List<Long> ids = points.stream()
                .filter(point -> !point.isTicked())
                .map(point -> point.finding().id())
                .toList();
        int done = list.tick(screen.getId(), calculation, ids, notes.get(noteOf(group)));
        notes.remove(noteOf(group));
        chosen.clear();
        told(done == 1 ? "payroll.control.ticked-one" : "payroll.control.ticked", done);
    }

    private void told(String key, int done) {
        points = null;
        sections = null;
        Notice.done(Messages.text(key, done, getOpen()));
    }

    /** Under which key the note of a group is kept while the page is open. */
    public String noteOf(ControlGroup group) {
        return group.getTopic() + " " + group.getSeverity() + " "
                + group.points().get(0).finding().id();
    }

    /** "Alle 12 afvinken". */
    public String tickAllLabel(ControlGroup group) {
        int left = group.getNotTicked();
        return Messages.text(left == 1 ? "payroll.control.tick-one" : "payroll.control.tick-all", left);
    }

    /** Whether the caller can go and see the values. */
    public boolean isMayOpenValues() {
        return pages.mayOpen(VALUES, caller::has);
    }

    /** How many there are of that gravity, whatever the filter. */
    public int count(Severity wanted) {
        return (int)
                rows().filter(point -> point.finding().severity() == wanted).count();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public String word(ControlGroup group) {
        return group.getTopic() == ControlTopic.STOPS_RUN
                ? Messages.text("payroll.control.stops-approval")
                : RunChips.word(group.getSeverity());
    }

    public String word(Severity one) {
        return RunChips.word(one);
    }

    public String chip(Severity one) {
        return RunChips.of(one);
    }

    /** What one point says beside the others of its group. */
    public String own(ControlPoint point) {
        Finding finding = point.finding();
        return finding.isAboutValue() ? OpenValues.value(finding.message()) : finding.message();
    }

    private Stream<ControlPoint> rows() {
        if (points == null) {
            points = list.of(screen.getId());
            calculation = calculation < 0 ? screen.getRun().calculation() : calculation;
        }
        return points.stream();
    }

    private boolean isWanted(ControlPoint point) {
        Finding finding = point.finding();
        String all = finding.personnelNumber().orElse("") + " " + finding.name().orElse("") + " " + finding.message();
        boolean found = all.toLowerCase(Locale.ROOT).contains(text.trim().toLowerCase(Locale.ROOT));
        return found && (severity.isEmpty() || finding.severity().name().equals(severity));
    }

    /** By the id of the point, whether it is chosen to be ticked off. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getSeverity() {
        return severity;
    }

    /** @param severity by its name; nothing shows all */
    public void setSeverity(String severity) {
        this.severity = severity == null ? "" : severity;
    }
}
