package nl.noaberwerk.start;

/** The start cannot go on; the message tells the newcomer in Dutch what to do. */
class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailed(String message) {
        super(message);
    }

    StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
