package nl.noaberwerk.payroll.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.platform.Messages;

/** Findings of one kind as one row: with the same code and gravity, about one or more people. */
public record FindingGroup(List<Finding> findings) {

    /** More names at once nobody reads; who is solved makes room for the next. */
    private static final int MOST = 200;

    /** In the order of the findings; those about the run as a whole stay apart. */
    static List<FindingGroup> of(List<Finding> findings) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object kind = finding.personnelNumber().isPresent()
                    ? List.of(finding.severity(), finding.code())
                    : finding.message();
            groups.computeIfAbsent(kind, k -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    private Finding first() {
        return findings.get(0);
    }

    public Severity getSeverity() {
        return first().severity();
    }

    public boolean isOfRun() {
        return first().personnelNumber().isEmpty();
    }

    public boolean isOfSeveral() {
        return findings.size() > 1;
    }

    /** How many it concerns. */
    public int getPeople() {
        return findings.stream().mapToInt(Finding::people).sum();
    }

    public List<Finding> getShown() {
        return findings.stream().limit(MOST).toList();
    }

    public int getNotShown() {
        return findings.size() - getShown().size();
    }

    /** Whether each person has a message of her own. */
    public boolean isDiffering() {
        return findings.stream().map(Finding::message).distinct().count() > 1;
    }

    public String getMessage() {
        if (!isDiffering()) {
            return first().message();
        }
        String key = "payroll.finding.group." + first().code();
        String together = Messages.text(key);
        return together.equals(key) ? Messages.text("payroll.finding.group.other") : together;
    }

    public String getRemedy() {
        return first().remedy();
    }
}
