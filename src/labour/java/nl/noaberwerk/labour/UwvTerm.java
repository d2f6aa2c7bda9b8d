package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/**
 * The last day on which a sickness must be reported to UWV, and how it follows.
 *
 * @param how in Dutch, with figures
 * @param source of the term, with its first day
 */
public record UwvTerm(LocalDate due, String how, String source) {

    /**
     * What is known of the sickness.
     *
     * @param days of the ziekmelding itself
     * @param leaveMayBegin first day on which the leave may begin, of a pregnancy before the leave
     * @param lastWorkingDay of the contract when it ends during the sickness
     */
    public record Known(DaySpan days, Optional<LocalDate> leaveMayBegin, Optional<LocalDate> lastWorkingDay) {

        public static Known of(DaySpan days) {
            return new Known(days, Optional.empty(), Optional.empty());
        }
    }

    /** @throws IllegalArgumentException when the contract ends but its last working day is not given */
    public static UwvTerm of(Law law, Vangnet ground, Known known) {
        LocalDate first = known.days().first();
        return switch (ground) {
            case VOOR_VERLOF -> sickDay(law, isFlexible(known) ? "rond-verlof" : "voor-verlof", first);
            case NA_VERLOF -> sickDay(law, "rond-verlof", first);
            case ORGAANDONATIE -> sickDay(law, "orgaandonatie", first);
            case COMPENSATIE -> sickDay(law, "compensatie", first);
            case EINDE_DIENSTVERBAND -> atTheEnd(ground, known);
            default -> noRisk(law, known.days());
        };
    }

    private static boolean isFlexible(Known known) {
        return known.leaveMayBegin()
                .filter(day -> !known.days().first().isBefore(day))
                .isPresent();
    }

    private static UwvTerm noRisk(Law law, DaySpan days) {
        UwvTerm usual = sickDay(law, "no-risk", days.first());
        LawValue after = law.value("uwv-melding.na-herstel", days.first());
        Optional<LocalDate> sooner = days.lastDay()
                .map(last -> last.plusDays(after.decimal().longValueExact()))
                .filter(day -> day.isBefore(usual.due()));
        return sooner.map(day -> new UwvTerm(
                        day,
                        Notation.number(after.decimal()) + " dagen na de laatste ziektedag: ziek en hersteld samen",
                        after.reference()))
                .orElse(usual);
    }

    private static UwvTerm atTheEnd(Vangnet ground, Known known) {
        LocalDate last = known.lastWorkingDay()
                .orElseThrow(() -> new IllegalArgumentException("the last working day of the contract is not known"));
        return new UwvTerm(last, "de laatste werkdag van het contract", ground.getArticle());
    }

    private static UwvTerm sickDay(Law law, String key, LocalDate first) {
        LawValue number = law.value("uwv-melding." + key, first);
        return new UwvTerm(
                first.plusDays(number.decimal().longValueExact() - 1),
                "ziektedag " + Notation.number(number.decimal()),
                number.reference());
    }
}
