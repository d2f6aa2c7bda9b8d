package nl.noaberwerk.indication;

/** An open task after a decision or a lapse, with whom it is about. @param name as it is sorted */
public record FollowUpRow(HerindicatieFollowUp task, String personnelNumber, String name) {}
