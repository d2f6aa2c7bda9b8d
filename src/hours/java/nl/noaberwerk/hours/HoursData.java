package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about somebody's hours at host employers. */
@ApplicationScoped
public class HoursData implements PersonalData {

    private static final String WORKED = """
            select h.worked_on, w.inlener, h.hours, coalesce(h.reason, ''), h.recorded_at
            from worked_hours h join host_week w on w.id = h.week_id
            where h.employment_id = any (?) order by h.worked_on, h.id
            """;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Uren bij inleners";
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData empty = KeptData.of(
                "Gewerkte uren",
                "afrekenen met de inlener",
                "de inlener: naam en uren",
                "Dag",
                "Inlener",
                "Uren",
                "Correctie omdat",
                "Vastgelegd op");
        return List.of(rows.of(empty, WORKED, subject.employmentIds()));
    }
}
