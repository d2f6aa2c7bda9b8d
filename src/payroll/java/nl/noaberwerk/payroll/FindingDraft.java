package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.Salary.Remark;

/**
 * A finding that is not stored yet.
 *
 * @param employmentId null, like number and name, when it is about the run as a whole
 * @param people how many it concerns
 */
record FindingDraft(Long employmentId, String personnelNumber, String name, Remark remark, int people) {

    static final String COLUMNS = "employment_id, personnel_number, name, severity, code, message, remedy, people";

    static FindingDraft ofRun(Remark remark, int people) {
        return new FindingDraft(null, null, null, remark, people);
    }

    /** One finding per person and remark; those about a value of the law are counted together. */
    static List<FindingDraft> of(List<Outcome> outcomes) {
        List<FindingDraft> findings = new ArrayList<>();
        Map<Remark, Integer> values = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            for (Remark remark : outcome.remarks()) {
                if (isAboutValue(remark)) {
                    values.merge(remark, 1, Integer::sum);
                } else {
                    findings.add(ofPerson(outcome, remark));
                }
            }
        }
        values.forEach((remark, people) -> findings.add(ofRun(remark, people)));
        return findings;
    }

    private static FindingDraft ofPerson(Outcome outcome, Remark remark) {
        return new FindingDraft(outcome.employmentId(), outcome.personnelNumber(), outcome.name(), remark, 1);
    }

    private static boolean isAboutValue(Remark remark) {
        return remark.severity() != Salary.Severity.BLOCKING
                && (remark.code().startsWith(Finding.TO_CHECK) || remark.code().startsWith(Finding.EXPIRED));
    }

    String row() {
        CopyText row =
                new CopyText(500).value(employmentId).text(personnelNumber).text(name);
        row.value(remark.severity().name()).text(remark.code());
        return row.text(remark.message()).text(remark.remedy()).value(people).toString();
    }
}
