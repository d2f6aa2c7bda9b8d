package nl.noaberwerk.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** Certificates, protective equipment, toolbox meetings and offers of somebody, for her inzage. */
@ApplicationScoped
public class SafetyOfPerson implements PersonalData {

    private static final String PURPOSE = "veilig werken (Arbowet)";

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Veilig werken";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        return List.of(certificates(subject), protection(subject), toolboxes(subject), vaccinations(subject));
    }

    private KeptData certificates(DataSubject subject) {
        KeptData table = KeptData.of("Certificaten", PURPOSE, "", "Certificaat", "Behaald op", "Geldig tot en met");
        for (Certificate one :
                all(Certificate.class, "select c from Certificate c where c.proof.employmentId in (:ids)", subject)) {
            table = table.and(
                    one.getProof().kind().getLabel(),
                    one.getProof().obtainedOn(),
                    one.getProof().validUntil());
        }
        return table;
    }

    private KeptData protection(DataSubject subject) {
        KeptData table = KeptData.of(
                "Beschermingsmiddelen", PURPOSE, "", "Wat", "Maat", "Uitgereikt op", "Getekend op", "Ingeleverd op");
        for (PbmIssue one :
                all(PbmIssue.class, "select p from PbmIssue p where p.protection.employmentId in (:ids)", subject)) {
            Protection given = one.getProtection();
            table = table.and(given.item(), given.size(), given.issuedOn(), given.signedOn(), one.getReturnedOn());
        }
        return table;
    }

    private KeptData toolboxes(DataSubject subject) {
        KeptData table = KeptData.of("Toolboxen", PURPOSE, "", "Datum", "Onderwerp");
        for (ToolboxMeeting one : all(
                ToolboxMeeting.class,
                "select distinct m from ToolboxMeeting m join m.attendance a where a in (:ids)",
                subject)) {
            table = table.and(one.getMeeting().heldOn(), one.getMeeting().subject());
        }
        return table;
    }

    private KeptData vaccinations(DataSubject subject) {
        KeptData table = KeptData.of("Vaccinaties", PURPOSE, "", "Vaccinatie aangeboden");
        for (VaccinationOffer one : all(
                VaccinationOffer.class,
                "select v from VaccinationOffer v where v.vaccination.employmentId in (:ids)",
                subject)) {
            table = table.and(one.getVaccination().offered());
        }
        return table;
    }

    private <T> List<T> all(Class<T> kind, String query, DataSubject subject) {
        return database.createQuery(query, kind)
                .setParameter("ids", subject.employmentIds())
                .getResultList();
    }
}
