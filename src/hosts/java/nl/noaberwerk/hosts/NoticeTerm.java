package nl.noaberwerk.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How long before the last day notice must be given.
 *
 * @param number 0 for none
 */
@Embeddable
public record NoticeTerm(
        @Column(name = "notice_number") int number,

        @Enumerated(EnumType.STRING) @Column(name = "notice_unit")
        Unit unit) {

    /** In what the term is agreed. */
    public enum Unit {
        WEEKS("week", "weken"),
        MONTHS("maand", "maanden");

        private final String one;
        private final String more;

        Unit(String one, String more) {
            this.one = one;
            this.more = more;
        }

        public String getLabel() {
            return more;
        }
    }

    /** The last day on which notice can be given against that last day; the end of a short month counts as its end. */
    public LocalDate latestFor(LocalDate lastDay) {
        return unit == Unit.WEEKS ? lastDay.minusWeeks(number) : lastDay.minusMonths(number);
    }

    /** The first last day that can be reached by notice on the day. */
    public LocalDate earliestEnd(LocalDate noticeOn) {
        LocalDate end = unit == Unit.WEEKS ? noticeOn.plusWeeks(number) : noticeOn.plusMonths(number);
        // 31 January plus a month is 28 February, from which a month back is only 28 January
        while (latestFor(end).isBefore(noticeOn)) {
            end = end.plusDays(1);
        }
        return end;
    }

    /** "2 maanden". */
    public String inWords() {
        return number == 0 ? "geen" : number + " " + (number == 1 ? unit.one : unit.more);
    }
}
