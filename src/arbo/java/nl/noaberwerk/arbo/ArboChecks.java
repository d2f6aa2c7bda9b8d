package nl.noaberwerk.arbo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Whether what is recorded can be, and holds no word about somebody's health. */
@ApplicationScoped
public class ArboChecks {

    @Inject
    private GuardedText guard;

    @Inject
    private Today today;

    /** @param field its label on the screen @throws Refused naming it */
    String text(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        if (text.isEmpty()) {
            throw Refused.badRequest("arbo.field", field, longest);
        }
        return text;
    }

    /** Null when nothing was written. */
    String optional(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        return text.isEmpty() ? null : text;
    }

    /** @throws Refused when there is no day */
    void day(String field, LocalDate day) {
        if (day == null) {
            throw Refused.badRequest("arbo.day", field);
        }
    }

    /** @throws Refused when there is no day, or it lies ahead */
    void past(String field, LocalDate day) {
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("arbo.past-day", field);
        }
    }

    /** @throws Refused when the day is before the other; null is no end */
    void notBefore(String field, LocalDate day, LocalDate other) {
        if (day != null && day.isBefore(other)) {
            throw Refused.badRequest("arbo.later-day", field, other);
        }
    }
}
