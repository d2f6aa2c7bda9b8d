package nl.noaberwerk.development.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.development.DevelopmentFile;
import nl.noaberwerk.development.Manner;

/** Everything about the development of somebody. */
public record DevelopmentAnswer(
        long employment,
        List<Goal> goals,
        List<Action> actions,
        List<Version> versions,
        List<Talk> talks,
        List<Course> trainings) {

    /** A goal; reached counts only when it ended. */
    public record Goal(long id, String text, LocalDate setOn, LocalDate endedOn, boolean reached) {}

    /** An action for a goal, or one that was agreed in a talk. */
    public record Action(long id, Long goal, Long talk, String what, String who, LocalDate due, LocalDate doneOn) {}

    /** A fixed version of the plan. */
    public record Version(long id, int number, LocalDate fixedOn, LocalDate agreedOn, Manner manner) {}

    /** A functioneringsgesprek. */
    public record Talk(
            long id, LocalDate plannedOn, LocalDate heldOn, String report, String opinion, LocalDate cancelledOn) {}

    /** A training. @param id null for a certificate that another area keeps */
    public record Course(Long id, String title, LocalDate completedOn, LocalDate validUntil) {}

    static DevelopmentAnswer of(DevelopmentFile file) {
        List<Course> courses = new ArrayList<>();
        file.trainings()
                .forEach(one -> courses.add(
                        new Course(one.getId(), one.getTitle(), one.getCompletedOn(), one.getValidUntil())));
        file.certificates()
                .forEach(one -> courses.add(new Course(null, one.label(), one.obtainedOn(), one.validUntil())));
        return new DevelopmentAnswer(
                file.learner().employmentId(),
                file.goals().stream()
                        .map(one ->
                                new Goal(one.getId(), one.getText(), one.getSetOn(), one.getEndedOn(), one.isReached()))
                        .toList(),
                file.actions().stream()
                        .map(one -> new Action(
                                one.getId(),
                                one.goal().orElse(null),
                                one.talk().orElse(null),
                                one.getWhat(),
                                one.getWho(),
                                one.getDue(),
                                one.getDoneOn()))
                        .toList(),
                file.versions().stream()
                        .map(one -> new Version(
                                one.getId(), one.getNumber(), one.getFixedOn(), one.getAgreedOn(), one.getManner()))
                        .toList(),
                file.talks().stream()
                        .map(one -> new Talk(
                                one.getId(),
                                one.getPlannedOn(),
                                one.getHeldOn(),
                                one.getReport(),
                                one.getOpinion(),
                                one.getCancelledOn()))
                        .toList(),
                courses);
    }
}
