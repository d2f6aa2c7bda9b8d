package nl.noaberwerk.arbo;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.arbo.ArboOverview.Finding;
import nl.noaberwerk.incidents.IncidentReader;
import nl.noaberwerk.incidents.IncidentStanding;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.prevention.PreventionReader;

/** Everything of arbo by day, and what the coordinator must know today. */
@Stateless
@DenyAll
public class ArboCalendar {

    @Inject
    private CalendarReader reader;

    @Inject
    private ArboReader arbo;

    @Inject
    private PreventionReader prevention;

    @Inject
    private IncidentReader incidents;

    @Inject
    private Preventiemedewerkers preventiemedewerkers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Everything that is open, by day; that it was looked at is recorded, for it names people. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<CalendarItem> items(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("arbokalender bekeken", "werkgever " + employerId, employerId, ""));
        return reader.of(employerId, today.date());
    }

    /** What is late, what comes, and what is not as the law asks. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public ArboOverview overview(long employerId) {
        LocalDate day = today.date();
        List<CalendarItem> items = items(employerId);
        List<ContractStanding> contracts = arbo.contracts(employerId);
        return new ArboOverview(
                items.stream().filter(one -> one.isLate(day)).toList(),
                items.stream().filter(one -> one.isSoon(day)).toList(),
                incidents.of(employerId).stream()
                        .filter(IncidentStanding::isOpen)
                        .toList(),
                prevention.coverage(employerId, day),
                arbo.points(employerId).stream().filter(RiePoint::isOpen).toList(),
                findings(employerId, contracts),
                current(contracts).map(one -> one.contract().getAgreed().arbodienst()));
    }

    private List<Finding> findings(long employerId, List<ContractStanding> contracts) {
        List<Finding> findings = new ArrayList<>();
        Optional<ContractStanding> contract = current(contracts);
        if (contract.isEmpty()) {
            findings.add(new Finding(Messages.text("arbo.finding.no-contract"), "/arbo/contract.xhtml"));
        }
        contract.map(one -> one.missing().size())
                .filter(missing -> missing > 0)
                .ifPresent(missing -> findings.add(
                        new Finding(Messages.text("arbo.finding.contract", missing), "/arbo/contract.xhtml")));
        Optional<Rie> rie = arbo.currentRie(employerId);
        if (rie.isEmpty()) {
            findings.add(new Finding(Messages.text("arbo.finding.no-rie"), "/arbo/rie.xhtml"));
        }
        rie.filter(Rie::isUntested)
                .ifPresent(one -> findings.add(new Finding(Messages.text("arbo.finding.untested"), "/arbo/rie.xhtml")));
        rie.filter(Rie::isUnsent)
                .ifPresent(one -> findings.add(new Finding(Messages.text("arbo.finding.unsent"), "/arbo/rie.xhtml")));
        preventiemedewerkers
                .finding(employerId)
                .ifPresent(text -> findings.add(new Finding(text, "/arbo/preventiemedewerkers.xhtml")));
        return findings;
    }

    private Optional<ContractStanding> current(List<ContractStanding> contracts) {
        return contracts.stream()
                .filter(one -> one.contract().getAgreed().holdsOn(today.date()))
                .findFirst();
    }
}
