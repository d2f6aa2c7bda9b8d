package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about somebody's own requests, and whether her data stay longer than their term. */
@ApplicationScoped
public class RequestsData implements PersonalData {

    private static final String PURPOSE = "uw rechten uitvoeren (AVG art. 12)";

    private static final String REQUESTS =
            "select r from InzageRequest r where r.personId = :person" + " and r.employerId = :employer order by r.id";

    private static final String HOLDS =
            "select h from LegalHold h where h.personId = :person" + " and h.employerId = :employer order by h.id";

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Privacy";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData requests = KeptData.of("Uw verzoeken", PURPOSE, "", "Soort", "Binnen op", "Gevraagd");
        for (InzageRequest request : rows(InzageRequest.class, REQUESTS, subject)) {
            requests = requests.and(request.getKind().label(), request.getReceivedOn(), request.getAsked());
        }
        KeptData holds = KeptData.of("Langer bewaren", "bezwaar of onderzoek", "", "Vanaf", "Waarom");
        for (LegalHold hold : rows(LegalHold.class, HOLDS, subject)) {
            holds = holds.and(hold.getFirstDay(), hold.getReason());
        }
        return List.of(requests, holds);
    }

    private <T> List<T> rows(Class<T> kind, String query, DataSubject subject) {
        return database.createQuery(query, kind)
                .setParameter("person", subject.personId())
                .setParameter("employer", subject.employerId())
                .getResultList();
    }
}
