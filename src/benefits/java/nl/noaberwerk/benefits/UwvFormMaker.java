package nl.noaberwerk.benefits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.Dagloon;
import nl.noaberwerk.labour.UwvTerm;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.personnel.Person;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Notation;

/** Fills in every field that the portal of UWV asks from what is known here. */
@ApplicationScoped
public class UwvFormMaker {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmploymentFactsReader employments;

    /** @param dagloon per day in euros, worked out from the parts */
    UwvForm form(UwvDuty duty, Dagloon parts, Euro dagloon) {
        Lines lines = new Lines();
        employer(lines, database.find(Employer.class, duty.employerId()));
        List<EmploymentFacts> known = employments.of(
                List.of(duty.spell().employmentId()),
                YearMonth.from(duty.spell().days().first()));
        known.forEach(facts -> employee(lines, facts));
        lines.under("Ziekmelding");
        sickness(lines, duty);
        lines.under("Uitkering");
        benefit(lines, duty.fact().orElseThrow().getTerms(), parts, dagloon);
        return lines.form();
    }

    private static void employer(Lines lines, Employer employer) {
        lines.under("Werkgever");
        lines.add("Naam", employer.getName());
        lines.add("Loonheffingennummer", employer.getLoonheffingennummer());
        lines.add("KvK-nummer", employer.getKvk());
        lines.add("Rekeningnummer", employer.getIban());
    }

    private void employee(Lines lines, EmploymentFacts facts) {
        lines.under("Werknemer");
        lines.add(
                "Burgerservicenummer",
                database.find(Person.class, facts.personId()).bsn().digits());
        lines.add("Naam", facts.displayName());
        lines.add("Geboortedatum", facts.birthDate());
        lines.add("Personeelsnummer", facts.personnelNumber());
        lines.add("Adres", String.join(", ", facts.addressLines()));
        lines.under("Dienstverband");
        lines.add("Regeling", facts.regeling().label());
        lines.add("In dienst sinds", facts.inService());
        lines.add("Contract", facts.indefiniteContract() ? "onbepaalde tijd" : "bepaalde tijd");
        facts.outOfService().ifPresent(day -> lines.add("Laatste dag van het dienstverband", day));
        facts.parts().stream().findFirst().ifPresent(part -> lines.add("Uren per week", Notation.number(part.hours())));
    }

    private static void sickness(Lines lines, UwvDuty duty) {
        Spell spell = duty.spell();
        lines.add("Eerste ziektedag", spell.days().first());
        lines.add(
                "Hersteld per",
                spell.days()
                        .lastDay()
                        .map(last -> Messages.shown(last.plusDays(1)))
                        .orElse("nog niet hersteld"));
        for (Degree degree : spell.degrees()) {
            lines.add(
                    "Arbeidsongeschikt vanaf " + Messages.shown(degree.from()),
                    Notation.percent(degree.counted()) + (degree.therapy() ? ", werkt op arbeidstherapie" : ""));
        }
        VangnetTerms terms = duty.fact().orElseThrow().getTerms();
        lines.add("Grond", terms.ground().getLabel());
        lines.add("Artikel", terms.ground().getArticle());
        if (terms.leaveMayBegin() != null) {
            lines.add("Het verlof kan ingaan op", terms.leaveMayBegin());
        }
        if (terms.lastWorkingDay() != null) {
            lines.add("Laatste werkdag", terms.lastWorkingDay());
        }
        UwvTerm term = duty.term().orElseThrow();
        lines.add("Uiterlijk te melden op", Messages.shown(term.due()) + " (" + term.how() + ")");
    }

    private static void benefit(Lines lines, VangnetTerms terms, Dagloon parts, Euro dagloon) {
        lines.add("Loon in de referteperiode", Notation.euro(parts.wage()));
        lines.add("Betaalde vakantietoeslag in die periode", Notation.euro(parts.paidHolidayPay()));
        lines.add("Opgebouwde vakantietoeslag in die periode", Notation.euro(parts.accruedHolidayPay()));
        lines.add("Dagloondagen", Integer.toString(parts.days()));
        lines.add("Dagloon", Notation.euro(dagloon));
        lines.add(
                "Verzoek om het hele dagloon in de eerste 52 weken",
                terms.fullOnRequest() ? "ja (Ziektewet art. 29b lid 5)" : "nee");
        lines.add(
                "Loonwaarde",
                terms.loonwaarde() == null ? "geen loonkostensubsidie" : Notation.percent(terms.loonwaarde()));
        lines.add("Forfaitaire loonkostensubsidie loopt", terms.forfait() ? "ja" : "nee");
        if (terms.subsidyPerDay().isPositive()) {
            lines.add("Subsidie begeleid werken per werkdag", Notation.euro(terms.subsidyPerDay()));
        }
        lines.add("Betalen aan", "de werkgever");
    }

    /** The fields so far, and the heading under which the next stand. */
    private static final class Lines {

        private final List<UwvField> fields = new ArrayList<>();
        private String heading = "";

        void under(String next) {
            heading = next;
        }

        void add(String label, Object value) {
            fields.add(new UwvField(heading, label, value == null ? "" : Messages.shown(value)));
        }

        UwvForm form() {
            return new UwvForm(fields);
        }
    }
}
