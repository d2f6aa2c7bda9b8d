package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;

/** The payslips of the employee of a dossier. */
@Named
@ViewScoped
public class PayslipListScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Payslips payslips;

    private transient List<Payslip> rows;

    /** The newest month first; read once per view. */
    public List<Payslip> rows(long employmentId) {
        if (rows == null) {
            rows = payslips.allOf(employmentId);
        }
        return rows;
    }
}
