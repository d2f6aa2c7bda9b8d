package nl.noaberwerk.check;

import java.util.ArrayList;
import java.util.List;

/** Files with invented items of November 2026: so many for everybody on the payroll, hours and euros mixed. */
record ItemFile(PeopleFile people) {

    private static final String HEADER =
            "personeelsnummer;maand;component;aantal;bedrag;kostenplaats;omschrijving;datum_bon";

    /** What an item may be: component, quantity or amount, and the words that go with it; the figure grows with the row. */
    private static final List<String> KINDS = List.of(
            "OVERUREN;%d,%02d;;;drukte;",
            "ONREGELMATIG;%d,%02d;;;avonddienst;",
            "DECLARATIE;;%d,%02d;;werkschoenen;2026-11-05",
            "VAKBOND;;%d,%02d;;;",
            "EXTRA_UREN;%d,%02d;;2010;inval;");

    private static final int FIGURES = 7;
    private static final int CENTS = 100;

    /** @param each how many items everybody has, at most one of every kind */
    String of(int size, int each) {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        people.of(size).lines().skip(1).filter(ItemFile::onPayroll).forEach(person -> {
            String number = person.substring(0, person.indexOf(';'));
            for (int kind = 0; kind < each; kind++) {
                int at = rows.size();
                rows.add(number + ";2026-11;" + KINDS.get(kind).formatted(1 + at % FIGURES, at % CENTS));
            }
        });
        return String.join("\n", rows) + "\n";
    }

    private static boolean onPayroll(String row) {
        return !row.contains(";Begeleid werken;");
    }
}
