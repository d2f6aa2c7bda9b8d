package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about somebody of the calls of the verzuimprotocol; they are erased with their ziekmelding. */
@ApplicationScoped
public class CallBackData implements PersonalData {

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Verzuim";
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData table = KeptData.of(
                "Terugbellen",
                "begeleiding volgens het verzuimprotocol",
                "",
                "Gebeld op",
                "Gesproken",
                "Afspraak over het werk");
        List<CallBack> calls = database.createQuery(
                        "select c from CallBack c where c.employmentId in :list order by c.calledOn, c.id",
                        CallBack.class)
                .setParameter("list", subject.employmentIds())
                .getResultList();
        for (CallBack call : calls) {
            table = table.and(call.getCalledOn(), call.isReached(), call.getNote());
        }
        return List.of(table);
    }
}
