package nl.noaberwerk.indication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.privacy.Secrecy;

/** How the indicaties of everybody in service stand, and how many herindicaties each coming quarter brings. */
@Stateless
@DenyAll
public class IndicatieList {

    /** As far as the forecast looks ahead. */
    public static final int QUARTERS = 12;

    @Inject
    private IndicatieRows rows;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    /** A page, what ends first at first; the look is recorded. @param from 0 for the first */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public IndicatiePage list(long employerId, IndicatieSearch search, int from, int most) {
        caller.requireEmployer(employerId);
        secrecy.require();
        auditTrail.read(new AuditEntry("lijst van indicaties bekeken", "werkgever", employerId, ""));
        return rows.page(employerId, search, from, most);
    }

    /** How many there are of each kind, without a name. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public IndicatiePage counts(long employerId) {
        caller.requireEmployer(employerId);
        return rows.page(employerId, new IndicatieSearch(IndicatieSearch.Kind.ALL, ""), 0, 0);
    }

    /** Counts by coming quarter, without a name; what is late already is in none of them. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public List<QuarterCount> forecast(long employerId) {
        caller.requireEmployer(employerId);
        return rows.forecast(employerId, QUARTERS);
    }
}
