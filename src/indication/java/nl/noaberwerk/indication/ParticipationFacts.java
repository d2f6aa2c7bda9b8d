package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noaberwerk.participation.BeschutWerkAdvice;
import nl.noaberwerk.participation.BeschutWerkAdvice.Request;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Step;

/** What is recorded about beschut werk and the doelgroepregister, and whether more fits beside it; it checks no role. */
@ApplicationScoped
class ParticipationFacts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LawBook book;

    @Inject
    private Today today;

    /** What stands, the newest first: no row that takes back, and nothing that was taken back. */
    List<ParticipationFact> of(long personId) {
        List<ParticipationFact> all = database.createQuery(
                        "select f from ParticipationFact f where f.personId = :person order by f.day desc, f.id desc",
                        ParticipationFact.class)
                .setParameter("person", personId)
                .getResultList();
        Set<Long> gone = all.stream().flatMap(row -> row.withdraws().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.withdraws().isEmpty() && !gone.contains(row.getId()))
                .toList();
    }

    /** The request that was not answered yet. @param facts the newest first @param wsw the last Wsw decision */
    Optional<BeschutRequest> open(List<ParticipationFact> facts, Optional<Besluit> wsw) {
        return facts.stream()
                .filter(fact -> fact.getKind().isAsked() || fact.getKind().isAdvice())
                .findFirst()
                .filter(last -> last.getKind().isAsked())
                .map(fact -> {
                    LocalDate by = new HerindicatieTerms(book.current()).beschutAdviceBy(fact.getDay());
                    Request request =
                            new Request(fact.getDay(), fact.getKind() == ParticipationKind.BESCHUT_ASKED_SELF);
                    return new BeschutRequest(fact, by, by.isBefore(today.date()), foreseen(facts, request, wsw));
                });
    }

    /**
     * Whether it fits beside what stands about the person.
     *
     * @param wsw her last Wsw decision
     * @throws Refused when the same is recorded, when the register and beschut werk exclude each other, or when the law
     *     says something else in advance and no new facts are named
     */
    void requirePossible(ParticipationFact asked, Optional<Besluit> wsw) {
        List<ParticipationFact> facts = of(asked.getPersonId());
        LocalDate day = asked.getDay();
        if (facts.stream()
                .anyMatch(fact ->
                        fact.getKind() == asked.getKind() && fact.getDay().equals(day))) {
            throw Refused.conflict("indication.change.nothing-differs");
        }
        switch (asked.getKind()) {
            case REGISTER_IN -> requireNoAdvice(facts, day);
            case REGISTER_OUT -> requireInRegister(facts, day);
            case BESCHUT_ASKED_SELF -> requireAgain(facts, asked);
            case BESCHUT_POSITIVE, BESCHUT_NEGATIVE -> requireForeseen(facts, asked, wsw);
            case BESCHUT_ASKED -> {}
        }
    }

    private static void requireNoAdvice(List<ParticipationFact> facts, LocalDate day) {
        if (last(facts, day, ParticipationKind::isAdvice) == ParticipationKind.BESCHUT_POSITIVE) {
            throw new Refused("indication.fact.register-and-beschut");
        }
    }

    private static void requireInRegister(List<ParticipationFact> facts, LocalDate day) {
        if (last(facts, day, ParticipationKind::isRegister) != ParticipationKind.REGISTER_IN) {
            throw new Refused("indication.fact.not-in-register");
        }
    }

    private void requireAgain(List<ParticipationFact> facts, ParticipationFact asked) {
        boolean early = foreseen(facts, new Request(asked.getDay(), true), Optional.empty())
                .positive()
                .isPresent();
        if (early && asked.getReason().isEmpty()) {
            LocalDate advised = advisedBefore(facts, asked.getDay()).orElseThrow();
            throw new Refused(
                    "indication.fact.again", advised, new HerindicatieTerms(book.current()).beschutAgainFrom(advised));
        }
    }

    private void requireForeseen(List<ParticipationFact> facts, ParticipationFact asked, Optional<Besluit> wsw) {
        BeschutWerkAdvice foreseen = open(facts, wsw)
                .map(BeschutRequest::foreseen)
                .orElseGet(() -> foreseen(facts, new Request(asked.getDay(), false), wsw));
        if (foreseen.contradicts(asked.getKind() == ParticipationKind.BESCHUT_POSITIVE)
                && asked.getReason().isEmpty()) {
            Step why = foreseen.why().orElseThrow();
            throw new Refused("indication.fact.new-facts", why.name(), why.how(), why.amount());
        }
    }

    /** Whether somebody is in the doelgroepregister today beside a positive advice, which cannot be. */
    boolean isTwice(List<ParticipationFact> facts) {
        return last(facts, today.date(), ParticipationKind::isAdvice) == ParticipationKind.BESCHUT_POSITIVE
                && last(facts, today.date(), ParticipationKind::isRegister) == ParticipationKind.REGISTER_IN;
    }

    private BeschutWerkAdvice foreseen(List<ParticipationFact> facts, Request request, Optional<Besluit> wsw) {
        return BeschutWerkAdvice.of(
                book.current(), request, wsw.map(Besluit::adviesBegeleidWerken), advisedBefore(facts, request.day()));
    }

    private static Optional<LocalDate> advisedBefore(List<ParticipationFact> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.getKind().isAdvice() && !fact.getDay().isAfter(day))
                .map(ParticipationFact::getDay)
                .findFirst();
    }

    /** The last of its sort by the day; null when there is none. */
    private static ParticipationKind last(
            List<ParticipationFact> facts, LocalDate day, Predicate<ParticipationKind> sort) {
        return facts.stream()
                .filter(fact -> sort.test(fact.getKind()) && !fact.getDay().isAfter(day))
                .map(ParticipationFact::getKind)
                .findFirst()
                .orElse(null);
    }
}
