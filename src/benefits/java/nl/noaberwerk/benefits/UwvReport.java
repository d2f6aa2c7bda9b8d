package nl.noaberwerk.benefits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.labour.Vangnet;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.rules.Euro;

/** A report of one sickness to UWV as it was made; it never changes, a new one about the same sickness takes its place. */
@Entity
@Table(name = "uwv_report")
public class UwvReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uwv_report_id_seq")
    @SequenceGenerator(name = "uwv_report_id_seq", sequenceName = "uwv_report_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "ziekmelding_id")
    private long ziekmeldingId;

    @Enumerated(EnumType.STRING)
    private Vangnet ground;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private LocalDate due;

    private Euro dagloon;

    private String fields;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected UwvReport() {}

    UwvReport(UwvDuty duty, Euro dagloon, UwvForm form, Instant madeAt, String madeBy) {
        employerId = duty.employerId();
        employmentId = duty.spell().employmentId();
        ziekmeldingId = duty.spell().ziekmeldingId();
        ground = duty.ground();
        firstDay = duty.spell().days().first();
        lastDay = duty.spell().days().lastDay().orElse(null);
        due = duty.due();
        this.dagloon = dagloon;
        fields = SecretText.configured().encrypt(form.json());
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public long getZiekmeldingId() {
        return ziekmeldingId;
    }

    public Vangnet getGround() {
        return ground;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Empty when somebody was still sick when it was made: then the recovery needs a report of its own. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public LocalDate getDue() {
        return due;
    }

    /** Per day in euros. */
    public Euro getDagloon() {
        return dagloon;
    }

    public UwvForm form() {
        return UwvForm.of(SecretText.configured().decrypt(fields));
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getMadeBy() {
        return madeBy;
    }
}
