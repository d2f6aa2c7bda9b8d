package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about somebody's absence, for her inzage; colleagues are named by their office only. */
@ApplicationScoped
public class AbsenceData implements PersonalData {

    private static final String PURPOSE = "loon doorbetalen en re-integratie";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private Spells spells;

    @Override
    public String area() {
        return "Verzuim";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        List<CaseFile> files = cases.of(subject.employmentIds()).values().stream()
                .flatMap(List::stream)
                .toList();
        return List.of(told(subject), degrees(files), advices(files), hours(files), leaves(subject));
    }

    /** Every ziekmelding with what was ever told, also of those that were withdrawn. */
    private KeptData told(DataSubject subject) {
        KeptData table = KeptData.of(
                "Ziekmeldingen en wat u erbij vertelde",
                PURPOSE,
                "UWV",
                "Verteld op",
                "Telefoon",
                "Verpleegadres",
                "Verwacht tot en met",
                "Werk om over te nemen",
                "Vangnet",
                "Arbeidsongeval",
                "Verkeersongeval",
                "Vanaf hoe laat",
                "Uren gewerkt",
                "Tijdens vakantie",
                "Halve dag",
                "Niet bereikbaar");
        List<Object[]> rows = database.createQuery(
                        "select z, p from Ziekmelding z, Particulars p where p.ziekmeldingId = z.id"
                                + " and z.employmentId in :list order by z.calledAt, p.id",
                        Object[].class)
                .setParameter("list", subject.employmentIds())
                .getResultList();
        for (Object[] row : rows) {
            Answers answers = ((Particulars) row[1]).getAnswers();
            table = table.and(
                    ((Ziekmelding) row[0]).getCalledAt(),
                    answers.phone(),
                    answers.nursingAddress(),
                    answers.expectedUntil(),
                    answers.workToHandOver(),
                    answers.vangnet(),
                    answers.arbeidsongeval(),
                    answers.regres(),
                    answers.firstHour(),
                    answers.hoursWorked(),
                    answers.duringHoliday(),
                    answers.halfDay(),
                    answers.unreachable());
        }
        return table;
    }

    private static KeptData degrees(List<CaseFile> files) {
        KeptData table = KeptData.of("Ziektedagen", PURPOSE, "UWV", "Van", "Tot en met", "Vanaf", "Hoeveel");
        for (CaseFile file : files) {
            for (Spell spell : file.spells()) {
                for (Degree degree : spell.degrees()) {
                    table = table.and(spell.days().first(), spell.days().last(), degree.from(), degree.inWords());
                }
            }
        }
        return table;
    }

    private KeptData advices(List<CaseFile> files) {
        KeptData table = KeptData.of(
                "Adviezen van de bedrijfsarts aan de werkgever",
                "re-integratie; uw medische dossier vraagt u bij de bedrijfsarts zelf op",
                "UWV",
                "Dag",
                "Mogelijkheden",
                "Beperkingen in het werk",
                "Aanpassingen",
                "Verwacht tot en met");
        for (CaseFile file : files) {
            for (BedrijfsartsAdvice advice : cases.advices(file.caseId())) {
                WorkAdvice work = advice.getWork();
                table = table.and(
                        advice.getAdviceDay(),
                        work.possibilities(),
                        work.limitations(),
                        work.adaptations(),
                        work.expectedUntil());
            }
        }
        return table;
    }

    private KeptData hours(List<CaseFile> files) {
        KeptData table = KeptData.of("Gewerkte uren tijdens ziekte", PURPOSE, "UWV", "Week vanaf", "Uren");
        for (CaseFile file : files) {
            for (HoursWorkedWeek week : cases.hours(file.caseId())) {
                table = table.and(week.getWeek(), week.getHours());
            }
        }
        return table;
    }

    private KeptData leaves(DataSubject subject) {
        KeptData table = KeptData.of(
                "Zwangerschaps- en bevallingsverlof", "verlof en uitkering", "UWV", "Eerste dag", "Laatste dag");
        for (List<DaySpan> days : spells.leaves(subject.employmentIds()).values()) {
            for (DaySpan leave : days) {
                table = table.and(leave.first(), leave.last());
            }
        }
        return table;
    }
}
