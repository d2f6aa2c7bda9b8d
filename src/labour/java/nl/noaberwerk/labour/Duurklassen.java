package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.rules.Law;

/**
 * Into which classes a verzuimgeval falls by its length.
 *
 * @param until the last day of each class but the last, rising
 * @param most so many days of a verzuimgeval count at most; the last class ends there
 */
public record Duurklassen(List<Integer> until, int most) {

    public static final List<String> NAMES = List.of("kort", "middellang", "lang", "extra lang");

    public Duurklassen {
        until = List.copyOf(until);
        if (until.size() != NAMES.size() - 1 || until.get(2) >= most) {
            throw new IllegalArgumentException("no duurklassen: " + until + " and at most " + most);
        }
        for (int i = 1; i < until.size(); i++) {
            if (until.get(i - 1) >= until.get(i)) {
                throw new IllegalArgumentException("the duurklassen do not rise: " + until);
            }
        }
    }

    /** Which table of classes is meant. */
    public enum Table {
        VERNET("vernet", "Vernet"),
        GANGBAAR("gangbaar", "7/42/365");

        private final String key;
        private final String label;

        Table(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** The name on screens. */
        public String getLabel() {
            return label;
        }

        /** The subjects of the law book that say how it divides on a day. */
        public List<String> topics() {
            return NAMES.subList(0, 3).stream()
                    .map(name -> "verzuimcijfers." + key + "." + name)
                    .toList();
        }
    }

    public static final String MOST = "verzuimcijfers.dagen.hoogstens";

    /** As the law book says on the day; {@link nl.noaberwerk.rules.LawValueMissing} when it does not. */
    public static Duurklassen of(Law law, Table table, LocalDate day) {
        return new Duurklassen(
                table.topics().stream()
                        .map(topic -> law.number(topic, day).intValueExact())
                        .toList(),
                law.number(MOST, day).intValueExact());
    }

    /** The place of the class in which so many days fall: 0 is the shortest. */
    int place(long days) {
        int place = 0;
        while (place < until.size() && days > until.get(place)) {
            place++;
        }
        return place;
    }

    /** The class in words: "15 tot en met 91 dagen". */
    public String words(int place) {
        int first = place == 0 ? 1 : until.get(place - 1) + 1;
        int last = place == until.size() ? most : until.get(place);
        return first + " tot en met " + last + " dagen";
    }
}
