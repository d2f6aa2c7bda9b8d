package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;
import nl.noaberwerk.platform.Today;

/**
 * The cases about somebody, for her inzage.
 *
 * <p>Confidential ones are left out, and always so in the same words: who makes the report must not learn that there is
 * one. Their adviser answers for them.
 */
@ApplicationScoped
public class AdviceOfPerson implements PersonalData {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Categories categories;

    @Inject
    private Today today;

    @Override
    public String area() {
        return "HRM-advies";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData table = KeptData.of(
                "Vragen en adviezen",
                "advies over werk en dienstverband; vertrouwelijke dossiers staan hier niet in: vraag de HR-adviseur ernaar",
                "de leidinggevende, als het advies is vrijgegeven",
                "Nummer",
                "Gevraagd op",
                "Categorie",
                "Vraag",
                "Advies",
                "Gesloten op");
        for (AdviceCase one : cases(subject)) {
            AdviceCategory category = categories.on(today.date()).get(one.getCategory());
            table = table.and(
                    one.getNumber(),
                    one.getAskedOn(),
                    category == null ? one.getCategory() : category.getLabel(),
                    one.getQuestion(),
                    advice(one),
                    one.getClosedOn());
        }
        return List.of(table);
    }

    private List<AdviceCase> cases(DataSubject subject) {
        return database.createQuery(
                        "select c from AdviceCase c where c.employerId = :employer and c.employmentId in (:ids)"
                                + " and c.confidential = false order by c.askedOn, c.id",
                        AdviceCase.class)
                .setParameter("employer", subject.employerId())
                .setParameter("ids", subject.employmentIds())
                .getResultList();
    }

    private String advice(AdviceCase one) {
        return database.createQuery(
                        "select v.text from AdviceVersion v where v.caseId = :id order by v.number desc", String.class)
                .setParameter("id", one.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
