package nl.noaberwerk.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What must be filled in for letters of one kind; read only, for areas add fields by a migration. */
@Entity
@Table(name = "letter_field")
public class LetterField {

    /** How it is filled in: a day, a line, or a text of several lines. */
    public enum Form {
        DAY,
        LINE,
        TEXT
    }

    @Id
    private Long id;

    private String kind;

    private String code;

    private String label;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String help;

    private short place;

    protected LetterField() {}

    public LetterField(String kind, String code, String label, Form form) {
        this.kind = kind;
        this.code = code;
        this.label = label;
        this.form = form;
    }

    public String getKind() {
        return kind;
    }

    /** As it stands in the words between braces: "dag". */
    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public Form getForm() {
        return form;
    }

    public boolean isDay() {
        return form == Form.DAY;
    }

    public boolean isText() {
        return form == Form.TEXT;
    }

    public String getHelp() {
        return help;
    }

    public short getPlace() {
        return place;
    }
}
