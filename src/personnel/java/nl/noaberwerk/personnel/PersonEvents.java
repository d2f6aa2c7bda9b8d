package nl.noaberwerk.personnel;

import java.util.List;
import java.util.Set;

/**
 * An area tells what happened, and what will, to a person, for the one timeline in her dossier; implement it as an
 * {@code @ApplicationScoped} bean.
 *
 * <p>It is asked only when the caller has one of the roles for the employer, and the look at the dossier is recorded
 * already. One query at most; no text about sickness: of absence the dates only.
 */
public interface PersonEvents {

    /** The heading of the area: "Werk en plaats". */
    String area();

    /** Who may see these events. */
    Set<String> roles();

    /** In any order; days in the future are allowed: "Einde van de indicatie". */
    List<PersonEvent> of(long employerId, long employmentId);
}
