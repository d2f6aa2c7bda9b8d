package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.rules.Uurloon;
import nl.noaberwerk.wages.MonthItem;
import nl.noaberwerk.wages.MonthItem.Amount;
import nl.noaberwerk.wages.MonthItem.Hours;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.Treatment;

/** The items of a month: what each comes to with its steps, and what they add to the wages that others reckon with. */
final class ItemLines {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final LawInUse law;
    private final SalaryFacts facts;
    private final List<Valued> items;

    ItemLines(LawInUse law, SalaryFacts facts) {
        this.law = law;
        this.facts = facts;
        this.items = facts.items().stream().map(this::valued).toList();
    }

    /** An item with what it comes to, as its line on the payslip says it. */
    record Valued(MonthItem item, String description, Euro amount, List<Step> steps) {

        String code() {
            return item.code();
        }

        Optional<String> costCentre() {
            return item.costCentre();
        }

        boolean isTaxed(Taxation taxation) {
            return item.treatment().taxation() == taxation;
        }
    }

    /** Those that are taxed so, in their order; one that comes to nil has no line. */
    List<Valued> taxed(Taxation taxation) {
        return items.stream()
                .filter(item -> item.isTaxed(taxation) && !item.amount().isZero())
                .toList();
    }

    Euro total(Taxation taxation) {
        return sum(item -> item.isTaxed(taxation));
    }

    /** Of those that are taxed so and count for something. */
    Euro total(Taxation taxation, Predicate<Treatment> counting) {
        return sum(item -> item.isTaxed(taxation) && counting.test(item.item().treatment()));
    }

    /** Of all taxed ones that count for something; an untaxed one counts for nothing. */
    Euro counting(Predicate<Treatment> counting) {
        return total(Taxation.TABEL, counting).plus(total(Taxation.BIJZONDERE_BELONING, counting));
    }

    /** Of all taxed ones that do not count for something. */
    Euro notCounting(Predicate<Treatment> counting) {
        return counting(counting.negate());
    }

    /**
     * Fixed monthly wage besides the salary, such as a loongarantie: amounts of this very month that are taxed by the table
     * and held against the minimum wage. Overtime, nabetalingen and what is given up for a bicycle are none.
     */
    static Euro allowances(List<MonthItem> items, YearMonth month) {
        return Euro.sum(items.stream()
                .filter(item -> item.treatment().taxation() == Taxation.TABEL
                        && item.treatment().minimumloon()
                        && item.concerns().equals(month))
                .map(item -> item.worth() instanceof Amount amount ? amount.euros() : Euro.ZERO)
                .filter(Euro::isPositive)
                .toList());
    }

    private Euro sum(Predicate<Valued> wanted) {
        return Euro.sum(items.stream().filter(wanted).map(Valued::amount).toList());
    }

    private Valued valued(MonthItem item) {
        if (item.toCheck()) {
            law.noteComponent(item.code(), treatment(item.treatment()));
        }
        Computed worth = worth(item);
        List<Step> steps = new ArrayList<>(worth.steps());
        steps.add(new Step(
                "Verwerking", capital(treatment(item.treatment())), Notation.euro(worth.amount()), item.source()));
        return new Valued(item, description(item), worth.amount(), List.copyOf(steps));
    }

    private Computed worth(MonthItem item) {
        if (item.worth() instanceof Amount amount) {
            String euros = Notation.euro(amount.euros());
            return new Computed(amount.euros(), List.of(new Step(item.description(), "Opgegeven bedrag", euros, "")));
        }
        Hours hours = (Hours) item.worth();
        return law.value("uurloon.weken." + Regelingen.cao(facts.regeling()))
                .map(weeks -> new Uurloon(
                        facts.lastPart().fullTimeMonthWage(), facts.lastPart().fullTimeHours(), weeks))
                .map(uurloon -> uurloon.over(hours.hours(), hours.percentage()))
                .orElseGet(() -> new Computed(Euro.ZERO, List.of()));
    }

    /** As the employee reads it: "Overuren (over september 2026, 4 uur, 150 % van uw uurloon)". */
    private String description(MonthItem item) {
        List<String> details = new ArrayList<>();
        if (!item.concerns().equals(facts.month())) {
            details.add("over " + MONTH.format(item.concerns()));
        }
        if (item.worth() instanceof Hours hours) {
            details.add(Notation.number(hours.hours().abs()) + " uur");
            if (hours.percentage().compareTo(WHOLE) != 0) {
                details.add(Notation.percent(hours.percentage()) + " van uw uurloon");
            }
        }
        return details.isEmpty() ? item.description() : item.description() + " (" + String.join(", ", details) + ")";
    }

    private static String treatment(Treatment treatment) {
        if (treatment.taxation() == Taxation.ONBELAST) {
            return "onbelast, telt nergens voor mee";
        }
        List<String> counts = new ArrayList<>();
        add(counts, treatment.premieloon(), "werknemersverzekeringen");
        add(counts, treatment.zvw(), "Zvw");
        add(counts, treatment.pension(), "pensioen");
        add(counts, treatment.vakantietoeslag(), "vakantietoeslag");
        add(counts, treatment.eindejaarsuitkering(), "eindejaarsuitkering");
        add(counts, treatment.minimumloon(), "minimumloon");
        String taxed = "belast " + treatment.taxation().label();
        return counts.isEmpty() ? taxed : taxed + "; telt mee voor " + String.join(", ", counts);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static void add(List<String> words, boolean counts, String word) {
        if (counts) {
            words.add(word);
        }
    }
}
