package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import nl.noaberwerk.personnel.Iban;
import nl.noaberwerk.platform.Refused;
import org.hibernate.annotations.Immutable;

/** An order to withhold wage for a creditor, as its letter says it (art. 475 Rv); what happens to it are its events. */
@Entity
@Immutable
public class Loonbeslag {

    private static final int LONGEST_CREDITOR = 70;
    private static final int LONGEST_REFERENCE = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loonbeslag_id_seq")
    @SequenceGenerator(name = "loonbeslag_id_seq", sequenceName = "loonbeslag_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    private String creditor;

    private String reference;

    private String iban;

    @Column(name = "first_month")
    private YearMonth firstMonth;

    @Column(name = "letter_date")
    private LocalDate letterDate;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Loonbeslag() {}

    /** @throws Refused when the creditor, the reference or the account is not usable */
    Loonbeslag(long employmentId, Letter letter, String by, Instant at) {
        this.employmentId = employmentId;
        this.creditor = text(letter.creditor(), LONGEST_CREDITOR, "wages.loonbeslag.creditor");
        this.reference = text(letter.reference(), LONGEST_REFERENCE, "wages.loonbeslag.reference");
        this.iban = account(letter.iban());
        this.firstMonth = letter.firstMonth();
        this.letterDate = letter.date();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /**
     * What the letter of the collector says.
     *
     * @param firstMonth the first wage from which is withheld
     */
    public record Letter(LocalDate date, String creditor, String reference, String iban, YearMonth firstMonth) {}

    private static String text(String given, int longest, String key) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new Refused(key, longest);
        }
        return text;
    }

    private static String account(String given) {
        String compact = Iban.compact(given == null ? "" : given).toUpperCase(Locale.ROOT);
        if (!Iban.isValid(compact)) {
            throw new Refused("wages.loonbeslag.iban");
        }
        return compact;
    }

    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    /** To whom is paid: the deurwaarder or other collector. */
    public String getCreditor() {
        return creditor;
    }

    public String getReference() {
        return reference;
    }

    public String getIban() {
        return iban;
    }

    public YearMonth getFirstMonth() {
        return firstMonth;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
