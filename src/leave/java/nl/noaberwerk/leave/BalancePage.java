package nl.noaberwerk.leave;

import java.util.List;

/** A page of people and what they have left, and how many people there are in all. */
public record BalancePage(List<Row> rows, int total) {

    public record Row(long employmentId, String personnelNumber, String name, LeaveBalance balance) {}
}
