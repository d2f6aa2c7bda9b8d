package nl.noaberwerk.personnel;

import nl.noaberwerk.platform.Messages;

/** What a dated fact is about. */
public enum Topic {
    NAME,
    ADDRESS,
    HOURS,
    SALARY,
    LOONHEFFING,
    BANK,
    TRAVEL,
    COST_CENTRE,
    CONTRACT,
    END;

    /** The Dutch word for it on screens. */
    public String label() {
        return Messages.text("personnel.topic." + name());
    }

    /** Whether it is about the person, at whichever employer, and not about one employment. */
    public boolean isOfPerson() {
        return this == NAME || this == ADDRESS;
    }
}
