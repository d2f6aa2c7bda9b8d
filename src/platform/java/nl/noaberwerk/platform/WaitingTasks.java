package nl.noaberwerk.platform;

import java.util.List;

/** An area tells what waits for the caller; implement it as an {@code @ApplicationScoped} bean. */
public interface WaitingTasks {

    /** Only tasks that the caller's roles can do; none is an empty list. */
    List<WaitingTask> tasks(long employerId);
}
