package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about the development of somebody, for her inzage. */
@ApplicationScoped
public class DevelopmentOfPerson implements PersonalData {

    private static final String WHY = "leren en ontwikkelen in het werk";
    private static final String WHO = "de leidinggevende van het team";

    @Inject
    private DevelopmentReader reader;

    @Override
    public String area() {
        return "Ontwikkeling";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData goals = KeptData.of("Doelen", WHY, WHO, "Doel", "Sinds", "Afgerond op", "Bereikt");
        for (DevelopmentGoal one : reader.goals(subject.employmentIds())) {
            goals = goals.and(one.getText(), one.getSetOn(), one.getEndedOn(), one.isReached());
        }
        KeptData actions = KeptData.of("Acties", WHY, WHO, "Wat", "Wie", "Uiterlijk", "Gedaan op");
        for (DevelopmentAction one : reader.actions(subject.employmentIds())) {
            actions = actions.and(one.getWhat(), one.getWho(), one.getDue(), one.getDoneOn());
        }
        KeptData versions = KeptData.of(
                "Vastgestelde ontwikkelplannen", WHY, WHO, "Versie", "Vastgesteld op", "Hoe besproken", "Op");
        for (PlanVersion one : reader.versions(subject.employmentIds())) {
            String manner = one.getManner() == null ? "" : one.getManner().getLabel();
            versions = versions.and(one.getNumber(), one.getFixedOn(), manner, one.getAgreedOn());
        }
        KeptData talks = KeptData.of(
                "Functioneringsgesprekken",
                WHY,
                WHO,
                "Gepland op",
                "Plaats",
                "Met",
                "Gehouden op",
                "Verslag",
                "Mening van de medewerker",
                "Afgezegd op",
                "Waarom afgezegd");
        for (Functioneringsgesprek one : reader.talks(subject.employmentIds())) {
            talks = talks.and(
                    one.getPlannedOn(),
                    one.getPlace(),
                    one.getTalker(),
                    one.getHeldOn(),
                    one.getReport(),
                    one.getOpinion(),
                    one.getCancelledOn(),
                    one.getCancelReason());
        }
        KeptData trainings =
                KeptData.of("Opleidingen", WHY, WHO, "Opleiding", "Waar", "Vanaf", "Afgerond", "Geldig tot");
        for (Training one : reader.trainings(subject.employmentIds())) {
            trainings = trainings.and(
                    one.getTitle(), one.getProvider(), one.getFromDay(), one.getCompletedOn(), one.getValidUntil());
        }
        return List.of(goals, actions, versions, talks, trainings);
    }
}
