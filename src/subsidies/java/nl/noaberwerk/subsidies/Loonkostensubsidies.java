package nl.noaberwerk.subsidies;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.participation.Loonkostensubsidie;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;

/** Beschikkingen of loonkostensubsidie and what each month was to bring; who does the salaries sees amounts only. */
@Stateless
@DenyAll
public class Loonkostensubsidies {

    private static final int LONGEST_GEMEENTE = 80;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_REASON = 200;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(48);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LksReader reader;

    @Inject
    private LoonwaardeReader loonwaarden;

    @Inject
    private SubsidyDesk desk;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** What is known when a beschikking is entered. */
    public record Start(String who, Optional<BigDecimal> loonwaarde, Optional<BigDecimal> hours) {}

    /** Expected and received of a month; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public LksPage list(long employerId, LksSearch search, int from, int most) {
        desk.readList(employerId, "loonkostensubsidies bekeken");
        return reader.page(employerId, search, from, most);
    }

    /** One beschikking with its months; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public LksFile one(long beschikkingId) {
        LksBeschikking beschikking = desk.found(LksBeschikking.class, beschikkingId);
        Employment employment = desk.employment(beschikking.getEmploymentId());
        desk.read(employment, "loonkostensubsidie bekeken");
        return file(beschikking, employment);
    }

    /** Those of one employment, the last first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<LksFile> of(long employmentId) {
        Employment employment = desk.employment(employmentId);
        desk.read(employment, "loonkostensubsidies bekeken");
        return reader.ofEmployment(employmentId).stream()
                .map(one -> file(one, employment))
                .toList();
    }

    /** What is already known of somebody when a beschikking comes in; the look is recorded. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Start start(long employmentId) {
        Employment employment = desk.employment(employmentId);
        desk.read(employment, "loonwaarde en uren bekeken");
        LoonwaardeFile file = new LoonwaardeFile(
                desk.named(employment),
                loonwaarden.lines(employmentId),
                Optional.ofNullable(
                        loonwaarden.start(List.of(employmentId), today.date()).get(employmentId)));
        return new Start(
                file.who().suggestion(), file.percentageOn(today.date()), reader.hours(employmentId, today.date()));
    }

    /** What a whole month would bring; nothing is stored. @throws Refused naming what cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Computed effect(long employmentId, LksDecision decision) {
        LksDecision checked = checked(desk.employment(employmentId), decision);
        LocalDate day = today.date().isBefore(checked.firstDay()) ? checked.firstDay() : today.date();
        return Loonkostensubsidie.perMonth(lawBook.current(), checked.terms(), day);
    }

    /** Records what the municipality decided. @throws Refused naming what cannot be, or when another one runs */
    @RolesAllowed(Role.HR_ADVISEUR)
    public long record(long employmentId, LksDecision decision) {
        Employment employment = desk.locked(employmentId);
        LksDecision checked = checked(employment, decision);
        LksBeschikking beschikking = new LksBeschikking(employment.getEmployerId(), employmentId, checked, desk.now());
        refuseSecond(beschikking);
        database.persist(beschikking);
        desk.changed(
                employment,
                "beschikking loonkostensubsidie vastgelegd",
                "vanaf " + Messages.shown(checked.firstDay()) + ", " + checked.gemeente());
        return beschikking.getId();
    }

    /** Ends it after the day; without a day it never held. @throws Refused when it was ended before */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void end(long beschikkingId, LocalDate lastDay, String reason) {
        LksBeschikking beschikking = desk.found(LksBeschikking.class, beschikkingId);
        Employment employment = desk.locked(beschikking.getEmploymentId());
        String why = desk.filled("Reden", reason, LONGEST_REASON);
        if (!reader.ends(List.of(beschikking)).isEmpty()) {
            throw Refused.conflict("subsidies.lks.ended-before");
        }
        if (lastDay != null && lastDay.isBefore(beschikking.getDecision().firstDay())) {
            throw new Refused(
                    "subsidies.lks.end-before-start", beschikking.getDecision().firstDay());
        }
        database.persist(new LksEnd(beschikkingId, lastDay, why, desk.now()));
        desk.changed(
                employment,
                lastDay == null ? "beschikking loonkostensubsidie ingetrokken" : "loonkostensubsidie beëindigd",
                lastDay == null ? "" : "na " + Messages.shown(lastDay));
    }

    private LksDecision checked(Employment employment, LksDecision given) {
        Regeling regeling = employment.regeling().orElse(Regeling.WSW);
        if (!Loonkostensubsidie.isPossible(regeling)) {
            throw new Refused("subsidies.lks.wsw");
        }
        if (given.firstDay() == null || given.firstDay().isBefore(employment.getInService())) {
            throw new Refused("subsidies.lks.first-day", employment.getInService());
        }
        if (given.lastDay() != null && given.lastDay().isBefore(given.firstDay())) {
            throw Refused.badRequest("subsidies.lks.last-day");
        }
        if (given.decidedOn() == null || given.decidedOn().isAfter(today.date())) {
            throw Refused.badRequest("subsidies.lks.decided-on");
        }
        if (given.hours() == null
                || given.hours().signum() <= 0
                || given.hours().compareTo(MOST_HOURS) > 0) {
            throw Refused.badRequest("subsidies.lks.hours");
        }
        BigDecimal part = given.loonwaarde();
        if (part != null && (part.signum() < 0 || part.compareTo(BigDecimal.valueOf(100)) >= 0)) {
            throw Refused.badRequest("subsidies.lks.loonwaarde");
        }
        return new LksDecision(
                desk.filled("Gemeente", given.gemeente(), LONGEST_GEMEENTE),
                desk.filled("Kenmerk", given.reference(), LONGEST_REFERENCE),
                given.decidedOn(),
                given.firstDay(),
                given.lastDay(),
                part,
                given.hours(),
                given.reviewOn());
    }

    /** One subsidy per job (art. 10d lid 9). */
    private void refuseSecond(LksBeschikking added) {
        Law law = lawBook.current();
        LksRun run = LksRun.of(added, Optional.empty());
        LocalDate last = run.lastDay(law).orElse(LocalDate.MAX);
        List<LksBeschikking> others = reader.ofEmployment(added.getEmploymentId());
        Map<Long, LksEnd> ends = reader.ends(others);
        others.stream()
                .filter(other -> LksRun.of(other, Optional.ofNullable(ends.get(other.getId())))
                        .runsIn(law, added.getDecision().firstDay(), last))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.conflict(
                            "subsidies.lks.second",
                            other.getDecision().firstDay(),
                            added.getDecision().firstDay().minusDays(1));
                });
    }

    private LksFile file(LksBeschikking beschikking, Employment employment) {
        Optional<LksEnd> end =
                Optional.ofNullable(reader.ends(List.of(beschikking)).get(beschikking.getId()));
        List<LksReceipt> receipts = reader.receipts(beschikking.getId());
        return new LksFile(
                beschikking,
                end,
                desk.named(employment),
                months(
                        beschikking,
                        LksRun.of(beschikking, end).inService(reader.lastDayInService(employment.getId())),
                        receipts),
                receipts);
    }

    private List<LksMonth> months(LksBeschikking beschikking, LksRun run, List<LksReceipt> receipts) {
        Law law = lawBook.current();
        Map<YearMonth, String> explanations = reader.explanations(beschikking.getId());
        Optional<BigDecimal> hours = reader.hours(beschikking.getEmploymentId(), today.date());
        List<BigDecimal> measured = loonwaarden.lines(beschikking.getEmploymentId()).stream()
                .map(line -> line.measurement().getLoonwaarde().percentage())
                .toList();
        List<LksMonth> months = new ArrayList<>();
        for (YearMonth month = lastMonth(run, receipts);
                !month.isBefore(YearMonth.from(run.decision().firstDay()));
                month = month.minusMonths(1)) {
            YearMonth at = month;
            Euro received = Euro.sum(receipts.stream()
                    .filter(one -> one.getMonth().equals(at))
                    .map(LksReceipt::getAmount)
                    .toList());
            Computed expected = run.expected(law, month);
            months.add(new LksMonth(
                    month,
                    expected,
                    received,
                    new LksDifference(law, run, month, hours, measured).reason(expected.amount(), received),
                    Optional.ofNullable(explanations.get(month))));
        }
        return months;
    }

    /** This month, or the last one that ran or was paid. */
    private YearMonth lastMonth(LksRun run, List<LksReceipt> receipts) {
        YearMonth now = YearMonth.from(today.date());
        YearMonth ended = run.lastDay(lawBook.current())
                .map(YearMonth::from)
                .filter(now::isAfter)
                .orElse(now);
        return receipts.stream()
                .map(LksReceipt::getMonth)
                .max(YearMonth::compareTo)
                .filter(ended::isBefore)
                .orElse(ended);
    }
}
