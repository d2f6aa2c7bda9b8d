package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** What the personeelsadministratie keeps about a person; the BSN masked, for she knows it herself. */
@ApplicationScoped
public class DossierData implements PersonalData {

    private static final String WORK = "de arbeidsovereenkomst uitvoeren";

    private static final String NAMES = """
            select f.valid_from, f.surname, f.prefix, f.initials, f.given_name, f.sex, f.street, f.house_number,
                   f.postal_code, f.city
            from person_fact f where f.person_id = any (?) order by f.valid_from, f.id
            """;

    private static final String EMPLOYMENTS = """
            select e.personnel_number, coalesce(e.regeling, 'BEGELEID_WERKEN'), e.in_service,
                   (select f.out_of_service from employment_fact f where f.employment_id = e.id and f.topic = 'END'
                    order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1)
            from employment e where e.id = any (?) order by e.id
            """;

    private static final String TERMS = """
            select f.valid_from, f.hours_per_week, f.roster, f.schaal, f.trede, f.full_time_month_wage,
                   f.loonheffingskorting, f.travel_km, f.cost_centre, f.indefinite
            from employment_fact f
            where f.employment_id = any (?) and f.topic not in ('BANK', 'END')
            order by f.valid_from, f.id
            """;

    private static final String ACCOUNTS = """
            select f.valid_from, f.iban, f.account_holder from employment_fact f
            where f.employment_id = any (?) and f.topic = 'BANK' order by f.valid_from, f.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Personeelsadministratie";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        Set<Long> ids = subject.employmentIds();
        return List.of(
                person(subject),
                rows.of(
                        KeptData.of(
                                "Naam en adres",
                                WORK,
                                "",
                                "Vanaf",
                                "Achternaam",
                                "Voorvoegsels",
                                "Voorletters",
                                "Roepnaam",
                                "Geslacht",
                                "Straat",
                                "Nummer",
                                "Postcode",
                                "Plaats"),
                        NAMES,
                        Set.of(subject.personId())),
                rows.of(
                        KeptData.of("Dienstverbanden", WORK, "", "Nummer", "Regeling", "In dienst", "Uit dienst"),
                        EMPLOYMENTS,
                        ids),
                rows.of(
                        KeptData.of(
                                "Arbeidsvoorwaarden",
                                WORK,
                                "",
                                "Vanaf",
                                "Uren per week",
                                "Rooster",
                                "Schaal",
                                "Trede",
                                "Maandloon",
                                "Loonheffingskorting",
                                "Reisafstand km",
                                "Kostenplaats",
                                "Onbepaalde tijd"),
                        TERMS,
                        ids),
                rows.of(
                        KeptData.of("Rekeningen", "loon betalen", "uw bank", "Vanaf", "Rekening", "Op naam van"),
                        ACCOUNTS,
                        ids));
    }

    private KeptData person(DataSubject subject) {
        Person person = database.find(Person.class, subject.personId());
        return KeptData.of("Persoon", WORK, "Belastingdienst", "Geboren op", "Burgerservicenummer")
                .and(person.getBirthDate(), person.bsn().masked());
    }
}
