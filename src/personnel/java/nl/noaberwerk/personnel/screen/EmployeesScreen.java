package nl.noaberwerk.personnel.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.EmployeePage;
import nl.noaberwerk.personnel.EmployeeRow;
import nl.noaberwerk.personnel.EmployeeSearch;
import nl.noaberwerk.personnel.EmployeeSearch.Service;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Regeling;

/** The employees of the employer in view, a page at a time; search, filters, order and page are in the address. */
@Named
@ViewScoped
public class EmployeesScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;
    private static final String BY_NAME = "naam";

    @Inject
    private Employees employees;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient EmployeePage found;
    private String regeling = "";
    private String costCentre = "";
    private String service = "";
    private String order = BY_NAME;

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public List<EmployeeRow> getRows() {
        return found().rows();
    }

    @Override
    public int getTotal() {
        return found().total();
    }

    public List<Choice> getRegelingen() {
        List<Choice> choices = new ArrayList<>();
        choices.add(all(regeling));
        for (Regeling one : Regeling.values()) {
            choices.add(choice(one.name(), one.label(), regeling));
        }
        choices.add(choice("BEGELEID_WERKEN", Employment.BEGELEID_WERKEN, regeling));
        return choices;
    }

    public List<Choice> getCostCentres() {
        List<Choice> choices = new ArrayList<>();
        choices.add(all(costCentre));
        if (employer.employer().isPresent()) {
            employees.costCentres(employer.id()).forEach(code -> choices.add(choice(code, code, costCentre)));
        }
        return choices;
    }

    public List<Choice> getServices() {
        return Arrays.stream(Service.values())
                .map(one -> choice(
                        one.name(),
                        Messages.text("personnel.service." + one),
                        service().name()))
                .toList();
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.HR_ADVISEUR);
    }

    public boolean isByName() {
        return order.equals(BY_NAME);
    }

    private EmployeePage found() {
        if (found == null) {
            found = employer.employer().isPresent()
                    ? employees.list(employer.id(), search(), isByName(), from(), SIZE)
                    : new EmployeePage(List.of(), 0);
        }
        return found;
    }

    private EmployeeSearch search() {
        return new EmployeeSearch(getText(), given(regeling), given(costCentre), service());
    }

    /** Who is looked for by name may have left; the list itself begins with who is in service. */
    private Service service() {
        return Arrays.stream(Service.values())
                .filter(one -> one.name().equals(service))
                .findFirst()
                .orElse(getText().isBlank() ? Service.CURRENT : Service.ALL);
    }

    private static Choice all(String chosen) {
        return choice("", Messages.text("personnel.list.all"), chosen);
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(one -> !one.isBlank());
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }

    public String getRegeling() {
        return regeling;
    }

    public void setRegeling(String regeling) {
        this.regeling = orEmpty(regeling);
    }

    public String getCostCentre() {
        return costCentre;
    }

    public void setCostCentre(String costCentre) {
        this.costCentre = orEmpty(costCentre);
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = orEmpty(service);
    }

    public String getOrder() {
        return order;
    }

    /** "naam" or "nummer"; anything else counts as "naam". */
    public void setOrder(String order) {
        this.order = "nummer".equals(order) ? order : BY_NAME;
    }
}
