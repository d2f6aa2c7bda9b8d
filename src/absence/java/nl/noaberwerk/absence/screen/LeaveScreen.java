package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.Zwangerschapsverlof;
import nl.noaberwerk.absence.Zwangerschapsverloven;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;

/** The pregnancy and maternity leaves of somebody, as she told them. */
@Named
@ViewScoped
public class LeaveScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Zwangerschapsverloven leaves;

    private transient List<Zwangerschapsverlof> rows;
    private Long id;
    private Long changed;
    private LocalDate first;
    private LocalDate last;

    /** Called when the page opens: with the days of the one that is to change. */
    public void open() {
        getRows().stream()
                .filter(leave -> leave.getId().equals(changed))
                .findFirst()
                .ifPresentOrElse(
                        leave -> {
                            first = leave.days().first();
                            last = leave.days().last();
                        },
                        () -> changed = null);
    }

    public List<Zwangerschapsverlof> getRows() {
        if (rows == null) {
            if (id == null) {
                throw Refused.notFound("personnel.employment.not-found", "");
            }
            rows = leaves.of(id);
        }
        return rows;
    }

    public String save() {
        if (first == null || last == null || last.isBefore(first)) {
            throw Refused.badRequest("absence.leave.days");
        }
        DaySpan days = new DaySpan(first, last);
        if (changed == null) {
            leaves.record(id, days);
        } else {
            leaves.correct(changed, days);
        }
        return done("absence.leave.done");
    }

    public String withdraw(long leaveId) {
        leaves.withdraw(leaveId);
        return done("absence.leave.withdrawn");
    }

    private String done(String key) {
        Notice.afterRedirect(Messages.text(key));
        return "/absence/leave.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getChanged() {
        return changed;
    }

    public void setChanged(Long changed) {
        this.changed = changed;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
