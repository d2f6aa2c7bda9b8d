package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** The accidents of somebody, for her inzage. */
@ApplicationScoped
public class IncidentsOfPerson implements PersonalData {

    @Inject
    private IncidentReader reader;

    @Override
    public String area() {
        return "Ongevallen";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData table = KeptData.of(
                "Ongevallen",
                "veilig werken, de melding en de lijst van art. 9 Arbowet",
                "Nederlandse Arbeidsinspectie, als het ongeval gemeld moet worden",
                "Datum",
                "Plaats",
                "Aard van het ongeval",
                "Wat gebeurde er",
                "Meldplicht",
                "Waarom gemeld",
                "Kenmerk van de melding");
        for (IncidentStanding one : reader.of(subject.employerId())) {
            Happened happened = one.incident().getHappened();
            if (happened.employment().filter(subject.employmentIds()::contains).isPresent()) {
                table = table.and(
                        happened.on(),
                        happened.place(),
                        happened.nature().getLabel(),
                        happened.description(),
                        one.decision()
                                .map(decision -> DutyWords.label(decision.getDuty()))
                                .orElse(""),
                        one.decision()
                                .flatMap(IncidentDecision::ground)
                                .map(DutyWords::ground)
                                .orElse(""),
                        one.notice().map(InspectorateNotice::getReference).orElse(""));
            }
        }
        return List.of(table);
    }
}
