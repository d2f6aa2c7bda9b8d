package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;

/** The day on which somebody reaches the AOW age and what changes because of it, to be told in time. */
public final class AowGevolgen {

    private static final String SICK_WEEKS = "opzegverbod.ziekte-aow";

    private final Law law;

    public AowGevolgen(Law law) {
        this.law = law;
    }

    /**
     * Something that changes.
     *
     * @param from the first day on which it is so
     * @param what in Dutch, as it may stand in a letter to a professional
     * @param told the same in plain Dutch, for the employee; empty when it is not about her or not yet certain
     */
    public record Change(LocalDate from, String what, String article, Grade grade, Optional<String> told) {

        private Change told(String plain) {
            return new Change(from, what, article, grade, Optional.of(plain));
        }
    }

    /**
     * @param day empty when the law has not yet fixed the age for this birth date
     * @param changes in order of their days
     * @param lawDay the birth date: the age is found by it
     */
    public record Answer(Optional<LocalDate> day, List<Change> changes, LocalDate lawDay, List<GradedStep> steps)
            implements Explained {}

    public Answer of(LocalDate birthDate, Regeling regeling) {
        Optional<LocalDate> reached = new AowLeeftijd(law).reachedOn(birthDate);
        Reckoning reckoning = new Reckoning(law, birthDate);
        if (reached.isEmpty()) {
            reckoning.unread(
                    "AOW-datum",
                    "geboren op " + Notation.date(birthDate),
                    "nog niet vastgesteld",
                    "Algemene Ouderdomswet art. 7a: vijf jaar vooruit");
            return new Answer(reached, List.of(), birthDate, reckoning.steps());
        }
        LawValue age = reckoning.value("aow.leeftijd");
        int months = age.decimal().intValueExact();
        String how =
                "geboren op " + Notation.date(birthDate) + " + " + months / 12 + " jaar en " + months % 12 + " maanden";
        reckoning.step("AOW-datum", how, reached.get(), age);
        List<Change> changes = changes(reached.get(), regeling);
        changes.forEach(one -> reckoning.addAll(List.of(new GradedStep(
                one.what(),
                one.from().equals(reached.get()) ? "vanaf de AOW-datum" : "vanaf de maand met de AOW-datum",
                Notation.date(one.from()),
                one.article(),
                one.grade()))));
        return new Answer(reached, changes, birthDate, reckoning.steps());
    }

    /** So many weeks the wage goes on in sickness of who works on after the AOW day. */
    public int weeksOfPayWhenSick(LocalDate day) {
        return law.number(SICK_WEEKS, day).intValueExact();
    }

    private List<Change> changes(LocalDate day, Regeling regeling) {
        Reckoning then = new Reckoning(law, day);
        List<Change> changes = new ArrayList<>();
        LocalDate month = day.withDayOfMonth(1);
        changes.add(sure(
                        month,
                        "Andere tabel voor de loonheffing, geen premies werknemersverzekeringen",
                        "Wfsv; AOW art. 6")
                .told("Vanaf " + Notation.date(month) + " rekenen wij uw belasting anders. Uw nettoloon verandert."));
        if (regeling == Regeling.WSW) {
            changes.add(sure(day, "De Wsw-indicatie vervalt", "Wsw art. 11")
                    .told("Uw Wsw-indicatie stopt op " + Notation.date(day) + "."));
        }
        if (regeling == Regeling.BESCHUT_WERK || regeling == Regeling.PARTICIPATIEWET) {
            changes.add(unread(day, "Geen loonkostensubsidie meer", "Participatiewet art. 6 lid 1 onder e"));
        }
        changes.add(sure(day, "De werkgever kan opzeggen wegens de AOW-leeftijd", "BW 7:669 lid 4")
                .told("Wij mogen uw contract stoppen omdat u AOW krijgt."));
        changes.add(unread(day, "Einde van rechtswege als cao of contract dat zegt", "cao; niet nagelezen"));
        LawValue notice = then.value("opzegtermijn.aow");
        changes.add(valued(day, "Opzegtermijn van de werkgever, in maanden: ", notice, then)
                .told("Zeggen wij uw contract op? Dan hoort u dat "
                        + Notation.months(notice.decimal().intValueExact()) + " van tevoren."));
        changes.add(sure(day, "Geen transitievergoeding bij het einde", "BW 7:673 lid 7 onder b")
                .told("U krijgt dan geen transitievergoeding. Dat is geld bij ontslag."));
        changes.add(valued(day, "Loon en opzegverbod bij ziekte, in weken: ", then.value(SICK_WEEKS), then));
        changes.add(
                valued(day, "Keten van tijdelijke contracten, in maanden: ", then.value("keten.aow.maanden"), then));
        changes.add(valued(day, "Keten van tijdelijke contracten, aantal: ", then.value("keten.aow.contracten"), then));
        changes.add(unread(day, "Ouderdomspensioen en einde van de pensioenopbouw", "pensioenreglement; niet nagelezen")
                .told("Uw pensioen kan beginnen. Het pensioenfonds vertelt u wanneer."));
        return List.copyOf(changes);
    }

    private static Change valued(LocalDate day, String what, LawValue value, Reckoning then) {
        return new Change(
                day,
                what + Notation.number(value.decimal()),
                value.reference(),
                value.gradeOn(then.day()),
                Optional.empty());
    }

    private static Change sure(LocalDate day, String what, String article) {
        return new Change(day, what, article, Grade.VASTGESTELD, Optional.empty());
    }

    private static Change unread(LocalDate day, String what, String article) {
        return new Change(day, what, article, Grade.TE_CONTROLEREN, Optional.empty());
    }
}
