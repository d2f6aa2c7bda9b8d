package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** What a round that was carried out did to one employment. */
@Entity
@Immutable
@Table(name = "salary_round_line")
public class AppliedLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "salary_round_line_id_seq")
    @SequenceGenerator(
            name = "salary_round_line_id_seq",
            sequenceName = "salary_round_line_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "salary_round_id")
    private long roundId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "personnel_number")
    private String personnelNumber;

    private String name;

    private String schaal;

    @Column(name = "old_trede")
    private String oldTrede;

    @Column(name = "new_trede")
    private String newTrede;

    @Column(name = "old_wage")
    private Euro oldWage;

    @Column(name = "new_wage")
    private Euro newWage;

    private Euro effect;

    private Euro loongarantie;

    protected AppliedLine() {}

    AppliedLine(AppliedRound round, RoundLine line) {
        roundId = round.getId();
        employmentId = line.employmentId();
        personnelNumber = line.personnelNumber();
        name = line.name();
        schaal = line.schaal();
        oldTrede = line.trede();
        newTrede = line.newTrede();
        oldWage = line.wage();
        newWage = line.newWage();
        effect = line.effect();
        loongarantie = line.loongarantie();
    }

    /** What was done, as it was proposed. */
    public RoundLine line() {
        return new RoundLine(
                employmentId,
                personnelNumber,
                name,
                schaal,
                oldTrede,
                newTrede,
                oldWage,
                newWage,
                effect,
                loongarantie,
                "");
    }

    /** What takes it back. */
    RoundLine reversed() {
        return new RoundLine(
                employmentId,
                personnelNumber,
                name,
                schaal,
                newTrede,
                oldTrede,
                newWage,
                oldWage,
                effect.negated(),
                Euro.ZERO,
                "");
    }
}
