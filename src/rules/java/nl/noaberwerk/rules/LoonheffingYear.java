package nl.noaberwerk.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The symbols and values of the rekenvoorschriften of one year; amounts in whole euros a year. */
record LoonheffingYear(
        int year,
        String source,
        Grade grade,
        long step,
        long end,
        Map<AgeGroup, List<Bracket>> brackets,
        Map<AgeGroup, Heffingskorting> algemeneHeffingskorting,
        Heffingskorting ouderenkorting,
        long alleenstaandeOuderenkorting,
        Map<AgeGroup, Arbeidskorting> arbeidskorting)
        implements TableOfYear {

    /** @param rate in hundredths of a percent; @param tax euros over what lies below */
    record Bracket(long above, long rate, long tax) {

        long taxOver(long wage) {
            return Math.floorDiv((wage - above) * rate + tax * 10_000, 10_000L);
        }
    }

    static LoonheffingYear of(int year, Branch file) {
        Branch ouderen = file.branch("ouderenkorting");
        return new LoonheffingYear(
                year,
                file.text("source"),
                Grade.of(file.text("grade")),
                file.whole("stap"),
                file.whole("einde"),
                brackets(file.branch("schijven")),
                algemene(file.branch("algemene_heffingskorting")),
                Heffingskorting.of(ouderen, ouderen),
                file.whole("alleenstaandeouderenkorting"),
                arbeids(file.branch("arbeidskorting")));
    }

    /** The last bracket that begins below the wage; the first when there is none. */
    Bracket bracket(AgeGroup group, long wage) {
        List<Bracket> all = bracketsOf(group);
        int last = all.size() - 1;
        while (last > 0 && wage <= all.get(last).above()) {
            last--;
        }
        return all.get(last);
    }

    /** The highest rate, in hundredths of a percent. */
    long highestRate(AgeGroup group) {
        List<Bracket> all = bracketsOf(group);
        return all.get(all.size() - 1).rate();
    }

    Heffingskorting algemeneHeffingskortingOf(AgeGroup group) {
        return found(algemeneHeffingskorting.get(group));
    }

    Arbeidskorting arbeidskortingOf(AgeGroup group) {
        return found(arbeidskorting.get(group));
    }

    private List<Bracket> bracketsOf(AgeGroup group) {
        return found(brackets.get(group));
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a column of the table is missing");
        }
        return value;
    }

    private static Map<AgeGroup, List<Bracket>> brackets(Branch file) {
        Map<AgeGroup, List<Bracket>> all = new EnumMap<>(AgeGroup.class);
        for (AgeGroup group : AgeGroup.values()) {
            List<Bracket> rows = new ArrayList<>();
            for (Branch row : file.list(group.code())) {
                rows.add(new Bracket(row.whole("boven"), row.scaled("tarief", 2), row.whole("belasting")));
            }
            all.put(group, List.copyOf(rows));
        }
        return all;
    }

    private static Map<AgeGroup, Heffingskorting> algemene(Branch file) {
        Map<AgeGroup, Heffingskorting> all = new EnumMap<>(AgeGroup.class);
        for (AgeGroup group : AgeGroup.values()) {
            all.put(group, Heffingskorting.of(file, file.branch(column(group))));
        }
        return all;
    }

    private static Map<AgeGroup, Arbeidskorting> arbeids(Branch file) {
        Map<AgeGroup, Arbeidskorting> all = new EnumMap<>(AgeGroup.class);
        for (AgeGroup group : AgeGroup.values()) {
            all.put(group, Arbeidskorting.of(file, file.branch(column(group))));
        }
        return all;
    }

    private static String column(AgeGroup group) {
        return group.isAow() ? "aow" : group.code();
    }
}
