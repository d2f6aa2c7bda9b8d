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

    public Calculation.Theme[] getThemes() {
        return Calculation.Theme.values();
    }

    public List<Calculation> of(Calculation.Theme theme) {
        return Arrays.stream(Calculation.values())
                .filter(kind -> kind.getTheme() == theme)
                .toList();
    }
}
