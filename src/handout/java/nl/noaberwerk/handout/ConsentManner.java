package nl.noaberwerk.handout;

import nl.noaberwerk.platform.Messages;

/** How somebody said that she agrees, or no longer agrees. */
public enum ConsentManner {
    FORM,
    MAIL,
    TALK;

    /** The Dutch words on screens. */
    public String label() {
        return Messages.text("handout.manner." + name());
    }
}
