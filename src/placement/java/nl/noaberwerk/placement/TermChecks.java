package nl.noaberwerk.placement;

import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** What the days and the reason of something that is given must be. */
final class TermChecks {

    private static final int LONGEST_REASON = 200;

    private TermChecks() {}

    /** @throws Refused naming the field that cannot be */
    static Term term(LocalDate from, LocalDate until, String reason, Recorder recorder) {
        if (from == null) {
            throw Refused.badRequest("placement.term.from");
        }
        if (until != null && until.isBefore(from)) {
            throw Refused.badRequest("placement.term.until", from);
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.badRequest("placement.term.reason", LONGEST_REASON);
        }
        return Term.of(
                new Recording(from, recorder.today().now(), recorder.caller().name(), why), until);
    }

    /** @throws Refused when the last day has passed: what somebody could see until now cannot be taken back */
    static Term ended(Term term, LocalDate lastDay, Recorder recorder) {
        LocalDate yesterday = recorder.today().date().minusDays(1);
        if (lastDay == null || lastDay.isBefore(yesterday)) {
            throw Refused.badRequest("placement.term.last-day", yesterday);
        }
        return term.ended(lastDay, recorder.caller().name(), recorder.today().now());
    }

    /** Who records it and when. */
    record Recorder(Caller caller, Today today) {}
}
