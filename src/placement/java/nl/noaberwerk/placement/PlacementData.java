package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about where somebody works. */
@ApplicationScoped
public class PlacementData implements PersonalData {

    private static final String WORK = "het werk plannen en de begeleiding regelen";

    private static final String PLACEMENTS = """
            select f.valid_from, f.werksoort, f.afdeling, f.inlener, f.function, f.expected_end, f.loonwaarde_procent
            from placement_fact f where f.employment_id = any (?) order by f.valid_from, f.id
            """;

    private static final String TEAMS = """
            select m.valid_from, m.location, m.group_leader
            from team_membership m where m.employment_id = any (?) order by m.valid_from, m.id
            """;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Werk en plaatsing";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        return List.of(
                rows.of(
                        KeptData.of(
                                "Plaatsingen",
                                WORK,
                                "uw inlener: dat u er werkt en tot wanneer u er niet bent",
                                "Vanaf",
                                "Werksoort",
                                "Afdeling",
                                "Inlener",
                                "Functie",
                                "Verwacht einde",
                                "Loonwaarde in procent"),
                        PLACEMENTS,
                        subject.employmentIds()),
                rows.of(KeptData.of("Groepen", WORK, "", "Vanaf", "Locatie", "Groep"), TEAMS, subject.employmentIds()));
    }
}
