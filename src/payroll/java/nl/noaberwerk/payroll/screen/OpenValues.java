package nl.noaberwerk.payroll.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;

/**
 * Values that compute but wait for confirmation or a successor, with what they have in common said once.
 *
 * @param lead what is the matter with all of them; may be empty
 * @param remedy what to do about all of them
 */
public record OpenValues(String lead, String remedy, List<Value> values) {

    /** @param text the value with its unit and day; @param people how many salaries rest on it */
    public record Value(String text, int people) {}

    /** What is the same for several values. */
    private record Shared(String lead, String remedy) {}

    static List<OpenValues> of(List<Finding> findings) {
        Map<Shared, List<Value>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (concerns(finding.code(), finding.severity())) {
                add(groups, finding.message(), finding.remedy(), finding.people());
            }
        }
        return listed(groups);
    }

    static List<OpenValues> ofRemarks(List<Remark> remarks) {
        Map<Shared, List<Value>> groups = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            if (concerns(remark.code(), remark.severity())) {
                add(groups, remark.message(), remark.remedy(), 1);
            }
        }
        return listed(groups);
    }

    static boolean concerns(String code, Severity severity) {
        return severity != Severity.BLOCKING && (code.startsWith(Finding.TO_CHECK) || code.startsWith(Finding.EXPIRED));
    }

    /** The sentence with which the message begins is what the values share; the rest names the value. */
    static String lead(String message) {
        return message.substring(0, message.indexOf(". ") + 1);
    }

    /** What follows it: the value with its unit and day. */
    static String value(String message) {
        return message.substring(lead(message).length()).trim();
    }

    private static void add(Map<Shared, List<Value>> groups, String message, String remedy, int people) {
        groups.computeIfAbsent(new Shared(lead(message), remedy), s -> new ArrayList<>())
                .add(new Value(value(message), people));
    }

    private static List<OpenValues> listed(Map<Shared, List<Value>> groups) {
        return groups.entrySet().stream()
                .map(group ->
                        new OpenValues(group.getKey().lead(), group.getKey().remedy(), group.getValue()))
                .toList();
    }
}
