package nl.noaberwerk.contracts.screen;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What the letter of an aanzegging asks beside the last day. */
public final class AanzegLetterFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String newTerm;
    private String conditions;
    private String telephone;

    /** By place of the letter. @param goingOn whether it tells of another contract */
    Map<String, String> filled(boolean goingOn) {
        Map<String, String> fields = new HashMap<>();
        fields.put("telefoon", value(telephone));
        if (goingOn) {
            fields.put("nieuw", value(newTerm));
            fields.put("voorwaarden", value(conditions));
        }
        return fields;
    }

    private static String value(String text) {
        return text == null ? "" : text;
    }

    public String getNewTerm() {
        return newTerm;
    }

    public void setNewTerm(String newTerm) {
        this.newTerm = newTerm;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }
}
