package nl.noaberwerk.wages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.LoonbeslagEvent.Kind;
import nl.noaberwerk.wages.LoonbeslagEvent.What;
import nl.noaberwerk.wages.LoonbeslagStanding.State;
import org.junit.jupiter.api.Test;

/** How a loonbeslag stands follows from what happened to it. */
class LoonbeslagStandingTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void nothingHoldsBeforeASecondPersonConfirmed() {
        assertThat(after(claim("900.00")).state()).isEqualTo(State.WAITING);
        assertThat(after(claim("900.00"), What.noted(Kind.REFUSED, "")).state()).isEqualTo(State.REFUSED);
    }

    @Test
    void theBalanceIsTheClaimLessWhatWasWithheld() {
        // 900.00 - 312.45 - 287.55 = 300.00
        LoonbeslagStanding standing = after(claim("900.00"), confirmed(), withheld(1, "312.45"), withheld(2, "287.55"));
        assertThat(standing.state()).isEqualTo(State.RUNNING);
        assertThat(standing.withheld()).isEqualTo(Euro.of("600.00"));
        assertThat(standing.remaining()).isEqualTo(Euro.of("300.00"));
    }

    @Test
    void aHigherClaimOfALaterLetterReopensWhatWasPaidOff() {
        // 600.00 withheld of 600.00; with interest the claim becomes 625.10: 25.10 is left
        LoonbeslagStanding paid = after(claim("600.00"), confirmed(), withheld(1, "600.00"));
        assertThat(paid.state()).isEqualTo(State.PAID_OFF);
        LoonbeslagStanding more = after(claim("600.00"), confirmed(), withheld(1, "600.00"), claim("625.10"));
        assertThat(more.state()).isEqualTo(State.RUNNING);
        assertThat(more.remaining()).isEqualTo(Euro.of("25.10"));
    }

    @Test
    void theBeslagvrijeVoetOfTheMonthIsTheLatestThatBegan() {
        LoonbeslagStanding standing =
                after(claim("900.00"), voet(NOVEMBER, "1650.00"), voet(DECEMBER, "1700.00"), voet(NOVEMBER, "1655.00"));
        assertThat(standing.beslagvrijeVoet(NOVEMBER.minusMonths(1))).isEmpty();
        assertThat(standing.beslagvrijeVoet(NOVEMBER)).contains(Euro.of("1655.00"));
        assertThat(standing.beslagvrijeVoet(DECEMBER)).contains(Euro.of("1700.00"));
    }

    @Test
    void aWrongAccountOfTheCollectorIsRefused() {
        // the check digits of NL91ABNA0417164300 are changed
        assertThatThrownBy(() -> order("NL92ABNA0417164300")).isInstanceOf(Refused.class);
        assertThat(order("nl91 abna 0417 1643 00").getIban()).isEqualTo("NL91ABNA0417164300");
    }

    private static LoonbeslagStanding after(What... events) {
        List<LoonbeslagEvent> happened = Arrays.stream(events)
                .map(what -> new LoonbeslagEvent(1, what, "salaris1", Instant.EPOCH))
                .toList();
        return new LoonbeslagStanding(order("NL91ABNA0417164300"), "10001", "M. ten Dam", happened);
    }

    private static Loonbeslag order(String iban) {
        Loonbeslag.Letter letter =
                new Loonbeslag.Letter(LocalDate.of(2026, 11, 2), "Deurwaarder", "D-1", iban, NOVEMBER);
        return new Loonbeslag(1, letter, "salaris1", Instant.EPOCH);
    }

    private static What confirmed() {
        return What.noted(Kind.CONFIRMED, "letter seen");
    }

    private static What claim(String amount) {
        return new What(Kind.CLAIM, null, Euro.of(amount), null, "");
    }

    private static What voet(YearMonth from, String amount) {
        return new What(Kind.VOET, from, Euro.of(amount), null, "");
    }

    private static What withheld(long run, String amount) {
        return new What(Kind.WITHHELD, NOVEMBER, Euro.of(amount), run, "");
    }
}
