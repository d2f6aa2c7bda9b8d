package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** Which papers of somebody are kept; she may ask for a copy of each. */
@ApplicationScoped
public class DocumentsData implements PersonalData {

    private static final String DOCUMENTS = """
            select lower(d.kind), d.title, d.valid_from, d.recorded_at,
                   exists (select 1 from document_content c where c.document_id = d.id)
            from document d where d.employment_id = any (?) order by d.valid_from, d.id
            """;

    private static final String IDENTITY = """
            select lower(i.proof), i.checked_on, i.valid_until
            from identity_check i where i.employment_id = any (?) order by i.checked_on, i.id
            """;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Documenten";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData documents = KeptData.of(
                "Documenten (van elk kunt u een kopie vragen)",
                "de arbeidsovereenkomst en de wet uitvoeren",
                "",
                "Soort",
                "Omschrijving",
                "Datum",
                "Toegevoegd",
                "Nog bewaard");
        KeptData checks = KeptData.of(
                "Controle van uw identiteit", "Wet LB art. 28", "Belastingdienst", "Bewijs", "Gezien op", "Geldig tot");
        return List.of(
                rows.of(documents, DOCUMENTS, subject.employmentIds()),
                rows.of(checks, IDENTITY, subject.employmentIds()));
    }
}
