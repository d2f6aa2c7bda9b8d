package nl.noaberwerk.benefits;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Ziekengeld;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;

/**
 * What UWV is expected to pay: an amount per weekday, for the part that is not worked.
 *
 * @param first day that is counted
 * @param days weekdays that were counted
 * @param amount in euros
 */
public record ExpectedBenefit(LocalDate first, LocalDate last, int days, Euro amount) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Ziekengeld of one sickness up to and including a day; each day is rounded half up to cents. */
    static ExpectedBenefit ofSickness(Law law, Ziekengeld terms, CaseFile file, Spell spell, LocalDate until) {
        LocalDate last =
                spell.days().lastDay().filter(day -> day.isBefore(until)).orElse(until);
        int days = 0;
        Euro amount = Euro.ZERO;
        for (LocalDate day = spell.days().first(); !day.isAfter(last); day = day.plusDays(1)) {
            int number = file.period().daysCounted(day);
            if (isWeekday(day) && Ziekengeld.runs(law, day, number)) {
                BigDecimal absent = spell.on(day).map(Degree::counted).orElse(BigDecimal.ZERO);
                amount = amount.plus(terms.onSickDay(law, day, number).amount().share(absent, HUNDRED));
                days++;
            }
        }
        return new ExpectedBenefit(spell.days().first(), last, days, amount);
    }

    /** The benefit of a pregnancy or maternity leave up to and including a day. */
    static ExpectedBenefit ofLeave(Law law, Ziekengeld terms, DaySpan leave, LocalDate until) {
        LocalDate last = leave.lastDay().filter(day -> day.isBefore(until)).orElse(until);
        int days = 0;
        Euro amount = Euro.ZERO;
        for (LocalDate day = leave.first(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWeekday(day)) {
                amount = amount.plus(terms.onLeaveDay(law, day).amount());
                days++;
            }
        }
        return new ExpectedBenefit(leave.first(), last, days, amount);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
