package nl.noaberwerk.wages.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.wages.ItemTiming;
import nl.noaberwerk.wages.NewItem;
import org.junit.jupiter.api.Test;

/** Every row of a file with items is taken, or refused with its column and what to do about it. */
class ItemChecksTest {

    private final ItemFile file = new ItemFile()
            .employee("10001", LocalDate.of(2020, 1, 1))
            .employee("10002", LocalDate.of(2026, 12, 1))
            .employee("10003", LocalDate.of(2020, 1, 1))
            .begeleidWerken("10004")
            .leaves("10003", LocalDate.of(2026, 11, 30));

    @Test
    void aGoodRowBecomesAnItemOfItsMonth() {
        NewItem item = only("10001;2026-11;OVERUREN;1,90;;2100;drukke week");

        assertThat(item.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(item.timing()).isEqualTo(ItemTiming.IN_TIME);
        assertThat(item.figure().quantity()).isEqualByComparingTo("1.90");
        assertThat(item.figure().amount()).isNull();
        assertThat(item.costCentre()).isEqualTo("2100");
        assertThat(item.description()).isEqualTo("drukke week");
        assertThat(item.concerns()).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void theCodeOfAComponentMayBeInSmallLetters() {
        assertThat(only("10001;2026-11;overuren;1;;;").component()).isEqualTo("OVERUREN");
    }

    @Test
    void whoIsNotOnOurPayrollIsRefused() {
        refused("10099;2026-11;OVERUREN;1;;;", "personeelsnummer", "niet bekend");
        refused("10004;2026-11;OVERUREN;1;;;", "personeelsnummer", "begeleid werken");
        refused(";2026-11;OVERUREN;1;;;", "personeelsnummer", "ontbreekt");
    }

    @Test
    void anApprovedMonthTakesNothingMoreAndTheRefusalNamesTheFirstOpenOne() {
        refused("10001;2026-10;OVERUREN;1;;;", "maand", "Kies november 2026");
    }

    @Test
    void aMonthFarAwayIsASlipOfThePen() {
        refused("10001;2062-11;OVERUREN;1;;;", "maand", "meer dan een jaar");
        refused("10001;;OVERUREN;1;;;", "maand", "ontbreekt");
        refused("10001;nov;OVERUREN;1;;;", "maand", "geen maand");
    }

    @Test
    void nobodyGetsAnItemOutsideHerService() {
        refused("10002;2026-11;OVERUREN;1;;;", "maand", "Kies december 2026");
        refused("10003;2026-12;OVERUREN;1;;;", "maand", "Kies november 2026");
    }

    @Test
    void aComponentMustHoldInTheMonth() {
        refused("10001;2026-11;BONUS;1;;;", "component", "Kies uit: DECLARATIE, GRATIFICATIE");
        refused("10001;2026-11;;1;;;", "component", "ontbreekt");
    }

    @Test
    void hoursAreGivenInHoursAndAmountsInEuros() {
        refused("10001;2026-11;OVERUREN;;12,50;;", "bedrag", "gaat in uren");
        refused("10001;2026-11;VAKBOND;2;;;", "aantal", "gaat in euro's");
        refused("10001;2026-11;OVERUREN;;;;", "aantal", "ontbreekt");
        refused("10001;2026-11;VAKBOND;;;;", "bedrag", "ontbreekt");
        refused("10001;2026-11;VAKBOND;;0,00;;", "bedrag", "nul");
        refused("10001;2026-11;VAKBOND;;19.23;;", "bedrag", "komma");
        refused("10001;2026-11;VAKBOND;;19,233;;", "bedrag", "achter de komma");
        refused("10001;2026-11;OVERUREN;745;;;", "aantal", "buiten de grenzen");
    }

    @Test
    void aDeclaratieHasTheDateOfItsBonWhenTheFileHasThatColumn() {
        String header = ItemFile.HEADER + ";datum_bon\n";

        assertThat(only("10001;2026-11;DECLARATIE;;13,63;;werkschoenen").receiptDate())
                .isNull();
        assertThat(file.notices("10001;2026-11;DECLARATIE;;13,63;;werkschoenen"))
                .anyMatch(notice -> notice.contains("geen datum van de bon"));
        assertRefused(
                file.planOf(header + "10001;2026-11;DECLARATIE;;13,63;;werkschoenen;\n"), "datum_bon", "ontbreekt");
        assertRefused(
                file.planOf(header + "10001;2026-11;DECLARATIE;;13,63;;werkschoenen;24-11-2026\n"),
                "datum_bon",
                "toekomst");
        assertThat(file.planOf(header + "10001;2026-11;DECLARATIE;;13,63;;werkschoenen;20-11-2026\n")
                        .orders())
                .hasSize(1);
    }

    @Test
    void anItemCannotBeAboutALaterMonthThanItsPayslip() {
        String header = ItemFile.HEADER + ";betreft_maand\n";

        assertRefused(file.planOf(header + "10001;2026-11;OVERUREN;1;;;;2026-12\n"), "betreft_maand", "Kies november");
        assertThat(file.planOf(header + "10001;2026-11;OVERUREN;1;;;;2026-09\n")
                        .orders()
                        .get(0)
                        .item()
                        .concerns())
                .isEqualTo(YearMonth.of(2026, 9));
    }

    @Test
    void afterTheCutOffARowGoesToTheNextMonthAndSaysSo() {
        file.cutOff(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 16));

        PreviewRow row = file.plan("10001;2026-11;OVERUREN;1;;;").preview().get(0);
        NewItem item = only("10001;2026-11;OVERUREN;1;;;");

        assertThat(row.notes()).containsExactly("Na de sluitdatum: gaat mee in december 2026.");
        assertThat(item.month()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(item.timing()).isEqualTo(ItemTiming.MOVED);
        assertThat(item.concerns()).as("it stays about its own month").isEqualTo(YearMonth.of(2026, 11));
        assertThat(file.notices("10001;2026-11;OVERUREN;1;;;"))
                .contains("1 rij komt na de sluitdatum en gaat mee in december 2026.");
    }

    @Test
    void onTheDayOfTheCutOffItselfARowIsStillInTime() {
        file.cutOff(YearMonth.of(2026, 11), ItemFile.TODAY);
        assertThat(only("10001;2026-11;OVERUREN;1;;;").timing()).isEqualTo(ItemTiming.IN_TIME);
    }

    @Test
    void theClerkMayTakeItUpAllTheSame() {
        file.cutOff(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 16)).keeping();
        NewItem item = only("10001;2026-11;OVERUREN;1;;;");
        assertThat(item.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(item.timing()).isEqualTo(ItemTiming.KEPT);
    }

    @Test
    void whatWouldMoveToAMonthAfterServiceIsRefused() {
        file.cutOff(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 16));
        refused("10003;2026-11;OVERUREN;1;;;", "maand", "toch in deze maand");
    }

    @Test
    void aVoorschotIsTakenBackInTheNextMonthUnlessTheRowSaysOtherwise() {
        PreviewRow row = file.plan("10001;2026-11;VOORSCHOT;;90,01;;").preview().get(0);
        assertThat(row.notes()).containsExactly("Wordt ingehouden in december 2026: 90,01.");

        String header = ItemFile.HEADER + ";inhouden_in_maanden\n";
        assertThat(file.planOf(header + "10001;2026-11;VOORSCHOT;;100;;;3\n")
                        .preview()
                        .get(0)
                        .notes())
                .containsExactly(
                        "Wordt ingehouden in december 2026: 33,33.",
                        "Wordt ingehouden in januari 2027: 33,33.",
                        "Wordt ingehouden in februari 2027: 33,34.");
        assertThat(file.planOf(header + "10001;2026-11;VOORSCHOT;;100;;;0\n")
                        .preview()
                        .get(0)
                        .notes())
                .isEmpty();
        assertRefused(file.planOf(header + "10001;2026-11;VAKBOND;;100;;;2\n"), "inhouden_in_maanden", "voorschot");
        assertRefused(file.planOf(header + "10001;2026-11;VOORSCHOT;;100;;;25\n"), "inhouden_in_maanden", "grenzen");
    }

    @Test
    void aVoorschotOfWhoLeavesIsRefusedBecauseNothingCanBeTakenBack() {
        refused("10003;2026-11;VOORSCHOT;;100;;", "inhouden_in_maanden", "Kies minder maanden");
        refused("10001;2026-11;VOORSCHOT;;-100;;", "bedrag", "VOORSCHOT_INHOUDING");
    }

    @Test
    void aNegativeFigureIsTakenAndSaysThatItCountsTheOtherWay() {
        assertThat(file.plan("10001;2026-11;VAKBOND;;-19,23;;").preview().get(0).notes())
                .containsExactly("Let op: de waarde is negatief en telt dus de andere kant op.");
    }

    @Test
    void aFormulaOrMarkupIsRefused() {
        refused("10001;2026-11;VAKBOND;;19,23;;=1+1", "omschrijving", "formule");
        refused("10001;2026-11;VAKBOND;;19,23;;<b>x</b>", "omschrijving", "opmaak");
    }

    private NewItem only(String row) {
        ItemPlan plan = file.plan(row);
        assertThat(plan.preview().get(0).refusals()).extracting(Refusal::text).isEmpty();
        return plan.orders().get(0).item();
    }

    private void refused(String row, String column, String words) {
        assertRefused(file.plan(row), column, words);
    }

    private static void assertRefused(ItemPlan plan, String column, String words) {
        PreviewRow row = plan.preview().get(0);
        List<Refusal> refusals = row.refusals();
        assertThat(row.state()).isEqualTo(RowState.REFUSED);
        assertThat(plan.orders()).isEmpty();
        assertThat(refusals)
                .anySatisfy(refusal -> {
                    assertThat(refusal.column()).isEqualTo(column);
                    assertThat(refusal.text()).contains(words);
                })
                .allSatisfy(refusal ->
                        assertThat(refusal.remedy()).doesNotContain("wages.").isNotBlank());
    }
}
