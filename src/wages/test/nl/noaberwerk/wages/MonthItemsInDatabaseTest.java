package nl.noaberwerk.wages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What of all that was ever given comes on the payslip of a month; and what the database itself keeps. */
class MonthItemsInDatabaseTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static WagesDatabase database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = new WagesDatabase();
        database.people(10_000);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @Test
    void anItemComesInItsMonthAndNotWhenItWasTakenBack() throws SQLException {
        variable(1, 1, "2026-11-01", "OVERUREN", "2.50", null);
        variable(2, 1, "2026-11-01", "DECLARATIE", null, "13.63");
        variable(3, 1, "2026-12-01", "VAKBOND", null, "19.23");
        database.execute("insert into item_withdrawal values (1, 2, 'dubbel', now(), 'test')");

        assertThat(read(NOVEMBER, 1)).extracting(StoredItem::component).containsExactly("OVERUREN");
        assertThat(read(NOVEMBER, 1).get(0).figure()).isEqualByComparingTo("2.50");
        assertThat(read(DECEMBER, 1)).extracting(StoredItem::component).containsExactly("VAKBOND");
        assertThat(read(NOVEMBER, 2)).isEmpty();
    }

    @Test
    void aRecurringItemComesFromItsFirstUpToItsLastMonth() throws SQLException {
        recurring(1, 3, "2026-11-01", "'2027-01-01'");
        assertThat(read(YearMonth.of(2026, 10), 3)).isEmpty();
        assertThat(read(NOVEMBER, 3)).hasSize(1);
        assertThat(read(YearMonth.of(2027, 1), 3)).hasSize(1);
        assertThat(read(YearMonth.of(2027, 2), 3)).isEmpty();
    }

    @Test
    void theEndThatWasRecordedLastCounts() throws SQLException {
        recurring(2, 4, "2026-11-01", "null");
        assertThat(read(YearMonth.of(2030, 1), 4)).hasSize(1);
        database.execute("insert into recurring_item_end values (1, 2, '2026-11-01', 'stopt', now(), 'test')");
        assertThat(read(DECEMBER, 4)).isEmpty();
        database.execute("insert into recurring_item_end values (2, 2, '2026-12-01', 'toch niet', now(), 'test')");
        assertThat(read(DECEMBER, 4)).hasSize(1);
        assertThat(read(YearMonth.of(2027, 1), 4)).isEmpty();
        database.execute("insert into recurring_item_end values (3, 2, '2026-10-01', 'nooit', now(), 'test')");
        assertThat(read(NOVEMBER, 4)).isEmpty();
    }

    @Test
    void itIsKnownWhetherAComponentIsStillUsed() throws SQLException {
        variable(20, 5, "2026-11-01", "FIETS_RUIL", null, "25.00");
        recurring(20, 5, "2026-11-01", "'2026-12-01'");
        assertThat(StoredItem.using(database.connection(), "FIETS_RUIL", NOVEMBER))
                .isEqualTo(1);
        assertThat(StoredItem.using(database.connection(), "FIETS_RUIL", DECEMBER))
                .isZero();
        assertThat(StoredItem.using(database.connection(), "PERSONEELSVERENIGING", YearMonth.of(2027, 1)))
                .isLessThan(StoredItem.using(database.connection(), "PERSONEELSVERENIGING", DECEMBER));
    }

    @Test
    void whatWasRecordedIsNeverChangedOrRemoved() throws SQLException {
        variable(30, 6, "2026-11-01", "OVERUREN", "1.00", null);
        recurring(30, 6, "2026-11-01", "null");
        assertKept("update variable_item set quantity = 9 where id = 30");
        assertKept("delete from variable_item where id = 30");
        assertKept("truncate item_withdrawal");
        assertKept("update recurring_item set last_month = '2026-12-01' where id = 30");
        assertKept("delete from recurring_item where id = 30");
        assertKept("truncate recurring_item_end");
    }

    @Test
    void anItemHasHoursOrAnAmountAndIsNotNothing() {
        assertThatThrownBy(() -> variable(40, 7, "2026-11-01", "OVERUREN", "1.00", "1.00"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> variable(41, 7, "2026-11-01", "OVERUREN", null, null))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> variable(42, 7, "2026-11-01", "OVERUREN", "0.00", null))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void fiftyThousandItemsOfTenThousandPeopleAreReadAtOnce() throws SQLException {
        database.execute(
                "insert into variable_item (id, employment_id, month, asked_month, concerns, component, quantity,"
                        + " timing, source, recorded_at, recorded_by)"
                        + " select 1000 + g, 1 + g % 10000, date '2026-09-01', date '2026-09-01', date '2026-09-01',"
                        + " 'OVERUREN',"
                        + " 1 + g % 8, 'IN_TIME', 'FILE', now(), 'test' from generate_series(1, 50000) g");
        database.execute("analyze variable_item");
        List<Long> everybody = LongStream.rangeClosed(1, 10_000).boxed().toList();
        YearMonth september = YearMonth.of(2026, 9);

        List<StoredItem> items = MonthItems.read(database.connection(), everybody, september);
        ItemPage page = ItemQuery.page(database.connection(), 1, ItemSearch.in(september), 100, 50);

        assertThat(items).hasSize(50_000);
        assertThat(page.total()).isEqualTo(50_000);
    }

    @Test
    void theListFindsBySurnameComponentAndTiming() throws SQLException {
        YearMonth may = YearMonth.of(2026, 5);
        variable(50, 50, "2026-05-01", "OVERUREN", "2.00", null);
        variable(51, 51, "2026-05-01", "VAKBOND", null, "19.00");
        recurring(51, 51, "2026-05-01", "'2026-05-01'");
        database.execute(
                "insert into variable_item (id, employment_id, month, asked_month, concerns, component, amount,"
                        + " timing, source, recorded_at, recorded_by) values (52, 50, '2026-05-01', '2026-04-01',"
                        + " '2026-04-01',"
                        + " 'VAKBOND', 3, 'MOVED', 'FILE', now(), 'test')");

        assertThat(page(ItemSearch.in(may))).extracting(ItemRow::id).containsExactly(50L, 52L, 51L, 51L);
        assertThat(page(new ItemSearch(may, "naam50", "", "", false, false)))
                .extracting(ItemRow::id)
                .containsExactly(50L, 52L);
        assertThat(page(new ItemSearch(may, "10051", "", "RECURRING", false, false)))
                .extracting(ItemRow::component)
                .containsExactly("PERSONEELSVERENIGING");
        assertThat(page(new ItemSearch(may, "", "", "", true, false)))
                .extracting(ItemRow::askedMonth)
                .containsExactly(YearMonth.of(2026, 4));
        assertThat(ItemQuery.totals(database.connection(), 1, ItemSearch.in(may)))
                .extracting(ComponentTotal::component, ComponentTotal::items, total -> String.valueOf(total.amount()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OVERUREN", 1, "null"),
                        org.assertj.core.groups.Tuple.tuple("PERSONEELSVERENIGING", 1, "5.00"),
                        org.assertj.core.groups.Tuple.tuple("VAKBOND", 2, "22.00"));
        assertThat(ItemQuery.ofEmployment(database.connection(), 50, may))
                .extracting(ItemRow::id)
                .contains(50L, 52L);
    }

    private static List<ItemRow> page(ItemSearch search) throws SQLException {
        return ItemQuery.page(database.connection(), 1, search, 0, 50).rows();
    }

    private static List<StoredItem> read(YearMonth month, long employment) throws SQLException {
        return MonthItems.read(database.connection(), List.of(employment), month);
    }

    private static void variable(long id, long employment, String month, String component, String hours, String euros)
            throws SQLException {
        database.execute(
                "insert into variable_item (id, employment_id, month, asked_month, concerns, component, quantity,"
                        + " amount, timing, source, recorded_at, recorded_by) values (" + id + ", " + employment + ", '"
                        + month
                        + "', '" + month + "', '" + month + "', '" + component + "', " + hours + ", " + euros
                        + ", 'IN_TIME', 'FORM', now(), 'test')");
    }

    private static void recurring(long id, long employment, String first, String last) throws SQLException {
        database.execute("insert into recurring_item (id, employment_id, component, amount, first_month, last_month,"
                + " recorded_at, recorded_by) values (" + id + ", " + employment + ", 'PERSONEELSVERENIGING', 5.00, '"
                + first + "', " + last + ", now(), 'test')");
    }

    private static void assertKept(String sql) {
        assertThatThrownBy(() -> database.execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("NW010"));
    }
}
