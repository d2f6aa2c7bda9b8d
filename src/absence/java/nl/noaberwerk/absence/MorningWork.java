package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/**
 * Before seven in the morning: tells each supervisor how many of her people are absent and must be called, and hr which
 * teams nobody leads.
 */
@ApplicationScoped
public class MorningWork implements NightlyWork {

    static final String TODAY = "absence.today";
    static final String CALL = "absence.call";
    static final String ALONE = "placement.alone";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AbsentPeople absentPeople;

    @Inject
    private DueCalls calls;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "De lijst van afwezigen van vandaag klaarzetten";
    }

    @Override
    public void everyNight(LocalDate today) {
        database.createQuery("select e.id from Employer e", Long.class)
                .getResultList()
                .forEach(employer -> {
                    tellSupervisors(employer, today);
                    tellHr(employer, today);
                });
    }

    private void tellSupervisors(long employer, LocalDate today) {
        Set<Long> absent = absentPeople.on(employer, today).stream()
                .map(AbsentNow::employmentId)
                .collect(Collectors.toSet());
        Set<Long> toCall =
                calls.on(employer, today).stream().map(DueCall::employmentId).collect(Collectors.toSet());
        for (String account : supervisions.accounts(employer, today)) {
            Set<Long> own = supervisions.employmentsOf(account, employer, today);
            long away = own.stream().filter(absent::contains).count();
            long waiting = own.stream().filter(toCall::contains).count();
            tell(new Told(TODAY, "absence.morning.absent", "/absence/own-team.xhtml"), employer, account, today, away);
            tell(new Told(CALL, "absence.morning.call", "/absence/calls.xhtml"), employer, account, today, waiting);
        }
    }

    /** @param key of the text for several; the one for a single person ends in "-one" */
    private record Told(String kind, String key, String link) {}

    private void tell(Told told, long employer, String account, LocalDate today, long number) {
        if (number == 0) {
            return;
        }
        signals.raise(new Signal(
                told.kind() + ":" + today + ":" + employer + ":" + account,
                employer,
                Role.LEIDINGGEVENDE,
                Optional.of(account),
                Messages.text(number == 1 ? told.key() + "-one" : told.key(), number),
                told.link(),
                today,
                false));
    }

    /** Once a month for each team, as long as nobody leads it. */
    private void tellHr(long employer, LocalDate today) {
        Map<Long, Team> teams = supervisions.teams(employer, today);
        Map<Long, Set<String>> supervisors = supervisions.supervisorsOf(teams.keySet(), employer, today);
        List<Team> alone = teams.entrySet().stream()
                .filter(member -> supervisors.get(member.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
        for (Team team : alone) {
            signals.raise(new Signal(
                    ALONE + ":" + YearMonth.from(today) + ":" + employer + ":" + team.inWords(),
                    employer,
                    Role.HR_ADVISEUR,
                    Optional.empty(),
                    Messages.text("absence.morning.alone", team.inWords()),
                    "/placement/teams.xhtml",
                    today,
                    false));
        }
    }
}
