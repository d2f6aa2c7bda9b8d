package nl.noaberwerk.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.payroll.Payee;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.placement.Teams;
import nl.noaberwerk.platform.Today;

/** Gathers for the payslips of a run where people live, work and agreed to, for all of them at once. */
@ApplicationScoped
class Addressees {

    @Inject
    private EmploymentFactsReader facts;

    @Inject
    private Teams teams;

    @Inject
    private Consents consents;

    @Inject
    private Today today;

    /** In the order of the payslips. */
    List<HandoutPlan.Person> of(PayrollRun run, List<Payslip> payslips) {
        List<Long> ids =
                payslips.stream().map(payslip -> payslip.payee().employmentId()).toList();
        LocalDate day = today.date();
        Map<Long, EmploymentFacts> known = facts.of(ids, run.month()).stream()
                .collect(Collectors.toMap(EmploymentFacts::employmentId, Function.identity()));
        Map<Long, Team> team = teams.on(day, ids);
        Set<Long> electronic = consents.holdingOn(day, ids);
        return payslips.stream()
                .map(Payslip::payee)
                .map(payee -> person(
                        payee,
                        Optional.ofNullable(known.get(payee.employmentId())),
                        Optional.ofNullable(team.get(payee.employmentId())),
                        electronic.contains(payee.employmentId())))
                .toList();
    }

    // of somebody who is no longer in the file of the month the payslip still knows the address
    private static HandoutPlan.Person person(
            Payee payee, Optional<EmploymentFacts> known, Optional<Team> team, boolean electronic) {
        return new HandoutPlan.Person(
                payee.employmentId(),
                payee.personnelNumber(),
                payee.name(),
                known.map(EmploymentFacts::addressLines)
                        .orElse(payee.address().lines().toList()),
                known.flatMap(EmploymentFacts::payee),
                team,
                electronic);
    }
}
