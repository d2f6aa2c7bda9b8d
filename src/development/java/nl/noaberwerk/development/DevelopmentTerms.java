package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.noaberwerk.platform.LawBook;

/** The employer's own terms on a day; they are dated values, none stands here. */
@ApplicationScoped
public class DevelopmentTerms {

    @Inject
    private LawBook law;

    /** So many months after the last functioneringsgesprek, or the first day in service, comes the next. */
    int monthsBetweenTalks(LocalDate day) {
        return number("functioneringsgesprek.maanden", day);
    }

    /** So many days ahead a functioneringsgesprek comes on the work list. */
    int daysAheadOfTalk(LocalDate day) {
        return number("functioneringsgesprek.vooraf", day);
    }

    /** So many days before a proof lapses it is told. */
    int daysAheadOfExpiry(LocalDate day) {
        return number("opleiding.verloopt.vooraf", day);
    }

    private int number(String key, LocalDate day) {
        return law.current().number(key, day).intValueExact();
    }
}
