package nl.noaberwerk.platform;

/**
 * Something that waits for somebody.
 *
 * @param text what to do, in Dutch: "Salarisrun november 2026 goedkeuren"
 * @param count how many; 1 when it is one thing
 * @param link the page where it is done, from the root: "/payroll/run.xhtml?id=12"
 * @param weight the heaviest comes first: 100 is today or never, 50 this week, 10 when there is time
 */
public record WaitingTask(String text, int count, String link, int weight) {}
