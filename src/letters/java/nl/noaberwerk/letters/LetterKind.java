package nl.noaberwerk.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;

/** About what a letter can be written, and who may see such letters. */
@Entity
@Table(name = "letter_kind")
public class LetterKind {

    @Id
    private String code;

    private String label;

    private String topic;

    private String readers;

    private short place;

    protected LetterKind() {}

    public LetterKind(String code, String label, String topic, String readers) {
        this.code = code;
        this.label = label;
        this.topic = topic;
        this.readers = readers;
    }

    public String getCode() {
        return code;
    }

    /** In Dutch: "Uitnodiging voor een gesprek". */
    public String getLabel() {
        return label;
    }

    /** VERZUIM, LOON or OVERIG: a representative gets a copy of what she may receive. */
    public String getTopic() {
        return topic;
    }

    /** The roles that may see and write such a letter. */
    public List<String> getReaders() {
        return Arrays.asList(readers.split(","));
    }

    public short getPlace() {
        return place;
    }
}
