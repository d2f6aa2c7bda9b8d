package nl.noaberwerk.signals;

import java.time.LocalDate;

/**
 * What an area does every night; implement it as an {@code @ApplicationScoped} bean.
 *
 * <p>Each work runs once a day over all servers, in a transaction of its own, with nobody signed in. A day on which no
 * server ran is not made up for: the work must look at how things are today. What fails is tried again.
 */
public interface NightlyWork {

    /** What it does, for the functioneel beheerder: "Termijnen van de Wet verbetering poortwachter nalopen". */
    String title();

    void everyNight(LocalDate today);
}
