package nl.noaberwerk.bedrijfsarts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Whether what the employer's side records can be, and holds nothing medical. */
@ApplicationScoped
public class ConsultChecks {

    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 1000;

    @Inject
    private GuardedText guard;

    @Inject
    private EmployeeNames names;

    @Inject
    private CaseReader cases;

    @Inject
    private Today today;

    /** @throws Refused naming the field that cannot be */
    Planned checked(long employerId, Planned asked) {
        if (asked.kind() == null || asked.kind().isOwn()) {
            throw Refused.badRequest("bedrijfsarts.kind");
        }
        if (asked.on() == null || asked.on().isBefore(today.date())) {
            throw Refused.badRequest("bedrijfsarts.day");
        }
        if (asked.at() == null) {
            throw Refused.badRequest("bedrijfsarts.time");
        }
        boolean requested = asked.kind() == AppointmentKind.SECOND_OPINION;
        if (requested && (asked.requestedOn() == null || asked.requestedOn().isAfter(today.date()))) {
            throw Refused.badRequest("bedrijfsarts.requested");
        }
        requireEmployee(employerId, asked.employmentId());
        return new Planned(
                asked.kind(),
                asked.employmentId(),
                caseOf(asked),
                asked.on(),
                asked.at(),
                text("Plaats", asked.place(), LONGEST_PLACE),
                text("Met wie", asked.withWhom(), LONGEST_NAME),
                optional("Vragen", asked.questions(), LONGEST_TEXT),
                requested ? asked.requestedOn() : null);
    }

    /** Null when nothing was written. @param field its label on the screen */
    String optional(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        return text.isEmpty() ? null : text;
    }

    String text(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        if (text.isEmpty()) {
            throw Refused.badRequest("bedrijfsarts.field", field, longest);
        }
        return text;
    }

    /** As she is named in the audit trail. @throws Refused 404 when the employer has no such employee */
    String requireEmployee(long employerId, long employmentId) {
        Named named = names.of(List.of(employmentId), today.date()).get(employmentId);
        if (named == null || named.employerId() != employerId) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        return "persoon " + named.personnelNumber();
    }

    private Long caseOf(Planned asked) {
        if (asked.caseId() == null) {
            return null;
        }
        return cases.one(asked.caseId())
                .filter(file -> file.employmentId() == asked.employmentId())
                .map(CaseFile::caseId)
                .orElseThrow(() -> Refused.notFound("absence.case.not-found", asked.caseId()));
    }

    /** @throws Refused when the day is missing or lies ahead */
    void requirePast(LocalDate day) {
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("bedrijfsarts.past-day");
        }
    }
}
