package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Somebody who works or worked for an employer of ours; name and address are dated facts about her. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_id_seq")
    @SequenceGenerator(name = "person_id_seq", sequenceName = "person_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Bsn bsn;

    /** The column as it is stored, to find somebody under an older key too. */
    @Column(name = "bsn", insertable = false, updatable = false)
    private String cipher;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    protected Person() {}

    public Person(Bsn bsn, LocalDate birthDate) {
        this.bsn = bsn;
        this.birthDate = birthDate;
    }

    public Long getId() {
        return id;
    }

    /** Whole: only for those who need it, and each look is logged by who shows it. */
    public Bsn bsn() {
        return bsn;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }
}
