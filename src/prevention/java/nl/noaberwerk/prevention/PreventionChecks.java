package nl.noaberwerk.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Whether what is recorded can be, and holds no word about somebody's health. */
@ApplicationScoped
public class PreventionChecks {

    @Inject
    private GuardedText guard;

    @Inject
    private EmployeeNames names;

    @Inject
    private Today today;

    /** @param field its label on the screen @throws Refused naming it */
    String text(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        if (text.isEmpty()) {
            throw Refused.badRequest("prevention.field", field, longest);
        }
        return text;
    }

    /** Null when nothing was written. */
    String optional(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        return text.isEmpty() ? null : text;
    }

    /** @throws Refused when there is no day, or it lies ahead */
    void past(String field, LocalDate day) {
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("prevention.past-day", field);
        }
    }

    /** @throws Refused when there is no day, or it is not after the other */
    void after(String field, LocalDate day, LocalDate other) {
        if (day == null || !day.isAfter(other)) {
            throw Refused.badRequest("prevention.later-day", field, other);
        }
    }

    /** As she is named in the audit trail. @throws Refused 404 when the employer has no such employee */
    String subject(long employerId, long employmentId) {
        Named named = names.of(List.of(employmentId), today.date()).get(employmentId);
        if (named == null || named.employerId() != employerId) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        return "persoon " + named.personnelNumber();
    }
}
