package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about the indicaties and herindicaties of somebody. */
@ApplicationScoped
public class IndicatieData implements PersonalData {

    private static final String PURPOSE = "de Wet sociale werkvoorziening uitvoeren en verantwoorden";
    private static final String RECEIVERS = "gemeente, UWV, CBS";

    private static final String INDICATIES = """
            select i.decided_on, i.valid_until, lower(i.arbeidshandicap), i.advies_begeleid_werken
            from indicatie i where i.person_id = any (?) order by i.decided_on, i.id
            """;

    private static final String FACTS = """
            select f.what, f.day, f.reason from (
                select l.person_id, case l.ground when 'DEATH' then 'overlijden'
                           when 'WITHDRAWN' then 'ingetrokken door het college' else 'ingetrokken op eigen verzoek' end
                           || case when l.withdraws is null then '' else ' (teruggenomen)' end what, l.day, l.reason
                from indicatie_lapse l
                union all
                select p.person_id, case p.kind when 'BESCHUT_ASKED' then 'advies beschut werk aangevraagd'
                           when 'BESCHUT_ASKED_SELF' then 'advies beschut werk zelf aangevraagd'
                           when 'BESCHUT_POSITIVE' then 'advies beschut werk positief'
                           when 'BESCHUT_NEGATIVE' then 'advies beschut werk negatief'
                           when 'REGISTER_IN' then 'in het doelgroepregister'
                           else 'uit het doelgroepregister' end
                           || case when p.withdraws is null then '' else ' (teruggenomen)' end, p.day, p.reason
                from participation_fact p) f
            where f.person_id = any (?) order by f.day
            """;

    private static final String STEPS = """
            select s.day, case s.kind when 'OPENED' then 'in zicht' when 'STARTED' then 'dossier begonnen'
                       when 'SENT' then 'verzonden' when 'RECEIVED' then 'ontvangen door UWV'
                       when 'DECIDED' then 'besluit van UWV' when 'OBJECTED' then 'bezwaar'
                       when 'OBJECTION_DECIDED' then 'besluit op bezwaar' else 'afgesloten' end, s.note
            from herindicatie_step s join herindicatie h on h.id = s.herindicatie_id
            where h.employment_id = any (?) order by s.day, s.id
            """;

    private static final String ANSWERS = """
            select a.day, case a.item when 'FUNCTIONING' then 'functioneren' when 'EARLIER_ADVICE' then 'eerder advies'
                       when 'CONSENT' then 'toestemming om artsen te raadplegen' when 'REQUEST' then 'verzoek'
                       when 'DURABLE' then 'blijvend niet in staat' when 'REPORT' then 're-integratieverslag'
                       else 'bijlage' end, case a.answer when 'YES' then 'ja' else 'nee' end, a.note
            from checklist_answer a join herindicatie h on h.id = a.herindicatie_id
            where h.employment_id = any (?) order by a.day, a.id
            """;

    private static final String TASKS = """
            select f.due, f.done_on, f.note from herindicatie_follow_up f
            where f.employment_id = any (?) order by f.due, f.id
            """;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Indicaties";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        Set<Long> person = Set.of(subject.personId());
        return List.of(
                rows.of(
                        table(
                                "Indicaties",
                                "Besluit van",
                                "Geldig tot en met",
                                "Arbeidshandicap",
                                "Advies begeleid werken"),
                        INDICATIES,
                        person),
                rows.of(
                        table("Beschut werk, doelgroepregister en einde", "Wat", "Datum", "Toelichting"),
                        FACTS,
                        person),
                rows.of(table("Herindicaties", "Datum", "Stap", "Toelichting"), STEPS, subject.employmentIds()),
                rows.of(
                        table("Dossier van een herindicatie", "Datum", "Onderdeel", "Antwoord", "Tekst"),
                        ANSWERS,
                        subject.employmentIds()),
                rows.of(
                        table("Taken na een besluit", "Uiterlijk", "Gedaan op", "Wat is gedaan"),
                        TASKS,
                        subject.employmentIds()));
    }

    private static KeptData table(String title, String... columns) {
        return KeptData.of(title, PURPOSE, RECEIVERS, columns);
    }
}
