package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;
import nl.noaberwerk.platform.PagedScreen;

/** The payslips of a run, a page at a time; filter and page are in the address. */
@Named
@ViewScoped
public class RunPayslipsScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunScreen screen;

    @Inject
    private Payslips payslips;

    private transient List<Payslip> rows;

    public List<Payslip> getRows() {
        if (rows == null) {
            rows = payslips.page(screen.getId(), getText(), from(), SIZE);
        }
        return rows;
    }

    public int getCount() {
        return payslips.count(screen.getId(), getText());
    }

    @Override
    public int getTotal() {
        return getCount();
    }
}
