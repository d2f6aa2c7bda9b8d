package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;

/** The payslips of a run, a page at a time; filter and page are in the address. */
@Named
@ViewScoped
public class RunPayslipsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private RunScreen screen;

    @Inject
    private Payslips payslips;

    private transient List<Payslip> rows;
    private String text = "";
    private int page = 1;

    public List<Payslip> getRows() {
        if (rows == null) {
            rows = payslips.page(screen.getId(), text, (page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public int getCount() {
        return payslips.count(screen.getId(), text);
    }

    public int getPages() {
        return Math.max(1, (getCount() + SIZE - 1) / SIZE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
