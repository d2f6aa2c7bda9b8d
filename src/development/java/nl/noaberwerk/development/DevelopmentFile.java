package nl.noaberwerk.development;

import java.util.List;

/**
 * Everything about the development of somebody.
 *
 * @param certificates that another area keeps
 */
public record DevelopmentFile(
        Learner learner,
        List<DevelopmentGoal> goals,
        List<DevelopmentAction> actions,
        List<PlanVersion> versions,
        List<Functioneringsgesprek> talks,
        List<Training> trainings,
        List<HeldCertificate> certificates) {

    public DevelopmentFile {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        versions = List.copyOf(versions);
        talks = List.copyOf(talks);
        trainings = List.copyOf(trainings);
        certificates = List.copyOf(certificates);
    }

    public List<DevelopmentGoal> openGoals() {
        return goals.stream().filter(DevelopmentGoal::isOpen).toList();
    }

    public List<DevelopmentAction> openActions() {
        return actions.stream().filter(DevelopmentAction::isOpen).toList();
    }

    public List<DevelopmentAction> actionsOf(DevelopmentGoal goal) {
        return actions.stream()
                .filter(one -> one.goal().filter(goal.getId()::equals).isPresent())
                .toList();
    }

    /** What was agreed in a functioneringsgesprek. */
    public List<DevelopmentAction> agreedIn(Functioneringsgesprek talk) {
        return actions.stream()
                .filter(one -> one.talk().filter(talk.getId()::equals).isPresent())
                .toList();
    }

    public List<Functioneringsgesprek> plannedTalks() {
        return talks.stream().filter(Functioneringsgesprek::isPlanned).toList();
    }

    public List<Functioneringsgesprek> heldTalks() {
        return talks.stream().filter(Functioneringsgesprek::isHeld).toList();
    }

    /** Trainings that go on. */
    public List<Training> runningTrainings() {
        return trainings.stream()
                .filter(one -> one.getCompletedOn() == null && !one.isEnded())
                .toList();
    }
}
