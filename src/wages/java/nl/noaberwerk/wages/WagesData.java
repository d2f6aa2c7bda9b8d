package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about what comes on top of somebody's wage or goes off it. */
@ApplicationScoped
public class WagesData implements PersonalData {

    private static final String PAY = "loon berekenen";

    private static final String ITEMS = """
            select to_char(i.month, 'MM-YYYY'), lower(i.component), i.quantity, i.amount, i.description,
                   exists (select 1 from item_withdrawal w where w.item_id = i.id)
            from variable_item i where i.employment_id = any (?) order by i.month, i.id
            """;

    private static final String RECURRING = """
            select to_char(i.first_month, 'MM-YYYY'), lower(i.component), i.quantity, i.amount, i.description
            from recurring_item i where i.employment_id = any (?) order by i.first_month, i.id
            """;

    private static final String LOONBESLAGEN = """
            select l.letter_date, l.creditor, l.reference, to_char(l.first_month, 'MM-YYYY')
            from loonbeslag l where l.employment_id = any (?) order by l.letter_date, l.id
            """;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Loon";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        return List.of(
                rows.of(
                        KeptData.of(
                                "Mutaties",
                                PAY,
                                "Belastingdienst",
                                "Maand",
                                "Onderdeel",
                                "Aantal",
                                "Bedrag",
                                "Omschrijving",
                                "Ingetrokken"),
                        ITEMS,
                        subject.employmentIds()),
                rows.of(
                        KeptData.of(
                                "Terugkerende mutaties",
                                PAY,
                                "Belastingdienst",
                                "Vanaf",
                                "Onderdeel",
                                "Aantal",
                                "Bedrag",
                                "Omschrijving"),
                        RECURRING,
                        subject.employmentIds()),
                rows.of(
                        KeptData.of(
                                "Loonbeslagen",
                                "een wettelijk beslag uitvoeren",
                                "de schuldeiser",
                                "Brief van",
                                "Schuldeiser",
                                "Kenmerk",
                                "Vanaf"),
                        LOONBESLAGEN,
                        subject.employmentIds()));
    }
}
