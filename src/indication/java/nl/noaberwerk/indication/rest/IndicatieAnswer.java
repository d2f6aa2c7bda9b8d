package nl.noaberwerk.indication.rest;

import java.util.List;
import nl.noaberwerk.indication.BeschutRequest;
import nl.noaberwerk.indication.Besluit;
import nl.noaberwerk.indication.IndicatieLapse;
import nl.noaberwerk.indication.IndicatieOfPerson;
import nl.noaberwerk.indication.ParticipationFact;
import nl.noaberwerk.participation.HerindicatieTerm;
import nl.noaberwerk.platform.Answered;
import nl.noaberwerk.rules.Step;

/**
 * All that is known about the indication of somebody.
 *
 * @param latest the legal last day to ask for another; null when none is needed
 * @param beschutAsked the request for an advice beschut werk that was not answered; null when there is none
 * @param steps how the days came about
 */
public record IndicatieAnswer(
        long employment,
        String personnelNumber,
        String name,
        String category,
        boolean alwaysMatig,
        String latest,
        List<Decision> decisions,
        List<Fact> lapses,
        List<Fact> facts,
        Asked beschutAsked,
        List<Step> steps) {

    /**
     * What was asked about beschut werk.
     *
     * @param adviceBy the last day on which UWV advises
     * @param foreseen how the law says the advice in advance; empty when UWV looks into it
     */
    public record Asked(String day, String adviceBy, boolean late, List<Step> foreseen) {

        static Asked of(BeschutRequest request) {
            return new Asked(
                    Answered.text(request.fact().getDay()),
                    Answered.text(request.adviceBy()),
                    request.late(),
                    request.steps());
        }
    }

    /** A decision. */
    public record Decision(
            String decidedOn, String validFrom, String validUntil, String category, Boolean adviceBegeleidWerken) {

        static Decision of(Besluit besluit) {
            return new Decision(
                    Answered.text(besluit.decidedOn()),
                    Answered.text(besluit.from()),
                    Answered.text(besluit.validUntil()),
                    besluit.handicapLabel(),
                    besluit.adviesBegeleidWerken());
        }
    }

    /** A lapse, or something about beschut werk or the doelgroepregister. */
    public record Fact(long id, String kind, String label, String day) {

        static Fact of(IndicatieLapse lapse) {
            return new Fact(
                    lapse.getId(), lapse.getGround().name(), lapse.getGround().label(), Answered.text(lapse.getDay()));
        }

        static Fact of(ParticipationFact fact) {
            return new Fact(fact.getId(), fact.getKind().name(), fact.getKind().label(), Answered.text(fact.getDay()));
        }
    }

    static IndicatieAnswer of(IndicatieOfPerson person) {
        return new IndicatieAnswer(
                person.employment().getId(),
                person.employment().getPersonnelNumber(),
                person.name().sorted(),
                person.category(),
                person.alwaysMatig(),
                Answered.text(person.term().flatMap(HerindicatieTerm::latest).orElse(null)),
                person.decisions().stream()
                        .map(one -> Decision.of(one.getBesluit()))
                        .toList(),
                person.lapses().stream().map(Fact::of).toList(),
                person.facts().stream().map(Fact::of).toList(),
                person.asked().map(Asked::of).orElse(null),
                person.term().map(HerindicatieTerm::steps).orElse(List.of()));
    }
}
