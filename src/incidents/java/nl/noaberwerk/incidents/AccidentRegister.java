package nl.noaberwerk.incidents;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The list of accidents that were told, and of those with an absence of more working days than the law says. */
@Stateless
@DenyAll
public class AccidentRegister {

    private static final String LIMIT = "arbo.register.werkdagen";

    @Inject
    private IncidentReader reader;

    @Inject
    private AccidentSpells spells;

    @Inject
    private LawBook law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The accidents of a year that are on the list, the latest first; that it was looked at is recorded. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<RegisterRow> of(long employerId, int year) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("ongevallenlijst bekeken", "werkgever " + employerId, employerId, "jaar " + year));
        List<IncidentStanding> accidents = reader.of(employerId).stream()
                .filter(one -> isOurs(one.incident().getHappened()))
                .filter(one -> one.incident().getHappened().on().getYear() == year)
                .toList();
        Map<Long, Integer> days = spells.workdays(
                employerId, accidents.stream().map(IncidentStanding::incident).toList(), today.date());
        return accidents.stream()
                .map(one -> row(one, days.getOrDefault(one.incident().getId(), 0)))
                .filter(row -> isListed(row, limit(row.on())))
                .toList();
    }

    /** Above how many working days of absence an accident is on the list, on a day. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public BigDecimal limit(LocalDate day) {
        return law.current().number(LIMIT, day);
    }

    static boolean isListed(RegisterRow row, BigDecimal limit) {
        return row.told() || BigDecimal.valueOf(row.workdays()).compareTo(limit) > 0;
    }

    /** The way to work is no arbeidsongeval; who was hired out is on the list of the host. */
    static boolean isOurs(Happened happened) {
        return happened.isAccident() && !happened.commuting() && !happened.underHost();
    }

    private static RegisterRow row(IncidentStanding one, int workdays) {
        Happened happened = one.incident().getHappened();
        return new RegisterRow(one.incident().getId(), happened.on(), happened.nature(), one.isTold(), workdays);
    }
}
