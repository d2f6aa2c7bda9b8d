package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** What is kept about somebody's loonwaarde and the subsidies for her, for her inzage. */
@ApplicationScoped
public class SubsidiesOfPerson implements PersonalData {

    @Inject
    private LoonwaardeReader loonwaarden;

    @Inject
    private LksReader subsidies;

    @Inject
    private BegeleidWerkenReader jobs;

    @Inject
    private TerugvorderingReader back;

    @Override
    public String area() {
        return "Loonwaarde en subsidies";
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        return List.of(measured(subject), decided(subject), jobs(subject), back(subject));
    }

    private KeptData measured(DataSubject subject) {
        KeptData table = KeptData.of(
                "Metingen van uw loonwaarde",
                "subsidie op de kosten van uw loon",
                "gemeente",
                "Gemeten op",
                "Loonwaarde (%)",
                "Deskundige",
                "Methode",
                "Volgende meting",
                "Ingetrokken");
        for (long employment : subject.employmentIds()) {
            for (LoonwaardeFile.Line line : loonwaarden.lines(employment)) {
                Loonwaarde one = line.measurement().getLoonwaarde();
                table = table.and(
                        one.measuredOn(),
                        one.percentage(),
                        one.expert(),
                        one.method(),
                        one.nextOn(),
                        line.withdrawal().isPresent());
            }
        }
        return table;
    }

    private KeptData decided(DataSubject subject) {
        KeptData table = KeptData.of(
                "Loonkostensubsidie voor uw werk",
                "subsidie op de kosten van uw loon",
                "gemeente",
                "Gemeente",
                "Vanaf",
                "Tot en met",
                "Loonwaarde (%)",
                "Uren per week");
        for (long employment : subject.employmentIds()) {
            for (LksBeschikking beschikking : subsidies.ofEmployment(employment)) {
                LksDecision one = beschikking.getDecision();
                table = table.and(one.gemeente(), one.firstDay(), one.lastDay(), one.loonwaarde(), one.hours());
            }
        }
        return table;
    }

    private KeptData back(DataSubject subject) {
        KeptData table = KeptData.of(
                "Subsidie voor uw werk die is teruggevraagd",
                "subsidie op de kosten van uw loon",
                "gemeente of uw werkgever",
                "Over",
                "Van of naar",
                "Bedrag (€)");
        for (Terugvordering one : back.of(subject.employmentIds())) {
            table = table.and(one.getFirstMonth(), one.getParty(), one.getAmount());
        }
        return table;
    }

    private KeptData jobs(DataSubject subject) {
        KeptData table = KeptData.of(
                "Begeleid werken",
                "subsidie aan uw werkgever en uw begeleiding",
                "uw werkgever en de begeleidingsorganisatie",
                "Werkgever",
                "Vanaf",
                "Tot en met",
                "Organisaties om uit te kiezen",
                "Organisatie");
        for (long employment : subject.employmentIds()) {
            for (BegeleidWerken job : jobs.ofEmployment(employment)) {
                table = table.and(
                        job.getJob().regularEmployer(),
                        job.getJob().firstDay(),
                        jobs.end(job.getId()).map(BegeleidWerkenEnd::getLastDay).orElse(null),
                        job.getJob().offered(),
                        jobs.terms(job.getId()).get(0).getTerms().organisation());
            }
        }
        return table;
    }
}
