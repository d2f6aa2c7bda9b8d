package nl.noaberwerk.incidents.screen;

import nl.noaberwerk.labour.Ongevalsmelding.Duty;

/** The look of the message that tells what follows. */
final class DutyStyle {

    private DutyStyle() {}

    static String of(Duty duty) {
        return switch (duty) {
            case AT_ONCE, HOST_AT_ONCE -> "nw-danger";
            case NOT_YET_KNOWN -> "nw-warning";
            case NONE, NONE_COMMUTING -> "nw-info";
        };
    }
}
