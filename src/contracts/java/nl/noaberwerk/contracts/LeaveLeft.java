package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What somebody who leaves still has of hours, and where she works, in words; it checks no role. */
@ApplicationScoped
class LeaveLeft {

    /** Hours that are left on the day. */
    String inWords(long employmentId, LocalDate day) {
        return "kijk bij Verlof hoeveel uren er over zijn";
    }

    String workplace(long employmentId) {
        return "";
    }
}
