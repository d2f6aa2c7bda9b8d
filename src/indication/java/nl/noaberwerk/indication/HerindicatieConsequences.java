package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.participation.HerindicatieTerms;

/**
 * What a decision brings: tasks for people, never an act of the system.
 *
 * <p>Nothing here ends or changes an employment: art. 6 lid 2 Wsw asks a judgement, and lid 3 in most cases an advice.
 */
@ApplicationScoped
class HerindicatieConsequences {

    @PersistenceContext
    private EntityManager database;

    /** @param before the category that counted until now */
    void of(Herindicatie file, NewDecision decision, Optional<Arbeidshandicap> before, HerindicatieTerms terms) {
        LocalDate day = decision.besluit().decidedOn();
        for (FollowUpKind kind : kinds(decision, before)) {
            LocalDate due = kind == FollowUpKind.OBJECTION ? terms.objectionUntil(day) : terms.arrangedBy(day);
            database.persist(new HerindicatieFollowUp(
                            file.getEmployerId(),
                            file.getEmploymentId(),
                            kind,
                            "herindicatie " + file.getId() + " " + day)
                    .of(file.getId())
                    .dueOn(kind == FollowUpKind.REPORT ? terms.reportedBy(day) : due));
        }
    }

    static List<FollowUpKind> kinds(NewDecision decision, Optional<Arbeidshandicap> before) {
        return switch (decision.outcome()) {
            case IN_TARGET_GROUP -> staying(decision, before);
            case OUT_OF_TARGET_GROUP ->
                List.of(
                        FollowUpKind.TELL,
                        FollowUpKind.OBJECTION,
                        FollowUpKind.ALTERNATIVE,
                        FollowUpKind.JUDGE,
                        FollowUpKind.REPORT);
            case NO_COOPERATION -> List.of(FollowUpKind.TELL, FollowUpKind.COOPERATION, FollowUpKind.JUDGE);
        };
    }

    private static List<FollowUpKind> staying(NewDecision decision, Optional<Arbeidshandicap> before) {
        List<FollowUpKind> kinds = new ArrayList<>(List.of(FollowUpKind.TELL));
        if (decision.adaptations()) {
            kinds.add(FollowUpKind.ADAPTATIONS);
        }
        if (Boolean.TRUE.equals(decision.besluit().adviesBegeleidWerken())) {
            kinds.add(FollowUpKind.BEGELEID_WERKEN);
        }
        boolean other = before.filter(known -> known != decision.besluit().arbeidshandicap())
                .isPresent();
        if (other) {
            kinds.add(FollowUpKind.CATEGORY);
        }
        return kinds;
    }
}
