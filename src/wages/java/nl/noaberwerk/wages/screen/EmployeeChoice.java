package nl.noaberwerk.wages.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.EmployeeRow;
import nl.noaberwerk.personnel.EmployeeSearch;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.platform.EmployerInView;

/** Finds an employee by number or name while the clerk types: "10002 – Dam, M. ten (Mehmet)". */
@Named
@RequestScoped
public class EmployeeChoice {

    private static final String BETWEEN = " – ";
    private static final int MOST = 10;

    @Inject
    private Employees employees;

    @Inject
    private EmployerInView employer;

    /** Who fits what was typed, by number. */
    public List<String> suggest(String typed) {
        return found(typed).stream()
                .map(row -> row.personnelNumber() + BETWEEN + row.name())
                .toList();
    }

    /** The personnel number in a suggestion, or of the only one whose name was typed; else the text itself. */
    public String number(String typed) {
        String text = Optional.ofNullable(typed).orElse("").strip();
        if (text.contains(BETWEEN)) {
            return text.substring(0, text.indexOf(BETWEEN)).strip();
        }
        List<EmployeeRow> fitting =
                text.isEmpty() || employees.withNumber(employer.id(), text).isPresent() ? List.of() : found(text);
        return fitting.size() == 1 ? fitting.get(0).personnelNumber() : text;
    }

    private List<EmployeeRow> found(String typed) {
        EmployeeSearch search =
                new EmployeeSearch(typed, Optional.empty(), Optional.empty(), EmployeeSearch.Service.ALL);
        return employees.list(employer.id(), search, false, 0, MOST).rows().stream()
                .filter(EmployeeRow::onPayroll)
                .toList();
    }
}
