package nl.noaberwerk.start;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Writes the invented wages of the demo as the file of wage tables that a functioneel beheerder reads in. */
final class FictionalWageTables {

    private static final String HEADER = "cao;schaal;trede;ingangsdatum;maandloon_voltijd;voltijd_uren;bron\n";
    private static final String FULL_TIME = "36";

    /** Whose wages are those of which cao; Participatiewet has the same as beschut werk. */
    private static final Map<String, String> CAOS =
            Map.of("Wsw", "Cao SW", "Beschut werk", "Cao Aan de slag", "Ambtelijk", "Cao Gemeenten");

    private FictionalWageTables() {}

    static String of(DemoWords words) {
        StringBuilder file = new StringBuilder(HEADER);
        for (String regeling : new TreeSet<>(CAOS.keySet())) {
            for (String scale : words.list("lonen", regeling)) {
                rows(words, CAOS.get(regeling), List.of(scale.split(";"))).forEach(file::append);
            }
        }
        return file.toString();
    }

    /** @param scale schaal, amount of trede 0, amount per trede, highest trede */
    private static List<String> rows(DemoWords words, String cao, List<String> scale) {
        BigDecimal first = new BigDecimal(scale.get(1));
        BigDecimal step = new BigDecimal(scale.get(2));
        return IntStream.rangeClosed(0, Integer.parseInt(scale.get(3)))
                .mapToObj(trede -> String.join(
                                ";",
                                cao,
                                scale.get(0),
                                Integer.toString(trede),
                                words.text("vanaf"),
                                FictionalPerson.dutch(first.add(step.multiply(BigDecimal.valueOf(trede)))
                                        .setScale(2)),
                                FULL_TIME,
                                words.text("bron"))
                        + "\n")
                .toList();
    }
}
