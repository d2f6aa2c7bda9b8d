package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about somebody's obligations during absence; colleagues are named by their office only. */
@ApplicationScoped
public class TimelineData implements PersonalData {

    @Inject
    private CaseReader cases;

    @Inject
    private ObligationBook book;

    @Inject
    private CaseFactLog log;

    @Override
    public String area() {
        return "Poortwachter";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        String purpose = "de verplichtingen van de Wet verbetering poortwachter nakomen";
        KeptData obligations = KeptData.of(
                "Verplichtingen tijdens ziekte", purpose, "UWV", "Wat", "Wie", "Uiterlijk", "Stand", "Gedaan op");
        KeptData facts = KeptData.of("Wat is vastgelegd", purpose, "", "Wat", "Datum", "Opmerking");
        for (CaseFile file : cases.of(subject.employmentIds()).values().stream()
                .flatMap(List::stream)
                .toList()) {
            for (StoredObligation one : book.of(file)) {
                obligations = obligations.and(
                        one.getLabel(),
                        one.getKind().actor(),
                        one.getDue(),
                        one.getState().label(),
                        one.doneOn().orElse(null));
            }
            for (RecordedFact fact : log.all(file.caseId())) {
                String taken = fact.withdraws().isPresent() ? " (ingetrokken)" : "";
                facts = facts.and(fact.getKind().label() + taken, fact.getDay(), fact.getNote());
            }
        }
        return List.of(obligations, facts);
    }
}
