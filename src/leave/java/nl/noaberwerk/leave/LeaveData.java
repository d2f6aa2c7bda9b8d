package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.leave.LeaveStore.Standing;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about somebody's leave, for her inzage. */
@ApplicationScoped
public class LeaveData implements PersonalData {

    private static final String PURPOSE = "verlof verlenen en uitbetalen";

    private static final String WARNINGS = "select w.year, w.hours, w.lapses_on, w.warned_on from leave_warning w"
            + " where w.employment_id = any (?) order by w.id";

    @Inject
    private LeaveStore store;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Verlof";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        return List.of(
                requests(subject),
                hours(subject),
                rows.of(
                        KeptData.of("Waarschuwingen", PURPOSE, "", "Jaar", "Uren", "Vervalt op", "Gewaarschuwd op"),
                        WARNINGS,
                        subject.employmentIds()));
    }

    private KeptData requests(DataSubject subject) {
        KeptData table = KeptData.of(
                "Verlofaanvragen",
                PURPOSE,
                "",
                "Soort",
                "Van",
                "Tot en met",
                "Uren",
                "Gevraagd op",
                "Opmerking",
                "Antwoord",
                "Reden");
        for (Standing one : store.requests(subject.employmentIds())) {
            LeaveRequest request = one.request();
            table = table.and(
                    request.getKind().label(),
                    request.getFirstDay(),
                    request.getLastDay(),
                    request.getHours(),
                    request.getAskedOn(),
                    request.getNote(),
                    one.decision()
                            .map(decision -> decision.getOutcome().label())
                            .orElse("nog geen antwoord"),
                    one.decision().map(LeaveDecision::getReason).orElse(""));
        }
        return table;
    }

    private KeptData hours(DataSubject subject) {
        KeptData table = KeptData.of("Verlofuren", PURPOSE, "", "Dag", "Wat", "Uren", "Van", "Reden");
        for (List<LeaveEntry> entries : store.entries(subject.employmentIds()).values()) {
            for (LeaveEntry entry : entries) {
                table = table.and(
                        entry.getDay(),
                        entry.getPosting().label(),
                        entry.getHours(),
                        entry.bucket().map(HourBucket::label).orElse(""),
                        entry.getReason());
            }
        }
        return table;
    }
}
