package nl.noaberwerk.hrm.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.hrm.Calculation;

/** The list of calculators, by theme. */
@Named
@RequestScoped
public class CalculatorsScreen {

    private Long caseId;
    private Long employment;

    public Calculation.Theme[] getThemes() {
        return Calculation.Theme.values();
    }

    public List<Calculation> of(Calculation.Theme theme) {
        return Arrays.stream(Calculation.values())
                .filter(kind -> kind.getTheme() == theme)
                .toList();
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public Long getEmployment() {
        return employment;
    }

    public void setEmployment(Long employment) {
        this.employment = employment;
    }
}
