package nl.noaberwerk.incidents;

import java.util.Locale;
import nl.noaberwerk.labour.Ongevalsmelding.Duty;
import nl.noaberwerk.labour.Ongevalsmelding.Ground;
import nl.noaberwerk.platform.Messages;

/** The outcome of the wizard in Dutch, with what to do and the article. */
public final class DutyWords {

    private DutyWords() {}

    public static String label(Duty duty) {
        return Messages.text("incidents.duty." + key(duty.name()));
    }

    /** What to do and why, with the article of the law. */
    public static String explanation(Duty duty) {
        return Messages.text("incidents.duty." + key(duty.name()) + ".why");
    }

    public static String ground(Ground ground) {
        return Messages.text("incidents.ground." + key(ground.name()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
