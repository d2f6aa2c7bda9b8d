package nl.noaberwerk.platform;

import java.util.List;

/**
 * An area tells what waits for the caller; implement it as an {@code @ApplicationScoped} bean.
 *
 * <p>It is asked on every page for every employer: one query at most, and nothing when the caller has no role for it.
 * Tasks that belong to one account are given for all of {@link StandIns#desks()}, each with its account, so that who
 * takes over sees them too.
 */
public interface WaitingTasks {

    /** Only tasks that the caller's roles can do; none is an empty list. */
    List<WaitingTask> tasks(long employerId);

    /** One task per day on which something is due, for a calendar; an area whose tasks tell of several days overrides it. */
    default List<WaitingTask> deadlines(long employerId) {
        return tasks(employerId);
    }
}
