package nl.noaberwerk.benefits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about somebody because of UWV, for her inzage. */
@ApplicationScoped
public class BenefitsOfPerson implements PersonalData {

    private static final String PURPOSE = "uitkering van UWV aanvragen";
    private static final String RECEIVER = "UWV";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private VangnetReader vangnetten;

    @Override
    public String area() {
        return "UWV";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData grounds =
                KeptData.of("Vangnet", PURPOSE, RECEIVER, "Grond", "Geldt vanaf", "Tot en met", "Loonwaarde");
        for (List<VangnetFact> facts : vangnetten.of(subject.employmentIds()).values()) {
            for (VangnetFact fact : facts) {
                VangnetTerms terms = fact.getTerms();
                grounds = grounds.and(
                        terms.ground().getLabel(), terms.validFrom(), terms.validUntil(), terms.loonwaarde());
            }
        }
        KeptData reports = KeptData.of(
                "Meldingen aan UWV", PURPOSE, RECEIVER, "Gemaakt op", "Eerste ziektedag", "Grond", "Dagloon");
        for (UwvReport report : database.createQuery(
                        "select r from UwvReport r where r.employmentId in :list order by r.id", UwvReport.class)
                .setParameter("list", subject.employmentIds())
                .getResultList()) {
            reports = reports.and(
                    report.getMadeAt(), report.getFirstDay(), report.getGround().getLabel(), report.getDagloon());
        }
        return List.of(grounds, reports);
    }
}
