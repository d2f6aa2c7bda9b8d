package nl.noaberwerk.wages.screen;

import nl.noaberwerk.wages.LoonbeslagStanding.State;

/** How the state of a loonbeslag looks. */
final class LoonbeslagChips {

    private LoonbeslagChips() {}

    static String of(State state) {
        return switch (state) {
            case WAITING -> "warning";
            case RUNNING -> "info";
            case PAID_OFF, ENDED -> "good";
            case REFUSED -> "danger";
        };
    }
}
