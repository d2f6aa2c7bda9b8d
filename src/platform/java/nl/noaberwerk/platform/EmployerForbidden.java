package nl.noaberwerk.platform;

/** The caller asked for data of an employer that is not hers to see. */
public class EmployerForbidden extends Refused {

    public EmployerForbidden() {
        super(403, "platform.access.employer-forbidden");
    }
}
