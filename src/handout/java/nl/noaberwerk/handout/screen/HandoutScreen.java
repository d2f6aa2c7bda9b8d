package nl.noaberwerk.handout.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noaberwerk.handout.Delivery;
import nl.noaberwerk.handout.Delivery.Way;
import nl.noaberwerk.handout.Handouts;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Handing out the payslips of one run: put together, print or pack, and record that it was done. */
@Named
@ViewScoped
public class HandoutScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Handouts handouts;

    @Inject
    private PayrollRuns runs;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient PayrollRun payrollRun;
    private transient List<Handouts.Stage> stages;
    private transient List<Delivery> deliveries;
    private Long run;
    private LocalDate on;
    private String by;

    /** A heading of the stack with what lies under it. */
    public record Section(String title, List<Delivery> deliveries) {}

    /** Called when the page opens. */
    public void open() {
        if (run == null) {
            throw Refused.notFound("handout.run-missing");
        }
        on = today.date();
        by = caller.name();
        getPayrollRun();
    }

    public PayrollRun getPayrollRun() {
        if (payrollRun == null) {
            payrollRun = runs.get(run);
        }
        return payrollRun;
    }

    public boolean isApproved() {
        return getPayrollRun().status().isFinal();
    }

    public String compose() {
        handouts.compose(run);
        stages = null;
        deliveries = null;
        int electronic = count(delivery -> delivery.way() == Way.ELECTRONIC);
        Notice.afterRedirect(Messages.text("handout.composed", getDeliveries().size() - electronic, electronic));
        return again();
    }

    public String mark() {
        handouts.mark(getLast().handout().getId(), on, by);
        Notice.afterRedirect(Messages.text("handout.marked", on, by));
        return again();
    }

    /** The handout that counts; null when none was put together. */
    public Handouts.Stage getLast() {
        return getStages().stream().findFirst().orElse(null);
    }

    public List<Handouts.Stage> getStages() {
        if (stages == null) {
            stages = isApproved() ? handouts.of(run) : List.of();
        }
        return stages;
    }

    public boolean isDone() {
        return getLast() != null && getLast().mark().isPresent();
    }

    public List<Delivery> getDeliveries() {
        if (deliveries == null) {
            deliveries = getLast() == null
                    ? List.of()
                    : handouts.deliveries(getLast().handout().getId());
        }
        return deliveries;
    }

    public List<Section> getSections() {
        Map<String, List<Delivery>> sections = getDeliveries().stream()
                .collect(Collectors.groupingBy(Delivery::section, LinkedHashMap::new, Collectors.toList()));
        return sections.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int getViaLeader() {
        return count(delivery -> delivery.way() == Way.VIA_LEADER);
    }

    public int getByPost() {
        return count(delivery -> delivery.way() == Way.POST && !delivery.isCopy());
    }

    public int getCopies() {
        return count(Delivery::isCopy);
    }

    public int getElectronic() {
        return count(delivery -> delivery.way() == Way.ELECTRONIC);
    }

    public int getOnPaper() {
        return count(Delivery::isOnPaper);
    }

    public List<Delivery> getWithoutAddress() {
        return getDeliveries().stream().filter(Delivery::isWithoutAddress).toList();
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR);
    }

    private int count(Predicate<Delivery> which) {
        return (int) getDeliveries().stream().filter(which).count();
    }

    private String again() {
        return "/handout/handout.xhtml?faces-redirect=true&run=" + run;
    }

    public Long getRun() {
        return run;
    }

    public void setRun(Long run) {
        this.run = run;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
