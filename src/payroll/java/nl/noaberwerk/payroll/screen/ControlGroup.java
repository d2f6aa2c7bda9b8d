package nl.noaberwerk.payroll.screen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.ControlPoint;
import nl.noaberwerk.payroll.ControlTick;
import nl.noaberwerk.payroll.ControlTopic;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.Salary.Severity;

/**
 * Points of one kind that are looked at together, with one note.
 *
 * @param findings the same points as findings, for what they have in common
 */
public record ControlGroup(FindingGroup findings, List<ControlPoint> points) {

    /** More at once nobody reads; who is ticked off together with the rest need not be read. */
    private static final int MOST = 200;

    /** What was said when ticking points off, by whom, when the last of them, and how many. */
    public record Note(String by, Instant at, String text, int points) {}

    static List<ControlGroup> of(List<ControlPoint> points) {
        Map<Object, List<ControlPoint>> groups = new LinkedHashMap<>();
        for (ControlPoint point : points) {
            groups.computeIfAbsent(kind(point.finding()), k -> new java.util.ArrayList<>())
                    .add(point);
        }
        return groups.values().stream()
                .map(group -> new ControlGroup(
                        new FindingGroup(
                                group.stream().map(ControlPoint::finding).toList()),
                        List.copyOf(group)))
                .toList();
    }

    private static Object kind(Finding finding) {
        if (finding.isAboutValue()) {
            return List.of(finding.severity(), OpenValues.lead(finding.message()), finding.remedy());
        }
        return List.of(
                finding.severity(), finding.code(), finding.personnelNumber().isPresent());
    }

    public ControlTopic getTopic() {
        return points.get(0).topic();
    }

    public Severity getSeverity() {
        return findings.getSeverity();
    }

    /** What is the matter with all of them. */
    public String getMessage() {
        Finding first = points.get(0).finding();
        return first.isAboutValue() && points.size() > 1 ? OpenValues.lead(first.message()) : findings.getMessage();
    }

    public String getRemedy() {
        return findings.getRemedy();
    }

    /** Whether each point has something of its own to say. */
    public boolean isDiffering() {
        return findings.isDiffering();
    }

    public boolean isTickable() {
        return points.get(0).isTickable();
    }

    public boolean isRequired() {
        return points.get(0).isRequired();
    }

    public int getTicked() {
        return (int) points.stream().filter(ControlPoint::isTicked).count();
    }

    public int getNotTicked() {
        return points.size() - getTicked();
    }

    /** What still waits: nothing for what only tells. */
    public int getOpen() {
        return (int) points.stream().filter(ControlPoint::isOpen).count();
    }

    public List<ControlPoint> getShown() {
        return points.stream().limit(MOST).toList();
    }

    public int getNotShown() {
        return points.size() - getShown().size();
    }

    /** Whom it is about when it is one person. */
    public boolean isOfOne() {
        return points.size() == 1;
    }

    /** The notes that were written, each once. */
    public List<Note> getNotes() {
        Map<List<String>, List<ControlTick>> notes = new LinkedHashMap<>();
        points.stream()
                .flatMap(point -> point.tick().stream())
                .forEach(
                        tick -> notes.computeIfAbsent(List.of(tick.by(), tick.note()), k -> new java.util.ArrayList<>())
                                .add(tick));
        return notes.entrySet().stream()
                .map(note -> new Note(
                        note.getKey().get(0),
                        note.getValue().stream()
                                .map(ControlTick::at)
                                .max(Instant::compareTo)
                                .orElseThrow(),
                        note.getKey().get(1),
                        note.getValue().size()))
                .toList();
    }
}
