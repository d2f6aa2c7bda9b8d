package nl.noaberwerk.platform;

/**
 * Something that waits for somebody.
 *
 * @param text what to do and for how many, in Dutch: "Salarisrun november 2026 goedkeuren: 112 uitbetalingen"
 * @param link the page where it is done, from the root: "/payroll/run.xhtml?id=12"
 * @param weight the heaviest comes first: 100 is today or never, 50 this week, 10 when there is time
 */
public record WaitingTask(String text, String link, int weight) {

    private static final int TODAY = 100;
    private static final int THIS_WEEK = 50;

    /** The weight in words. */
    public String urgency() {
        if (weight >= TODAY) {
            return "Eerst doen";
        }
        return weight >= THIS_WEEK ? "Deze week" : "Als er tijd is";
    }
}
