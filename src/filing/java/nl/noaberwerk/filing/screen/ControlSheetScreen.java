package nl.noaberwerk.filing.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import nl.noaberwerk.filing.ControlSheet;
import nl.noaberwerk.filing.ControlSheets;
import nl.noaberwerk.personnel.OpenPeriod;
import nl.noaberwerk.platform.EmployerInView;

/** The control sheet of one month of the employer in view. */
@Named
@RequestScoped
public class ControlSheetScreen {

    @Inject
    private ControlSheets sheets;

    @Inject
    private OpenPeriod openPeriod;

    @Inject
    private EmployerInView employer;

    private YearMonth month;
    private ControlSheet sheet;

    public ControlSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(employer.id(), getMonth());
        }
        return sheet;
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    /** The last approved month when none was asked for. */
    public YearMonth getMonth() {
        if (month == null && isPossible()) {
            month = openPeriod.firstOpen(employer.id()).minusMonths(1);
        }
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    /** The address of a download, under the root. */
    public String file(String form) {
        return "/api/control-sheets/" + getMonth() + "." + form + "?employer=" + employer.id();
    }
}
