package nl.noaberwerk.personnel;

/** A fact that waits to be recorded: made once it is known about whom, from when and by whom. */
public interface NewFact {

    /** @param ownerId id of the person or of the employment, whichever the fact is about */
    DatedFact make(long ownerId, Recording recording);
}
