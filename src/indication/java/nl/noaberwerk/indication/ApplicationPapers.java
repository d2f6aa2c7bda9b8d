package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.documents.DocumentFormat;
import nl.noaberwerk.documents.Documents;
import nl.noaberwerk.documents.OpenedDocument;
import nl.noaberwerk.indication.PdfBundle.Enclosure;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.AddressFact;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.PersonFact;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.SecretText;

/** Makes an application with its enclosures as one PDF; only the services of this area use it, which check roles. */
@ApplicationScoped
class ApplicationPapers {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Documents documents;

    @Inject
    private IndicatieStore people;

    @Inject
    private PdfPages pages;

    @Inject
    private Instance<ReintegrationReportSource> reports;

    /** As it goes out. @param recording its day stands on it */
    SentApplication sealed(HerindicatieDossier dossier, Recording recording) {
        return new SentApplication(
                dossier.file().getId(), pdf(dossier, recording.validFrom()), SecretText.configured(), recording);
    }

    /** @param day that stands on it */
    byte[] pdf(HerindicatieDossier dossier, LocalDate day) {
        List<Enclosure> enclosures = enclosures(dossier);
        Employment employment = dossier.person().employment();
        ApplicationContent content = new ApplicationContent(
                dossier,
                day,
                database.find(Employer.class, employment.getEmployerId()).getName(),
                dossier.person().name(),
                address(employment.getPersonId(), day),
                people.person(employment.getPersonId()).bsn().digits(),
                enclosures.stream().map(Enclosure::name).toList());
        return PdfBundle.of(pages.of(ApplicationPage.of(content)), enclosures);
    }

    private List<Enclosure> enclosures(HerindicatieDossier dossier) {
        List<Enclosure> all = new ArrayList<>();
        for (ChecklistLine line : dossier.items()) {
            boolean own =
                    line.item() == ChecklistItem.REPORT && line.documents().isEmpty();
            if (own) {
                dossier.file()
                        .absenceCase()
                        .ifPresent(absence -> reports.stream()
                                .findFirst()
                                .ifPresent(source -> all.add(new Enclosure(
                                        ChecklistItem.REPORT.getLabel(), DocumentFormat.PDF, source.report(absence)))));
            }
            for (long id : line.documents()) {
                OpenedDocument opened = documents.open(id);
                all.add(new Enclosure(name(line, id), opened.format(), opened.content()));
            }
        }
        return all;
    }

    private static String name(ChecklistLine line, long document) {
        return line.answers().stream()
                .filter(answer -> answer.document().filter(id -> id == document).isPresent())
                .map(ChecklistAnswer::getNote)
                .filter(note -> line.item() == ChecklistItem.ENCLOSURE && !note.isEmpty())
                .findFirst()
                .orElse(line.item().getLabel());
    }

    private List<String> address(long personId, LocalDate day) {
        List<PersonFact> facts = database.createQuery(
                        "select f from PersonFact f where f.personId = :person", PersonFact.class)
                .setParameter("person", personId)
                .getResultList();
        return new History(facts)
                .onOrFirst(day, AddressFact.class)
                .map(fact -> fact.getAddress().lines())
                .orElse(List.of());
    }
}
