package nl.noaberwerk.privacy;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.stream.Stream;

/** What the register must say about a use of personal data (AVG art. 30 lid 1); filled by a page. */
@Embeddable
public class ProcessingText implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private String purpose;
    private String ground;
    private String persons;
    private String data;
    private String receivers;
    private String kept;
    private String safety;

    /** Whether everything is there and not too long. */
    boolean isWhole() {
        return Stream.of(purpose, ground, persons, data, receivers, kept, safety)
                .allMatch(text -> text != null && !text.isBlank() && text.length() <= LONGEST);
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getPersons() {
        return persons;
    }

    public void setPersons(String persons) {
        this.persons = persons;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }

    public String getReceivers() {
        return receivers;
    }

    public void setReceivers(String receivers) {
        this.receivers = receivers;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    public String getSafety() {
        return safety;
    }

    public void setSafety(String safety) {
        this.safety = safety;
    }
}
