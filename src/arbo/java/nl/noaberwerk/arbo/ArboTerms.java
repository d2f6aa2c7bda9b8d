package nl.noaberwerk.arbo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.noaberwerk.platform.LawBook;

/** The terms of the law and of the employer's own agreements on a day; they are dated values, none stands here. */
@ApplicationScoped
public class ArboTerms {

    @Inject
    private LawBook law;

    int yearsOfMaatwerk(LocalDate day) {
        return number("arbo.contract.maatwerk", day);
    }

    int monthsBetweenContractReviews(LocalDate day) {
        return number("arbo.contract.evaluatie", day);
    }

    int monthsBetweenRieReviews(LocalDate day) {
        return number("arbo.rie.actueel", day);
    }

    /** Up to so many workers the director may be preventiemedewerker. */
    int workersWithDirector(LocalDate day) {
        return number("arbo.preventiemedewerker.directeur", day);
    }

    /** So many days before the day of an item it is told. */
    int lead(CalendarKind kind, LocalDate day) {
        return number(kind.lead(), day);
    }

    private int number(String key, LocalDate day) {
        return law.current().number(key, day).intValueExact();
    }
}
