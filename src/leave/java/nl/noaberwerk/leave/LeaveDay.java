package nl.noaberwerk.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One working day of a request, with the hours of the roster that are not worked. */
@Entity
@Table(name = "leave_day")
public class LeaveDay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leave_day_id_seq")
    @SequenceGenerator(name = "leave_day_id_seq", sequenceName = "leave_day_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "employment_id")
    private long employmentId;

    private LocalDate day;

    private BigDecimal hours;

    protected LeaveDay() {}

    LeaveDay(LeaveRequest request, FreeDay free) {
        requestId = request.getId();
        employmentId = request.getEmploymentId();
        day = free.day();
        hours = free.hours();
    }

    public Long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public LocalDate getDay() {
        return day;
    }

    public BigDecimal getHours() {
        return hours;
    }
}
