package nl.noaberwerk.hrm.rest;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hrm.AdviceFile;
import nl.noaberwerk.hrm.AdviceState;
import nl.noaberwerk.hrm.AdviceVersion;
import nl.noaberwerk.hrm.AskerKind;
import nl.noaberwerk.personnel.EmployeeNames.Named;

/**
 * One case, as far as it is for the caller.
 *
 * @param question empty when only the advice was released
 * @param personnelNumber of whom it is about, or null
 * @param minutes spent; 0 for who does not see the whole case
 */
public record AdviceAnswer(
        long id,
        String number,
        String category,
        String question,
        AskerKind askerKind,
        String askedBy,
        String personnelNumber,
        LocalDate askedOn,
        LocalDate deadline,
        String adviser,
        boolean confidential,
        AdviceState state,
        LocalDate followUpOn,
        LocalDate closedOn,
        int minutes,
        List<Version> versions) {

    /** A version of the advice. */
    public record Version(int number, LocalDate givenOn, String by, String text) {

        static Version of(AdviceVersion one) {
            return new Version(one.getNumber(), one.getGivenOn(), one.getRecordedBy(), one.getText());
        }
    }

    static AdviceAnswer of(AdviceFile file) {
        var one = file.advice();
        return new AdviceAnswer(
                one.getId(),
                one.getNumber(),
                one.getCategory(),
                file.question(),
                one.getAskerKind(),
                one.askerAccount().orElse(one.getAskerName()),
                file.who().map(Named::personnelNumber).orElse(null),
                one.getAskedOn(),
                one.getDeadline(),
                one.adviser().orElse(null),
                one.isConfidential(),
                one.getState(),
                file.isWhole() ? one.getFollowUpOn() : null,
                one.getClosedOn(),
                file.spent(),
                file.versions().stream().map(Version::of).toList());
    }
}
