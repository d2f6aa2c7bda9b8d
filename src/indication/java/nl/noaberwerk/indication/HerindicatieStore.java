package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Step;

/** Reads one herindicatie with all that belongs to it; only the services of this area use it, which check roles. */
@ApplicationScoped
class HerindicatieStore {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IndicatieStore people;

    @Inject
    private Instance<ReintegrationReportSource> reports;

    @Inject
    private LawBook book;

    @Inject
    private Caller caller;

    /** @throws Refused 404 when there is none, 403 when its employer is not for this account */
    Herindicatie required(Long id) {
        Herindicatie file = id == null ? null : database.find(Herindicatie.class, id);
        if (file == null) {
            throw Refused.notFound("indication.file.not-found", id == null ? "" : id);
        }
        caller.requireEmployer(file.getEmployerId());
        return file;
    }

    HerindicatieDossier dossier(Herindicatie file) {
        return new HerindicatieDossier(
                file,
                people.of(database.find(Employment.class, file.getEmploymentId())),
                checklist(file),
                steps(file.getId()),
                tasks(file),
                dates(file),
                file.due().map(day -> book.current().workingDays(Regeling.WSW).onOrBefore(day)),
                file.college().map(id -> database.find(College.class, id)),
                database.find(SentApplication.class, file.getId()) != null);
    }

    List<ChecklistLine> checklist(Herindicatie file) {
        Map<ChecklistItem, List<ChecklistAnswer>> answers = database.createQuery(
                        "select a from ChecklistAnswer a where a.herindicatieId = :id order by a.id desc",
                        ChecklistAnswer.class)
                .setParameter("id", file.getId())
                .getResultStream()
                .collect(Collectors.groupingBy(ChecklistAnswer::getItem));
        boolean atHand = file.absenceCase().isPresent() && !reports.isUnsatisfied();
        return ChecklistItem.of(file.getGround()).stream()
                .map(item -> new ChecklistLine(item, answers.getOrDefault(item, List.of()), atHand))
                .toList();
    }

    private List<HerindicatieStep> steps(long id) {
        return database.createQuery(
                        "select s from HerindicatieStep s where s.herindicatieId = :id order by s.id desc",
                        HerindicatieStep.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those of the file, and those that its person has beside it. */
    private List<HerindicatieFollowUp> tasks(Herindicatie file) {
        return database.createQuery(
                        "select f from HerindicatieFollowUp f where f.herindicatieId = :id"
                                + " or f.herindicatieId is null and f.employmentId = :employment",
                        HerindicatieFollowUp.class)
                .setParameter("id", file.getId())
                .setParameter("employment", file.getEmploymentId())
                .getResultStream()
                .sorted(Comparator.comparing(HerindicatieFollowUp::isDone)
                        .thenComparing(HerindicatieFollowUp::getDue)
                        .thenComparing(HerindicatieFollowUp::getId))
                .toList();
    }

    /** The employment of a file. */
    Employment employment(Herindicatie file) {
        return database.find(Employment.class, file.getEmploymentId());
    }

    HerindicatieTerms terms() {
        return new HerindicatieTerms(book.current());
    }

    private List<Step> dates(Herindicatie file) {
        Law law = book.current();
        List<Step> dates = new ArrayList<>();
        file.latest()
                .ifPresent(latest -> dates.add(step(
                        "Aanvragen, uiterlijk op",
                        "voor " + Messages.shown(file.validUntil().orElse(latest)),
                        latest,
                        law.value("herindicatie.uiterlijk", latest))));
        Optional.ofNullable(file.getReceivedOn())
                .ifPresent(day -> dates.add(step(
                        "Besluit van UWV, uiterlijk op",
                        "na ontvangst op " + Messages.shown(day),
                        terms().decisionBy(day),
                        law.value("herindicatie.besluit", day))));
        Optional.ofNullable(file.getDecidedOn()).ifPresent(day -> {
            dates.add(step(
                    "Bezwaar maken, tot en met",
                    "na het besluit van " + Messages.shown(day),
                    terms().objectionUntil(day),
                    law.value("herindicatie.bezwaar", day)));
            dates.add(step(
                    "Besluit op bezwaar, uiterlijk op",
                    "na het einde van de bezwaartermijn",
                    terms().objectionDecidedBy(day),
                    law.value("herindicatie.besluit-op-bezwaar", day)));
        });
        return dates;
    }

    private static Step step(String name, String how, LocalDate day, LawValue value) {
        String sure = value.reference() + ", " + value.gradeOn(day).label();
        return new Step(name, value.value() + " weken: " + how, Messages.shown(day), sure);
    }
}
