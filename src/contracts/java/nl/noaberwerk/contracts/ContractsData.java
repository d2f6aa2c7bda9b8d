package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** Which contracts somebody has, what was decided and told about them, and the end of her employment. */
@ApplicationScoped
public class ContractsData implements PersonalData {

    private static final String WORK = "de arbeidsovereenkomst uitvoeren";

    private static final String CONTRACTS = """
            select c.first_day, c.last_day, c.job, c.workplace, c.hours_per_week, c.full_time_month_wage, c.agreements,
                   case c.state when 'DRAFT' then 'concept' when 'OFFERED' then 'aangeboden' when 'SIGNED' then 'getekend'
                        else 'ingetrokken' end
            from contract c where c.employment_id = any (?) order by c.first_day, c.id
            """;

    private static final String EARLIER = """
            select c.first_day, c.last_day, c.with_employer from earlier_contract c
            where c.employment_id = any (?) order by c.first_day, c.id
            """;

    private static final String DECISIONS = """
            select d.recorded_at, d.ends_on,
                   case d.choice when 'END' then 'eindigt' when 'EXTEND' then 'verlengen' else 'vast contract' end, d.note
            from temporary_decision d where d.employment_id = any (?) order by d.id
            """;

    private static final String TOLD = """
            select a.told_on, a.ends_on from aanzegging a where a.employment_id = any (?) order by a.id
            """;

    private static final String ENDS = """
            select f.last_day, f.notice_on, f.note from end_file f where f.employment_id = any (?) order by f.id
            """;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Contracten";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        return List.of(
                rows.of(
                        KeptData.of(
                                "Contracten",
                                WORK,
                                "",
                                "Eerste dag",
                                "Laatste dag",
                                "Functie",
                                "Werkplek",
                                "Uren per week",
                                "Voltijd maandloon",
                                "Andere afspraken",
                                "Stand"),
                        CONTRACTS,
                        subject.employmentIds()),
                rows.of(
                        KeptData.of("Eerdere contracten", WORK, "", "Eerste dag", "Laatste dag", "Werkgever"),
                        EARLIER,
                        subject.employmentIds()),
                rows.of(
                        KeptData.of(
                                "Besluiten over uw contract",
                                WORK,
                                "",
                                "Dag",
                                "Contract tot",
                                "Besluit",
                                "Toelichting"),
                        DECISIONS,
                        subject.employmentIds()),
                rows.of(
                        KeptData.of("Aanzeggingen", WORK, "", "Verteld op", "Contract tot"),
                        TOLD,
                        subject.employmentIds()),
                rows.of(
                        KeptData.of("Einde dienstverband", WORK, "UWV", "Laatste dag", "Opgezegd op", "Toelichting"),
                        ENDS,
                        subject.employmentIds()));
    }
}
