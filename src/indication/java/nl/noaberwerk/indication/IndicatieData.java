package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about the indicaties of somebody. */
@ApplicationScoped
public class IndicatieData implements PersonalData {

    private static final String INDICATIES = """
            select i.decided_on, i.valid_until, lower(i.arbeidshandicap), i.advies_begeleid_werken
            from indicatie i where i.person_id = any (?) order by i.decided_on, i.id
            """;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Indicaties";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData empty = KeptData.of(
                "Indicaties",
                "de Wet sociale werkvoorziening uitvoeren en verantwoorden",
                "gemeente, UWV, CBS",
                "Besluit van",
                "Geldig tot en met",
                "Arbeidshandicap",
                "Advies begeleid werken");
        return List.of(rows.of(empty, INDICATIES, Set.of(subject.personId())));
    }
}
