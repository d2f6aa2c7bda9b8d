package nl.noaberwerk.start;

/** Waiting a moment before looking again. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Het starten is afgebroken.", e);
        }
    }
}
