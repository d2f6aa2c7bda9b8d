package nl.noaberwerk.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.BedrijfsartsAdvice;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.WorkAdvice;
import nl.noaberwerk.personnel.AddressFact;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.NameFact;
import nl.noaberwerk.personnel.Person;
import nl.noaberwerk.personnel.PersonFact;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.placement.Placement;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.reintegration.PaperContent.Fact;

/** What a document takes from the case and the personnel file; only the services of this area use it. */
@ApplicationScoped
class PaperFacts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    /** What stands at the top of every document, as it is on the day. */
    List<Fact> of(CaseFile file, PaperKind kind, LocalDate day) {
        Employment employment = employment(file);
        Person person = database.find(Person.class, employment.getPersonId());
        Employer employer = database.find(Employer.class, employment.getEmployerId());
        History known = new History(personFacts(employment.getPersonId()));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Werkgever", employer.getName()));
        if (kind.isForUwv()) {
            facts.add(new Fact("Loonheffingennummer", employer.getLoonheffingennummer()));
        }
        facts.add(new Fact("Medewerker", name(file, day)));
        facts.add(new Fact("Personeelsnummer", employment.getPersonnelNumber()));
        facts.add(new Fact("Geboortedatum", Messages.shown(person.getBirthDate())));
        known.onOrFirst(day, AddressFact.class)
                .map(fact -> String.join(", ", fact.getAddress().lines()))
                .filter(address -> !address.isEmpty())
                .ifPresent(address -> facts.add(new Fact("Adres", address)));
        addWork(facts, employment, day);
        addCourse(facts, file, day);
        return facts;
    }

    private void addWork(List<Fact> facts, Employment employment, LocalDate day) {
        facts.add(new Fact("In dienst sinds", Messages.shown(employment.getInService())));
        facts.add(new Fact("Regeling", employment.getRegelingLabel()));
        placement(employment.getId(), day)
                .ifPresent(placement -> facts.add(
                        new Fact("Soort werk", placement.getWork().werksoort().getLabel())));
        new History(employmentFacts(employment.getId()))
                .onOrFirst(day, WorkingHours.class)
                .ifPresent(hours ->
                        facts.add(new Fact("Uren per week volgens contract", Messages.shown(hours.getHoursPerWeek()))));
    }

    private static void addCourse(List<Fact> facts, CaseFile file, LocalDate day) {
        facts.add(new Fact("Eerste ziektedag", Messages.shown(file.firstDay())));
        if (file.spells().size() > 1) {
            facts.add(new Fact(
                    "Eerste ziektedag na samentellen",
                    Messages.shown(file.period().fictiveFirstDay())));
        }
        facts.add(new Fact(
                "Ziektedagen tot en met " + Messages.shown(day),
                "" + file.period().daysCounted(day)));
        file.on(day)
                .ifPresentOrElse(
                        degree -> facts.add(new Fact("Arbeidsongeschikt voor", degree(degree))),
                        () -> facts.add(new Fact("Stand op " + Messages.shown(day), "niet ziek gemeld")));
    }

    private static String degree(Degree degree) {
        String percentage =
                Messages.shown(degree.incapacity().stripTrailingZeros()) + " % sinds " + Messages.shown(degree.from());
        return degree.therapy() ? percentage + ", werkt op arbeidstherapeutische basis" : percentage;
    }

    /** What an answer begins with; empty when nothing is known. @param fill as in the list of questions */
    String fill(String fill, CaseFile file) {
        Optional<BedrijfsartsAdvice> advice =
                cases.advices(file.caseId()).stream().findFirst();
        Optional<WorkAdvice> work = advice.map(BedrijfsartsAdvice::getWork);
        return switch (fill) {
            case "advies-datum" ->
                advice.map(one -> one.getAdviceDay().toString()).orElse("");
            case "advies-naam" -> advice.map(BedrijfsartsAdvice::getAuthor).orElse("");
            case "mogelijkheden" -> work.map(WorkAdvice::possibilities).orElse("");
            case "beperkingen" -> work.map(WorkAdvice::limitations).orElse("");
            case "aanpassingen" -> work.map(WorkAdvice::adaptations).orElse("");
            case "verwacht" ->
                work.map(WorkAdvice::expectedUntil)
                        .map(until -> "Naar verwachting tot en met " + Messages.shown(until) + ".")
                        .orElse("");
            default -> "";
        };
    }

    /** As on a letter: "M. ten Dam". */
    String name(CaseFile file, LocalDate day) {
        Employment employment = employment(file);
        return new History(personFacts(employment.getPersonId()))
                .onOrFirst(day, NameFact.class)
                .map(fact -> fact.getName().full())
                .orElse(employment.getPersonnelNumber());
    }

    /** The nine figures, for the one document that goes to UWV. */
    String bsn(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        return database.find(Person.class, employment.getPersonId()).bsn().digits();
    }

    Employment employment(CaseFile file) {
        return database.find(Employment.class, file.employmentId());
    }

    private Optional<Placement> placement(long employmentId, LocalDate day) {
        return database.createQuery("select p from Placement p where p.employmentId = :id", Placement.class)
                .setParameter("id", employmentId)
                .getResultStream()
                .filter(placement -> !placement.getValidFrom().isAfter(day))
                .max(Placement.STRENGTH);
    }

    private List<PersonFact> personFacts(long personId) {
        return database.createQuery("select f from PersonFact f where f.personId = :id", PersonFact.class)
                .setParameter("id", personId)
                .getResultList();
    }

    private List<EmploymentFact> employmentFacts(long employmentId) {
        return database.createQuery("select f from EmploymentFact f where f.employmentId = :id", EmploymentFact.class)
                .setParameter("id", employmentId)
                .getResultList();
    }
}
