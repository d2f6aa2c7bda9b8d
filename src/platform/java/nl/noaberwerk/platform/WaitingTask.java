package nl.noaberwerk.platform;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that waits for somebody. {@code new WaitingTask(text, link, weight).dueOn(day).of(account).about(3)}.
 *
 * @param text what to do and for how many, in Dutch: "Salarisrun november 2026 goedkeuren: 112 uitbetalingen"
 * @param link the page where it is done, from the root: "/payroll/run.xhtml?id=12"
 * @param weight the heaviest comes first: 100 is today or never, 50 this week, 10 when there is time
 * @param due the last day on which it is in time; empty when no day is known
 * @param area the heading of the menu under which it belongs; empty for the area of the page that it links to
 * @param assignee the account whose own task it is; empty when it is for everybody with the role
 * @param number of how many pieces of work it tells: "3 taken zijn te laat" is 3
 */
public record WaitingTask(
        String text,
        String link,
        int weight,
        Optional<LocalDate> due,
        Optional<String> area,
        Optional<String> assignee,
        int number) {

    private static final int TODAY = 100;
    private static final int THIS_WEEK = 50;

    public WaitingTask {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(link, "link");
    }

    /** One piece of work without a day, for everybody with the role. */
    public WaitingTask(String text, String link, int weight) {
        this(text, link, weight, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    /** The last day on which it is in time; of several pieces of work the earliest. */
    public WaitingTask dueOn(LocalDate day) {
        return new WaitingTask(text, link, weight, Optional.of(day), area, assignee, number);
    }

    /** Under another heading than that of the page that it links to. */
    public WaitingTask in(String heading) {
        return new WaitingTask(text, link, weight, due, Optional.of(heading), assignee, number);
    }

    /** The own task of one account; who takes over from it sees the task too. */
    public WaitingTask of(String account) {
        return new WaitingTask(text, link, weight, due, area, Optional.of(account), number);
    }

    /** It tells of several pieces of work at once. */
    public WaitingTask about(long pieces) {
        return new WaitingTask(text, link, weight, due, area, assignee, Math.toIntExact(pieces));
    }

    /** The weight in words. */
    public String urgency() {
        if (weight >= TODAY) {
            return "Eerst doen";
        }
        return weight >= THIS_WEEK ? "Deze week" : "Als er tijd is";
    }
}
