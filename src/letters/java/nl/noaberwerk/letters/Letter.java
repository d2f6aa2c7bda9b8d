package nl.noaberwerk.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;

/** A letter to one addressee as it was printed; never changed. */
@Entity
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_id_seq")
    @SequenceGenerator(name = "letter_id_seq", sequenceName = "letter_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    private String kind;

    @Column(name = "template_id")
    private long templateId;

    private String about;

    @Column(name = "representative_id")
    private Long representativeId;

    private String addressee;

    private String subject;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    private int bytes;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Letter() {}

    Letter(LetterOrder order, LetterTemplate template, Recording recording) {
        employmentId = order.employmentId();
        kind = order.kind();
        about = order.about();
        templateId = template.getId();
        writtenOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** To whom, and what it says. */
    Letter to(Addressee to, LetterText text, byte[] pdf) {
        representativeId = to.representative().map(Representative::getId).orElse(null);
        addressee = to.name();
        subject = text.subject();
        bytes = pdf.length;
        sha256 = fingerprint(pdf);
        return this;
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public String getKind() {
        return kind;
    }

    public long getTemplateId() {
        return templateId;
    }

    /** What it belongs to, in words of the area that wrote it: "verzuim 12"; empty when it stands alone. */
    public String getAbout() {
        return about;
    }

    /** Empty when it is to the employee. */
    public Optional<Long> representativeId() {
        return Optional.ofNullable(representativeId);
    }

    public boolean isCopy() {
        return representativeId().isPresent();
    }

    public String getAddressee() {
        return addressee;
    }

    public String getSubject() {
        return subject;
    }

    /** The day that stands on it. */
    public LocalDate getWrittenOn() {
        return writtenOn;
    }

    public int getBytes() {
        return bytes;
    }

    /** SHA-256 of the PDF in hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
