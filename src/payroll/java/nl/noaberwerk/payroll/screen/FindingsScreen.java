package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Pages;

/** The findings of a run: what concerns people first, the values that wait for confirmation together; the filter is in the address. */
@Named
@ViewScoped
public class FindingsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VALUES = "/platform/law-values.xhtml";

    @Inject
    private RunScreen screen;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    private String text = "";
    private String severity = "";

    /** All but the values, of the people and gravity that are asked for; the gravest first. */
    public List<FindingGroup> getGroups() {
        return FindingGroup.of(rows().filter(this::isWanted).toList());
    }

    /** Whether there is anything to filter. */
    public boolean isAny() {
        return rows().findAny().isPresent();
    }

    public List<OpenValues> getValues() {
        return OpenValues.of(screen.getFindings());
    }

    /** Whether the caller can go and see the values. */
    public boolean isMayOpenValues() {
        return pages.mayOpen(VALUES, caller::has);
    }

    /** How many there are of that gravity, whatever the filter. */
    public int count(Severity wanted) {
        return (int) rows().filter(finding -> finding.severity() == wanted).count();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public String word(Severity one) {
        return RunChips.word(one);
    }

    public String chip(Severity one) {
        return RunChips.of(one);
    }

    private Stream<Finding> rows() {
        return screen.getFindings().stream()
                .filter(finding -> !OpenValues.concerns(finding.code(), finding.severity()));
    }

    private boolean isWanted(Finding finding) {
        String all = finding.personnelNumber().orElse("") + " " + finding.name().orElse("") + " " + finding.message();
        boolean found = all.toLowerCase(Locale.ROOT).contains(text.trim().toLowerCase(Locale.ROOT));
        return found && (severity.isEmpty() || finding.severity().name().equals(severity));
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
