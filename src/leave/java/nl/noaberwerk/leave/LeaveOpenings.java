package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/** Hours that were left in another system on a day; it checks no role, the import that uses it does. */
@ApplicationScoped
public class LeaveOpenings {

    @Inject
    private LeaveStore store;

    @Inject
    private LeaveSettlement settlement;

    @Inject
    private AuditTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** @param day at the beginning of which the hours were left; the accrual from that day on is added here */
    public record Opening(long employmentId, HourBucket bucket, BigDecimal hours, LocalDate day) {}

    /** What was recorded, by employment. */
    public Map<Long, List<Opening>> of(Collection<Long> employmentIds) {
        Map<Long, List<Opening>> found = new HashMap<>();
        store.entries(employmentIds)
                .forEach((id, entries) -> found.put(
                        id,
                        entries.stream()
                                .filter(one -> one.getPosting() == Posting.OPENING)
                                .map(one -> new Opening(id, one.bucket().orElseThrow(), one.getHours(), one.getDay()))
                                .toList()));
        return found;
    }

    /** Records them and brings the accrual of these people up to date. */
    public void record(Collection<Opening> openings) {
        Map<Long, Employment> employments =
                store.employments(openings.stream().map(Opening::employmentId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Employment::getId, Function.identity()));
        List<LeaveEntry> added = new ArrayList<>();
        List<AuditEntry> told = new ArrayList<>();
        for (Opening one : openings) {
            Employment whose = employments.get(one.employmentId());
            added.add(new LeaveEntry(
                            whose,
                            Posting.OPENING,
                            one.hours(),
                            new Recording(one.day(), today.now(), caller.name(), Messages.text("leave.entry.opening")))
                    .in(one.bucket()));
            told.add(new AuditEntry(
                    "beginsaldo verlof ingelezen",
                    "persoon " + whose.getPersonnelNumber(),
                    whose.getEmployerId(),
                    Messages.shown(one.hours()) + " uur van " + one.bucket().label()));
        }
        store.add(added);
        told.forEach(trail::changed);
        settlement.settle(employments.values(), LeaveSettlement.BY_ITSELF);
    }
}
