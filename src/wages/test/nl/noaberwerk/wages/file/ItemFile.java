package nl.noaberwerk.wages.file;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.wages.ComponentDefinition;
import nl.noaberwerk.wages.Direction;
import nl.noaberwerk.wages.ItemMonths.Months;
import nl.noaberwerk.wages.ItemOrder;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.Measure;
import nl.noaberwerk.wages.NewItem;
import nl.noaberwerk.wages.Treatment;
import nl.noaberwerk.wages.VariableItem;
import nl.noaberwerk.wages.WageComponent;

/** An employer whose items stand in memory: October 2026 was approved, today is 23 November 2026. */
final class ItemFile {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String HEADER = "personeelsnummer;maand;component;aantal;bedrag;kostenplaats;omschrijving";

    private static final Map<String, WageComponent> COMPONENTS = new TreeMap<>();
    private static final Recording RECORDING = new Recording(TODAY, Instant.EPOCH, "test", "");

    static {
        component("OVERUREN", Measure.HOURS, Direction.PAID, false);
        component("ONREGELMATIG", Measure.HOURS, Direction.PAID, false);
        component("DECLARATIE", Measure.AMOUNT, Direction.PAID, true);
        component("GRATIFICATIE", Measure.AMOUNT, Direction.PAID, false);
        component("VOORSCHOT", Measure.AMOUNT, Direction.PAID, false);
        component("VOORSCHOT_INHOUDING", Measure.AMOUNT, Direction.DEDUCTED, false);
        component("VAKBOND", Measure.AMOUNT, Direction.DEDUCTED, false);
    }

    private final List<Employment> employments = new ArrayList<>();
    private final Map<Long, LocalDate> lastDays = new HashMap<>();
    private final List<VariableItem> stored = new ArrayList<>();
    private final Map<YearMonth, LocalDate> cutOffs = new HashMap<>();
    private boolean keep;

    ItemFile employee(String number, LocalDate inService) {
        Employment employment = new Employment(1, 1, number, inService).under(Regeling.WSW);
        withId(employment);
        return this;
    }

    ItemFile begeleidWerken(String number) {
        withId(new Employment(1, 1, number, LocalDate.of(2020, 1, 1)));
        return this;
    }

    ItemFile leaves(String number, LocalDate lastDay) {
        employments.stream()
                .filter(one -> one.getPersonnelNumber().equals(number))
                .forEach(one -> lastDays.put(one.getId(), lastDay));
        return this;
    }

    ItemFile cutOff(YearMonth month, LocalDate day) {
        cutOffs.put(month, day);
        return this;
    }

    ItemFile keeping() {
        keep = true;
        return this;
    }

    /** What the rows would do; without the header of the columns. */
    ItemPlan plan(String... rows) {
        return planOf(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    ItemPlan planOf(String file) {
        return ItemPlan.of(rows(file), known(), months(), keep);
    }

    List<String> notices(String... rows) {
        return ItemNotices.of(plan(rows), known());
    }

    /** Records the good rows. */
    ItemPlan save(String... rows) {
        ItemPlan plan = plan(rows);
        plan.orders().stream()
                .map(ItemOrder::item)
                .forEach(item -> stored.add(new VariableItem(item, ItemSource.FILE, RECORDING)));
        return plan;
    }

    List<NewItem> stored() {
        return stored.stream().map(VariableItem::asGiven).toList();
    }

    private List<FileRow> rows(String file) {
        ReceivedFile received = new ReceivedFile("test.csv", file.getBytes(StandardCharsets.UTF_8), 10_000_000);
        TableFile table = received.table();
        ReceivedFile.checkHeader(table, ItemColumns.NECESSARY, ItemColumns.ALL);
        return received.rows(table, ItemColumns.ALL);
    }

    private KnownForItems.Known known() {
        return new KnownForItems.Known(
                employments,
                new KnownForItems.People(Map.of(), lastDays),
                Set.of("1100", "2100", "2200"),
                stored,
                month -> COMPONENTS);
    }

    private Months months() {
        return new Months(
                TODAY,
                YearMonth.of(2026, 11),
                Optional.of(YearMonth.of(2026, 10)),
                month -> cutOffs.getOrDefault(month, month.atEndOfMonth()));
    }

    private void withId(Employment employment) {
        employments.add(employment);
        try {
            Field id = Employment.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(employment, (long) employments.size());
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    private static void component(String code, Measure measure, Direction direction, boolean receipt) {
        ComponentDefinition definition = new ComponentDefinition(
                code,
                YearMonth.of(2024, 1),
                code,
                measure,
                direction,
                measure == Measure.HOURS ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty(),
                measure == Measure.HOURS ? Treatment.ordinaryWage() : Treatment.untaxed(),
                receipt,
                "4000",
                "",
                Grade.VASTGESTELD,
                "test",
                false);
        COMPONENTS.put(code, new WageComponent(definition, "test", Instant.EPOCH));
    }
}
