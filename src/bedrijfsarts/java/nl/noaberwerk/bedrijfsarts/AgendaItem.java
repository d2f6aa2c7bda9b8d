package nl.noaberwerk.bedrijfsarts;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A line in the agenda of the bedrijfsarts.
 *
 * @param id of the appointment, or of his own consult
 * @param own whether only he knows of it
 * @param caseId the case of absence; null when none
 * @param questions of the employer; null when none
 */
public record AgendaItem(
        long id,
        boolean own,
        AppointmentKind kind,
        LocalDate on,
        LocalTime at,
        String place,
        long employmentId,
        Long caseId,
        String questions,
        AppointmentState state) {

    /** A consult of his own. */
    public AgendaItem(OwnConsult consult, MedicalFile file) {
        this(
                consult.getId(),
                true,
                consult.getKind(),
                consult.getOn(),
                consult.getAt(),
                consult.getPlace(),
                file.getEmploymentId(),
                null,
                null,
                consult.getState());
    }

    /** An appointment that the employer planned. */
    public AgendaItem(Appointment one) {
        this(
                one.getId(),
                false,
                one.getPlanned().kind(),
                one.getPlanned().on(),
                one.getPlanned().at(),
                one.getPlanned().place(),
                one.getPlanned().employmentId(),
                one.getPlanned().caseId(),
                one.getPlanned().questions(),
                one.getState());
    }
}
