package nl.noaberwerk.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;

/**
 * The totals of the loonaangifte of one month, from the approved runs, with the rows of the employees behind them.
 *
 * @param open runs of the month that nobody approved yet: the sheet is not complete
 */
public record ControlSheet(YearMonth month, List<NominativeRow> rows, int open) {

    /** The name of the last total: what is to be paid. */
    private static final String TO_PAY = "TotTeBet";

    /**
     * One total.
     *
     * @param exact the sum of the employees' amounts to the cent
     * @param declared in whole euros, cut in favour of the employer
     */
    public record Total(String name, String label, Euro exact, Euro declared) {}

    /** In the order of the message; the last is what is to be paid: the sum of the declared totals before it. */
    public List<Total> totals() {
        List<Total> totals =
                new ArrayList<>(Rubriek.collective().stream().map(this::total).toList());
        totals.add(new Total(
                TO_PAY,
                "Totaal te betalen",
                Euro.sum(Rubriek.TO_PAY.stream().map(this::sum).toList()),
                Euro.sum(Rubriek.TO_PAY.stream().map(one -> cut(sum(one))).toList())));
        return List.copyOf(totals);
    }

    /** One of the totals by its name in the message. */
    public Optional<Total> total(String name) {
        return totals().stream().filter(total -> total.name().equals(name)).findFirst();
    }

    public int people() {
        return rows.size();
    }

    /** To the cent, over all employees. */
    public Euro sum(Rubriek rubriek) {
        return Euro.sum(rows.stream().map(row -> row.amount(rubriek)).toList());
    }

    private Total total(Rubriek rubriek) {
        Euro exact = sum(rubriek);
        return new Total(rubriek.total().orElseThrow(), rubriek.label(), exact, cut(exact));
    }

    private static Euro cut(Euro exact) {
        BigDecimal whole = exact.value().setScale(0, RoundingMode.FLOOR);
        return new Euro(whole.setScale(2));
    }
}
