package nl.noaberwerk.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** For whom the caller works today: for herself, and for the accounts that handed over to her while they are away. */
@RequestScoped
public class StandIns {

    @Inject
    private Caller caller;

    /** The accounts whose own tasks the caller sees; it gives no right: her own roles still decide what she may see. */
    public Set<String> desks() {
        return Set.of(caller.name());
    }
}
