package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Severity;
import org.hibernate.annotations.Immutable;

/** Something in a run that the clerk must know, about one person or about the run as a whole, with what to do. */
@Entity
@Immutable
@Table(name = "payroll_finding")
public class Finding {

    /** Begins the code of every finding about a value that nobody has confirmed yet. */
    public static final String TO_CHECK = "te-controleren";

    /** Begins the code of every finding about a value whose successor is due. */
    public static final String EXPIRED = "verlopen";

    @Id
    private Long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "employment_id")
    private Long employmentId;

    @Column(name = "personnel_number")
    private String personnelNumber;

    private String name;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String code;

    private String message;

    private String remedy;

    private int people;

    protected Finding() {}

    public Long id() {
        return id;
    }

    public Optional<Long> employmentId() {
        return Optional.ofNullable(employmentId);
    }

    /** Empty when the finding is about the run as a whole. */
    public Optional<String> personnelNumber() {
        return Optional.ofNullable(personnelNumber);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Severity severity() {
        return severity;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }

    public String remedy() {
        return remedy;
    }

    public int people() {
        return people;
    }

    /** A value of the law or the cao that computes, but that the approver must confirm. */
    public boolean isToCheck() {
        return code.startsWith(TO_CHECK);
    }

    /** A value of the law or the cao that waits for confirmation or for its successor. */
    public boolean isAboutValue() {
        return !isBlocking() && (code.startsWith(TO_CHECK) || code.startsWith(EXPIRED));
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }
}
