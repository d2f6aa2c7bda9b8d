package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import nl.noaberwerk.platform.SearchPage;

/** The search box in the header looks for employees. */
@ApplicationScoped
public class EmployeeSearchPage implements SearchPage {

    @Override
    public String path() {
        return "/personnel/employees.xhtml";
    }
}
