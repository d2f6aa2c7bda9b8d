package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.hrm.CalculationOutcome.Line;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;
import nl.noaberwerk.platform.Today;

/** The calculations that were kept about somebody, for her inzage; those of confidential cases her adviser gives. */
@ApplicationScoped
public class CalculationsOfPerson implements PersonalData {

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "HRM-advies";
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData table = KeptData.of(
                "Berekeningen bij adviezen",
                "advies over werk en dienstverband",
                "niemand",
                "Berekening",
                "Gemaakt op",
                "Ingevuld",
                "Uitkomst");
        for (KeptCalculation one : kept(subject)) {
            table = table.and(
                    one.getKind().getLabel(),
                    LocalDate.ofInstant(one.getRecordedAt(), Today.ZONE),
                    text(one.getGiven()),
                    text(one.getOutcome().lines()));
        }
        return List.of(table);
    }

    private List<KeptCalculation> kept(DataSubject subject) {
        return database.createQuery(
                        "select k from KeptCalculation k, AdviceCase c where c.id = k.caseId"
                                + " and c.employerId = :employer and c.employmentId in (:ids)"
                                + " and c.confidential = false order by k.id",
                        KeptCalculation.class)
                .setParameter("employer", subject.employerId())
                .setParameter("ids", subject.employmentIds())
                .getResultList();
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(line -> line.label() + ": " + line.value()).collect(Collectors.joining("; "));
    }
}
