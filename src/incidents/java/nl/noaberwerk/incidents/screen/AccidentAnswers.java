package nl.noaberwerk.incidents.screen;

import java.io.Serializable;
import nl.noaberwerk.labour.Ongevalsmelding;
import nl.noaberwerk.labour.Ongevalsmelding.Answer;
import nl.noaberwerk.platform.Refused;

/** The three questions of the wizard; what is left open counts as not known yet. */
public class AccidentAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private Answer death;
    private Answer permanentInjury;
    private Answer admission;

    Ongevalsmelding.Facts facts(boolean commuting, boolean underHost) {
        return new Ongevalsmelding.Facts(
                commuting, underHost, orUnknown(death), orUnknown(permanentInjury), orUnknown(admission));
    }

    /** @throws Refused when one of the questions was not answered */
    void requireAll() {
        if (death == null || permanentInjury == null || admission == null) {
            throw Refused.badRequest("incidents.answers");
        }
    }

    boolean isBegun() {
        return death != null || permanentInjury != null || admission != null;
    }

    private static Answer orUnknown(Answer answer) {
        return answer == null ? Answer.UNKNOWN : answer;
    }

    public Answer getDeath() {
        return death;
    }

    public void setDeath(Answer death) {
        this.death = death;
    }

    public Answer getPermanentInjury() {
        return permanentInjury;
    }

    public void setPermanentInjury(Answer permanentInjury) {
        this.permanentInjury = permanentInjury;
    }

    public Answer getAdmission() {
        return admission;
    }

    public void setAdmission(Answer admission) {
        this.admission = admission;
    }
}
