package nl.noaberwerk.bedrijfsarts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** Appointments of somebody for her inzage; of the store of the bedrijfsarts only where she asks for it. */
@ApplicationScoped
public class ConsultsOfPerson implements PersonalData {

    @Inject
    private AppointmentReader appointments;

    @Override
    public String area() {
        return "Bedrijfsarts";
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData planned = KeptData.of(
                "Afspraken met de bedrijfsarts of een andere deskundige",
                "begeleiding bij ziekte en veilig werken (Arbowet)",
                "bedrijfsarts",
                "Datum",
                "Soort",
                "Vragen van de werkgever",
                "Stand",
                "Uitkomst voor het werk");
        for (Appointment one : appointments.of(subject.employmentIds())) {
            planned = planned.and(
                    one.getPlanned().on(),
                    one.getPlanned().kind().getLabel(),
                    one.getPlanned().questions(),
                    one.getState().getLabel(),
                    one.getOutcome());
        }
        // the same row for everybody: it must not tell whether there is a file
        KeptData store = KeptData.of(
                        "Dossier van de bedrijfsarts",
                        "geneeskundige zorg; alleen de bedrijfsarts leest dit",
                        "",
                        "Uitleg")
                .and("De bedrijfsarts kan een eigen dossier over u hebben. Uw werkgever ziet dat niet. U vraagt het de"
                        + " bedrijfsarts zelf.");
        return List.of(planned, store);
    }
}
